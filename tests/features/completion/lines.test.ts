import { describe, expect, it } from 'vitest';
import { fixture } from '../../support/fixtures';
import { cable, itemsAt, offered, offeredInWorkspace, taken } from './support';

describe('completion of lines that are missing', () => {
  it('offers a whole draft, and one with its header, in an empty file', () => {
    const items = itemsAt('\n<|>\n');
    expect(items.map(({ label }) => label)).toEqual(['UNCLAS …', 'FM … TO … UNCLAS …']);
    for (const { textEdit } of items) {
      const { service, document } = fixture((textEdit as { newText: string }).newText);
      const [facts] = [...service.facts(document)];
      expect(facts).toMatchObject({
        classification: { level: 'UNCLASSIFIED' },
        subject: { text: 'SUBJECT IN CAPITALS' },
      });
    }
    expect(taken('<|>', 'FM … TO … UNCLAS …')).toMatch(/^R 041200Z MAR 24\nFM .+\nTO RUEHC\/SECSTATE WASHDC\nINFO /);
  });

  it.each([
    ['R 051635Z NOV 07\n<|>', ['FM', 'TO', 'INFO']],
    ['R 051635Z NOV 07\nFM AMEMBASSY PARIS\n<|>', ['TO', 'INFO']],
    ['R 051635Z NOV 07\nFM AMEMBASSY PARIS\n<|>\nTO SECSTATE WASHDC', []],
    ['R 051635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n<|>', ['INFO']],
    ['UNCLAS\n\nE.O. 13526: N/A\n<|>', ['TAGS:', 'SUBJECT:', 'REF:']],
    ['UNCLAS\n\nE.O. 13526: N/A\n<|>\nSUBJECT: X', ['TAGS:']],
    ['UNCLAS\n\nE.O. 13526: N/A TAGS: KV\n<|>', ['SUBJECT:', 'REF:']],
    ['UNCLAS\n\nSUBJECT: X\n\n<|>', ['REF:']],
    ['R 051635Z NOV 69\nFM AMEMBASSY PARIS\nTO SECSTATE\nUNCLAS PARIS 0042\nDEPT FOR X\nTA<|>', ['TAGS:']],
    ['R 051635Z NOV 69\nFM AMEMBASSY PARIS\nTO SECSTATE\nUNCLAS PARIS 0042\nE.<|>', []],
    ['UNCLAS\n\nE.O. 13526: N/A\nTAGS: KV\nSUBJECT: X\n\nREF: STATE 1\n\n<|>', []],
    ['C O N F I D E N T I A L\n\nSUBJECT: X\n\n<|>', ['REF:', 'Classified By:']],
    ['UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\n<|>', []],
    ['UNCLAS\n\nE.O. 13526: N/A\nTA<|>', ['TAGS:']],
    ['UNCLAS\n\nE.O. 13526: N/A\nT<|>', []],
    ['UNCLAS\n\nE.O. 13526: N/A\nTA<|>X', []],
    ['UNCLAS\n\nSUBJECT: X\nRE<|>', ['REF:']],
    ['UNCLAS\n\nREF: STATE 1\n\nRE<|>', []],
    ['C O N F I D E N T I A L\n\nSUBJECT: X\n\nCla<|>', ['Classified By:']],
    ['UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\nRE<|>', []],
    ['UNCLAS\n\nSUBJECT: X\n\nText goes on\nRE<|>', []],
  ])('at %j offers %j', (text, labels) => {
    expect(offered(text)).toEqual(labels);
  });

  it('offers a field among codes that begin alike', () => {
    expect(offered('UNCLAS\n\nE.O. 13526: N/A\nTAGS: KV\nSUB<|>')[0]).toBe('SUBJECT:');
  });

  it('names the order in force', () => {
    expect(offered(cable('E.O. 12958: N/A', '<|>'))[0]).toBe('E.O. 12958:');
    expect(taken(cable('E.O. 12958: N/A', '<|>'), 'E.O. 12958:')).toContain('\nE.O. 12958: \nTAGS');
  });

  it('offers no lines in the header of a further section', () => {
    const section = (number: string, line: string): string =>
      `P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO SECSTATE WASHDC\n${line}UNCLAS SECTION ${number} OF 02 PRISTINA 000042\n`;
    const first = `${section('01', '')}\nTAGS: KV\n\n1. (U) Text.\n\n------------------072706 241141Z /14\n`;
    expect(offered(`${section('01', '<|>\n')}`)).toEqual(['INFO']);
    expect(offered(`${first}${section('02', '<|>\n')}\nMore text.\n`)).toEqual([]);
    expect(offered(`${first}${section('02', '')}<|>\nMore text.\n`)).toEqual([]);
  });
});

describe('completion of offices', () => {
  const other = `%! other.cable\nUNCLAS SKOPJE 000008\n\nSUBJECT: X\n\n1. Text.\n\nDRAFTED BY: POLQ:RFINCH\nCLEARED: ECON/Q:X, POLQ:Y\n%! third.cable\nUNCLAS SKOPJE 000009\n\nSUBJECT: X\n\n1. Text.\n\nDRAFTED BY: POLQ:RFINCH\n`;
  const drafted = (line: string): string => `${other}%! own.cable\n${cable('LINDQVIST', `LINDQVIST\n\n${line}`)}`;

  it('offers those that the workspace names, those of most cables first, then those of the table', async () => {
    const labels = await offeredInWorkspace(drafted('DRAFTED BY: <|>'));
    expect(labels.slice(0, 2)).toEqual(['POLQ', 'ECON/Q']);
    expect(labels).toContain('AF');
  });

  it.each([
    ['CLEARED: POLQ:A, ECON<|>', 'ECON/Q'],
    ['CLEARED: POLQ:A, Q<|>', 'ECON/Q'],
    ['CLEARED: african<|>', 'AF'],
  ])('at %s offers %s first', async (line, label) => {
    expect((await offeredInWorkspace(drafted(line)))[0]).toBe(label);
  });

  it('offers none that stands there, and those who are named with an office', async () => {
    expect(await offeredInWorkspace(drafted('CLEARED: POLQ:A, <|>'))).not.toContain('POLQ');
    expect(await offeredInWorkspace(drafted('CLEARED: AF:<|>'))).toEqual([]);
    expect(await offeredInWorkspace(drafted('CLEARED: AF:african<|>'))).toEqual([]);
    expect(await offeredInWorkspace(drafted('CLEARED: POLQ:<|>'))).toEqual(['RFINCH', 'Y']);
    expect(await offeredInWorkspace(drafted('CLEARED: ECON - POLQ, POLQ - r<|>'))).toEqual(['RFINCH']);
  });

  it('puts the office in the place of the words of its name', () => {
    expect(taken(drafted('APPROVED: CHARGE:X, african aff<|>'))).toContain('APPROVED: CHARGE:X, AF\n');
  });
});

describe('completion of drafters and clearances behind the text', () => {
  const signed = (lines: string): string => `UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\n\nHERON\n${lines}`;

  it.each([
    ['\n<|>', ['2. (U)', 'Drafted:', 'Cleared:', 'Approved:']],
    ['<|>', ['Drafted:', 'Cleared:', 'Approved:']],
    ['Drafted: POL:RFINCH\n<|>', ['Cleared:', 'Approved:']],
    ['DRAFTED: POL:RFINCH\n<|>\nBT', ['CLEARED:', 'APPROVED:']],
    ['Drafted: POL:RFINCH\ncle<|>', ['Cleared:']],
    ['Cle<|>', ['Cleared:']],
    ['\nAPPR<|>', ['APPROVED:']],
    ['\nCl<|>', []],
    ['\nCle<|>\n\n2. (U) More.', []],
    ['\nClearly<|>', []],
  ])('at %j offers %j', (lines, labels) => {
    expect(offered(signed(lines))).toEqual(labels);
  });

  it('offers none on a blank line below the text, and none where it goes on', () => {
    expect(offered('UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\n\n<|>')).toEqual(['2. (U)']);
    expect(offered('UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\nCle<|>')).toEqual([]);
    expect(offered('UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\n\nDra<|>')).toEqual(['Drafted:']);
  });

  it('offers the persons of an office that stand above, and the notes', () => {
    const lists = 'Drafted: POL:RFINCH, POL:A. Wren\nCleared: DAO:LHERON (info), ';
    expect(offered(signed(`${lists}POL:<|>`))).toEqual(['RFINCH', 'A. Wren']);
    expect(offered(signed(`${lists}POL - a<|>`))).toEqual(['A. Wren']);
    expect(offered(signed(`${lists}POL:RFINCH <|>`))).toEqual(['(info)', '(subs)', '(open)']);
    expect(offered(signed(`${lists}ECON (o<|>`))).toEqual(['(open)']);
    expect(offered(signed(`${lists}ECON (info) <|>`))).toEqual(['(subs)', '(open)']);
    expect(taken(signed(`${lists}ECON (o<|>`), '(open)')).toContain('ECON (open)');
  });

  it('offers offices where the lists are none yet', () => {
    expect(offered(signed('Cleared: <|>'))).toContain('AF');
    expect(offered(signed('Cleared: african<|>'))[0]).toBe('AF');
    expect(offered(signed('Drafted: POL:RFINCH,\n  african<|>'))[0]).toBe('AF');
    expect(offered(signed('Cleared: african<|>\n\n2. (U) More.'))).toEqual([]);
  });
});
