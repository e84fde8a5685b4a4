import { describe, expect, it } from 'vitest';
import { personIn, reasonsIn } from '../../server/src/meaning/classifier';
import { readDeclassification } from '../../server/src/meaning/declassification';
import { readPointer } from '../../server/src/meaning/pointers';
import { readMark } from '../../server/src/meaning/portionMark';
import { factsIn } from '../support/factsText';

describe('what the line of the executive order says', () => {
  it.each([
    ['N/A', { kind: 'notApplicable', codes: [] }],
    ['NA', { kind: 'notApplicable', codes: [] }],
    ['DECL: 01/02/2015', { kind: 'date', date: '2015-01-02', codes: [] }],
    ['DECL: 11/5/17', { kind: 'date', date: '2017-11-05', codes: [] }],
    ['DECL: 2032/12/31', { kind: 'date', date: '2032-12-31', codes: [] }],
    ['DECL: NOVEMBER 5, 2017', { kind: 'date', date: '2017-11-05', codes: [] }],
    ['DECL: 5 NOV 2017', { kind: 'date', date: '2017-11-05', codes: [] }],
    ['DECL: 13/13/2017', { kind: 'unreadable', codes: [] }],
    ['DECL: 1.6X6', { kind: 'exempt', codes: ['1.6X6'] }],
    ['DECL: X1, X5', { kind: 'exempt', codes: ['X1', 'X5'] }],
    ['DECL: OADR', { kind: 'exempt', codes: ['OADR'] }],
    ['DECL: UPON CLOSING OF THE FAIR', { kind: 'event', codes: [] }],
    ['GDS', { kind: 'schedule', codes: ['GDS'] }],
    ['XGDS-1', { kind: 'schedule', codes: ['XGDS-1'] }],
    [
      'GDS 8/12/85 (FINCH, ROBIN) OR-P',
      { kind: 'schedule', date: '1985-08-12', codes: ['GDS'], authority: 'FINCH, ROBIN' },
    ],
    ['DECLAS 8/12/85', { kind: 'date', date: '1985-08-12', codes: [] }],
    ['AS AMENDED; DECLASSIFIED JUNE 21, 2006', { kind: 'declassified', date: '2006-06-21', codes: [] }],
    [
      'DECL: DECLASSIFIED BY NARA 09/02/2009',
      { kind: 'declassified', date: '2009-09-02', codes: [], authority: 'NARA' },
    ],
    ['  ', undefined],
  ])('%s', (text, expected) => {
    expect(readDeclassification(text)).toEqual(expected);
  });

  it.each([
    ['E.O. 10501: GP-3', '10501', 'schedule'],
    ['EO 11652: GDS', '11652', 'schedule'],
    ['E.O.12065: GDS 1/1/85', '12065', 'schedule'],
    ['E.O. 12356: DECL:OADR', '12356', 'exempt'],
    ['E. O. 12958: DECL: 1/1/2010', '12958', 'date'],
    ['EXECUTIVE ORDER 13526: N/A', '13526', 'notApplicable'],
  ])('%s', (line, order, kind) => {
    const [cable] = factsIn(`TAGS: PREL\n${line}\n`);
    expect(cable?.executiveOrder?.order).toBe(order);
    expect(cable?.executiveOrder?.declassification?.kind).toBe(kind);
  });
});

describe('who classified', () => {
  it.each([
    ['Robin Finch, Political Counselor', { name: 'Robin Finch', position: 'Political Counselor' }],
    ['Political Counselor Robin Finch', { position: 'Political Counselor', name: 'Robin Finch' }],
    ['Ambassador Robin Q. Finch.', { position: 'Ambassador', name: 'Robin Q. Finch' }],
    ['DCM Robin Finch (Acting)', { position: 'Acting', name: 'DCM Robin Finch' }],
    ['Robin Finch', { name: 'Robin Finch' }],
    ['Charge', { position: 'Charge' }],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(personIn(text)).toEqual(expected);
  });

  it.each([
    ['reasons 1.4 (b) and (d)', ['1.4(b)', '1.4(d)']],
    ['Reason: 1.5(B,D)', ['1.5(b)', '1.5(d)']],
    ['REASONS: 1.4 (B), (C) AND (D).', ['1.4(b)', '1.4(c)', '1.4(d)']],
    ['reason 1.4 b/d', ['1.4(d)']],
    ['E.O. 12958 reasons: 1.4 (b)', ['1.4(b)']],
    ['no reason', []],
  ])('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });
});

describe('the classification paragraph', () => {
  it.each([
    ['SUBJECT: X\n\nClassified By: Robin Finch, DCM;\nreasons 1.4 (b), (d).\n', '3:0-4:21'],
    ['SUBJECT: X\n\n1. (U) Classified by Robin Finch, DCM, for reasons\n1.4 (b) and (d).\n', '3:0-4:16'],
  ])('as a field and as a numbered paragraph', (text, range) => {
    const classifier = factsIn(text)[0]!.classifier!;
    expect(classifier).toMatchObject({ name: 'Robin Finch', position: 'DCM', reasons: ['1.4(b)', '1.4(d)'] });
    const { start, end } = classifier.range;
    expect(`${start.line + 1}:${start.character}-${end.line + 1}:${end.character}`).toBe(range);
  });
});

describe('what is set off', () => {
  it('by columns and by blanks before its lines', () => {
    const [cable] = factsIn('1. One:\n\nMill      12\nBridge     3\n\n    set in\n    twice\n\nnot  set\noff\n');
    expect(cable!.setOff.map(({ kind, range }) => `${kind} ${range.start.line}-${range.end.line}`)).toEqual([
      'table 2-3',
      'indented 5-6',
    ]);
  });
});

describe('the classification line', () => {
  it('with captions before the section and behind the number', () => {
    const [cable] = factsIn('UNCLAS EFTO SECTION 01 OF 02 NOFORN PARIS 000042 SIPDIS\n');
    expect(cable!.identity.number).toBe('PARIS42');
    expect(cable!.captions.map(({ text }) => text)).toEqual(['EFTO', 'NOFORN', 'SIPDIS']);
    expect(cable!.sections).toMatchObject([{ section: 1, total: 2 }]);
  });
});

describe('headings and gaps', () => {
  it('a rule makes a heading of a line, and columns are no gaps', () => {
    const [cable] = factsIn(
      '1. (U) Soup:\n\nItem      Count\nSoup      12\n\nCOMMENT\n-------\n2. (U) One       gap.\n',
    );
    expect(cable!.headings.map(({ text }) => text)).toEqual(['COMMENT']);
    expect(cable!.withheld.map(({ range }) => range.start.line)).toEqual([7]);
  });
});

describe('a withdrawal card', () => {
  it('is told as a mark of release, with its attributes', () => {
    const [cable] = factsIn('Withdrawal Card\n\nDocument Number: 1975ZAGREB09031\n');
    expect(cable!.releaseMarks.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(cable!.identity).toMatchObject({ number: '75ZAGREB9031', basis: 'attributes' });
    expect(cable!.era).toEqual({ year: 1975, basis: 'number' });
  });
});

describe('pointers in the text', () => {
  it.each([
    ['REF A', ['A'], [], undefined],
    ['REF (B)', ['B'], [], undefined],
    ['REFS A AND C', ['A', 'C'], [], undefined],
    ['refs A-D', ['A', 'B', 'C', 'D'], [], undefined],
    ['REFTEL', [], [], undefined],
    ['PARA ONE', [], [1], undefined],
    ['paragraph 4 above', [], [4], undefined],
    ['PARAS 3-5 OF REF A', ['A'], [3, 4, 5], undefined],
    ['PARAS 3, 5 AND 7', [], [3, 5, 7], undefined],
    ['PARA 2 REFTEL', [], [2], undefined],
    ['PARA 2 OF STATE 127952', [], [2], 'STATE 127952'],
    ['PAR 3 STATE 106206', [], [3], 'STATE 106206'],
    ['para 6B', [], [6], undefined],
    ['SEPTEL', [], [], undefined],
  ])('%s', (text, letters, paragraphs, number) => {
    const pointer = readPointer(text);
    expect(pointer.letters).toEqual(letters);
    expect(pointer.paragraphs).toEqual(paragraphs);
    expect(pointer.number && `${pointer.number.post} ${pointer.number.number}`).toBe(number);
    expect(pointer.septel).toBe(text === 'SEPTEL');
  });

  it.each([
    ['the ref a minute later', ['reference ref']],
    ['refer to the referee in preparation', []],
    ['per reftel B, and para\n3 below', ['reference reftel B', 'paragraph para 3 below']],
    ['REFS A and', ['reference REFS A']],
    ['(SEE REFTELS)', ['reference REFTELS']],
    ['IN PARIS 1978 AND LONDON 500', []],
    ['(JERUSALEM 2890)', ['telegram JERUSALEM 2890']],
    ['07 PRISTINA\n700 said', ['telegram 07 PRISTINA 700']],
    ['SEE ALSO PARIS 34984', ['telegram PARIS 34984']],
    ['P.O. BOX 12581, NOVEMBER 1977', []],
  ])('%s', (text, expected) => {
    const [cable] = factsIn(`1. ${text}.\n`);
    expect(cable?.citations.map((citation) => `${citation.kind} ${citation.text}`)).toEqual(expected);
  });
});

describe('portion marks', () => {
  it.each([
    ['(U) One', 'U'],
    ['(SBU)', 'SBU'],
    ['( C ) One', 'C'],
    ['(C/NF)', 'C/NF'],
    ['(C-ENTIRE TEXT)', 'C'],
    ['(S//REL)', 'S//REL'],
    ['(UNDP)', undefined],
    ['(A)', undefined],
    ['U', undefined],
  ])('%s', (text, mark) => {
    expect(readMark(text, 0, text.length)?.mark).toBe(mark);
  });
});

describe('names of officers on lists of drafters', () => {
  it('with office, name and note, over several lines', () => {
    const [cable] = factsIn(
      '1. One.\n\nDRAFTED: POL:RFINCH\nCLEARED: ECON:PMERRITT (INFO), DAO - TROBIN (SUBS),\nAMB\nAPPROVED: DCM:LHERON\n',
    );
    expect(cable?.clearances.map(({ role, office, name, note }) => [role, office, name, note])).toEqual([
      ['drafted', 'POL', 'RFINCH', undefined],
      ['cleared', 'ECON', 'PMERRITT', 'info'],
      ['cleared', 'DAO', 'TROBIN', 'subs'],
      ['cleared', 'AMB', undefined, undefined],
      ['approved', 'DCM', 'LHERON', undefined],
    ]);
  });

  it('behind the signature, which stays one', () => {
    const [cable] = factsIn(
      '1. (U) One.\n\nHERON\nDrafted by: ECON - A. Wren\nCleared: DAO, Robin Finch (subs) (ok)\n',
    );
    expect(cable?.signature?.text).toBe('HERON');
    expect(cable?.paragraphs[0]?.text).toBe('One.');
    expect(cable?.clearances.map(({ role, office, name, note }) => [role, office, name, note])).toEqual([
      ['drafted', 'ECON', 'A. Wren', undefined],
      ['cleared', 'DAO', undefined, undefined],
      ['cleared', undefined, 'Robin Finch', 'subs ok'],
    ]);
  });

  it.each([
    ['Cleared: DAO?', true],
    ['Cleared: DAO ?', true],
    ['Cleared: DAO (open)', true],
    ['CLEARED: DAO (PENDING)', true],
    ['Cleared: DAO - Robin Finch (info) (open)', true],
    ['Cleared by: DAO (info, open)', true],
    ['Cleared: DAO:', true],
    ['Cleared: DAO: , POL', true],
    ['Approved: DCM:', true],
    ['Cleared: DAO: (ok)', undefined],
    ['Cleared: DAO:RFINCH', undefined],
    ['Cleared: DAO', undefined],
    ['Cleared: DAO (info)', undefined],
    ['Cleared: DAO (12/3)', undefined],
    ['Drafted: DAO:', undefined],
    ['Drafted: DAO ?', undefined],
  ])('%s', (line, open) => {
    const [cable] = factsIn(`1. One.\n\n${line}\n`);
    expect(cable?.clearances[0]).toMatchObject({ office: line.includes('DCM') ? 'DCM' : 'DAO' });
    expect(cable?.clearances[0]?.open).toBe(open);
  });
});
