import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../server/src/meaning/cables';
import { eraOf } from '../../server/src/meaning/era';
import { textParts } from '../../server/src/meaning/paragraphs';
import { CableTree } from '../../server/src/syntax/tree';
import { CABLE } from '../support/fixtures';

/** Lines of each cable of a file, counted from one. */
const split = (text: string): string[] =>
  cablesOf(CableTree.parse(text)).map((cable) => `${cable.line + 1}-${cable.endLine}`);

const HEADER = 'R 182012Z JAN 90\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n';

describe('several cables in a file', () => {
  it('begin at VZCZC', () => {
    expect(split(`${CABLE}${CABLE}`)).toEqual(['1-42', '43-85']);
  });

  it('begin after NNNN, with what stands above the next header', () => {
    expect(split(`${HEADER}1. One.\nNNNN\n\nA note.\n${HEADER}1. Two.\n`)).toEqual(['1-7', '8-14']);
  });

  it('begin at a date-time group in the text when FM follows it', () => {
    expect(split(`${HEADER}1. One.\n\n${HEADER}1. Two.\n`)).toEqual(['1-6', '7-12']);
    expect(split(`${HEADER}1. One.\n\nR 182012Z JAN 90\nwas its group.\n`)).toEqual(['1-9']);
  });

  it('are one below a coversheet or page line', () => {
    expect(split(`This record is a partial extract.\n\nPAGE 01\n${CABLE}`)).toEqual(['1-46']);
  });

  it('begin at the first page of an archive copy', () => {
    const copy = 'PAGE 01        PARIS   00123  182012Z\n\nACTION EUR-12\n';
    expect(split(`${copy}${HEADER}1. One.\n\n${copy}${HEADER}1. Two.\n`)).toEqual(['1-9', '10-18']);
  });

  it('begin at the heading of an export, and at a header behind its description', () => {
    const attributes = '\nMessage Attributes\n\nDocument Number: 1990PARIS00123\nTAGS: PREL\n\n';
    const one = `Message Text\n\n${HEADER}1. One.\n${attributes}`;
    expect(split(`${one}${one}`)).toEqual(['1-13', '14-27']);
    expect(split(`${HEADER}1. One.\n${attributes}${HEADER}1. Two.\n`)).toEqual(['1-11', '12-17']);
  });

  it('begin at the page or the box of a public site', () => {
    const box = 'Reference ID Created Released Classification Origin\n90PARIS123 1990-01-18 20:12 UNCLASSIFIED Paris\n';
    const page = `Viewing cable 90PARIS123, SOUP\n\n${box}`;
    expect(split(`${page}${HEADER}1. One.\n\n${page}${HEADER}1. Two.\n`)).toEqual(['1-10', '11-20']);
    expect(split(`${box}${HEADER}1. One.\n\n${box}${HEADER}1. Two.\n`)).toEqual(['1-8', '9-16']);
  });

  it('keep what trails behind NNNN', () => {
    expect(split(`${HEADER}1. One.\nNNNN\n\n*** Current Classification *** UNCLASSIFIED\n`)).toHaveLength(1);
    expect(split(`${HEADER}1. One.\nNNNN\nMessage Attributes\nDrafter: n/a\n`)).toHaveLength(1);
  });

  it('are one over their further sections, whatever these begin with', () => {
    const first = HEADER.replace('UNCLAS PARIS', 'UNCLAS SECTION 01 OF 02 PARIS');
    const second = HEADER.replace('UNCLAS PARIS', 'UNCLAS SECTION 02 OF 02 PARIS');
    for (const start of [
      '',
      'VZCZCXRO1234\n',
      'BT\n#0123\nNNNN\n\nVZCZCXRO1234\n',
      'PAGE 01        PARIS   00123  02 OF 02  182012Z\n',
      '--------------------- 048821\n',
    ]) {
      expect(split(`${first}1. One\n\n${start}${second}\ngoes on.\n\n2. Two.\n`), start).toHaveLength(1);
    }
    // Another number is another cable.
    expect(split(`${first}1. One.\n\n${second.replace('000123', '000124')}\n2. Two.\n`)).toHaveLength(2);
  });

  it('are one around a quoted text', () => {
    expect(split(`${HEADER}1. Begin text:\n\nUNCLAS ZAGREB 000009\nTAGS: PREL\n\nEnd text.\n`)).toHaveLength(1);
  });
});

describe('the era of a cable', () => {
  const era = (text: string) => eraOf(cablesOf(CableTree.parse(text))[0]!);

  it('is its date, else its order, else the newest', () => {
    expect(era(HEADER)).toEqual({ year: 1990, basis: 'dateTimeGroup' });
    expect(era('E.O. 11652: GDS\nTAGS: PREL\n')).toEqual({ year: 1978, basis: 'executiveOrder' });
    expect(era('TAGS: PREL\n')).toEqual({ year: undefined, basis: 'newest' });
  });

  it('is that of an order younger than the date: the fields were keyed in at release', () => {
    expect(era(`${HEADER.replace('JAN 90', 'MAR 72')}E.O. 12958: DECLASSIFIED\n`)).toMatchObject({
      basis: 'executiveOrder',
    });
    expect(era(`${HEADER.replace('JAN 90', 'MAR 07')}E.O. 12958: N/A\n`)).toEqual({
      year: 2007,
      basis: 'dateTimeGroup',
    });
  });
});

describe('the parts of the text', () => {
  const parts = (text: string): string[] => {
    const tree = CableTree.parse(text);
    return textParts(tree, cablesOf(tree)[0]!).map(
      ({ kind, line, endLine, title }) => `${line + 1}-${endLine} ${kind} ${title}`,
    );
  };

  it('are paragraphs, over page lines and lists, headings and the signature', () => {
    expect(parts(CABLE)).toEqual([
      '25-25 paragraph SUMMARY: The library opened (REF A).',
      '27-28 heading Books and Bridges',
      '30-38 paragraph The seminar went on for',
      '40-40 paragraph Comment: see reftel B and 07 SKOPJE 17.',
      '42-42 signature LINDQVIST',
    ]);
  });

  it('of a list without marks that goes past the number of the paragraph', () => {
    const list = '2. ITEMS:\n1. ONE\n2. TWO\n3. THREE\n';
    expect(parts(`1. FIRST.\n\n${list}\n`)).toEqual([
      '1-1 paragraph FIRST.',
      '3-5 paragraph ITEMS:',
      '6-6 paragraph THREE',
    ]);
    expect(parts(`1. FIRST.\n\n${list}\n3. THIRD.\n\n4. LAST.\n`)).toEqual([
      '1-1 paragraph FIRST.',
      '3-6 paragraph ITEMS:',
      '8-8 paragraph THIRD.',
      '10-10 paragraph LAST.',
    ]);
    expect(parts(`1. (U) FIRST.\n\n2. (U) ITEMS:\n1. ONE\n2. TWO\n\n3. (U) THREE.\n`)).toEqual([
      '1-1 paragraph FIRST.',
      '3-5 paragraph ITEMS:',
      '7-7 paragraph THREE.',
    ]);
  });

  it('of a list in a paragraph with a mark, whatever number it comes to', () => {
    const items = '1. (U) FIRST.\n\n2. (U) ITEMS:\n1. ONE\n2. TWO\n3. THREE\n4. FOUR\n';
    expect(parts(items)).toEqual(['1-1 paragraph FIRST.', '3-7 paragraph ITEMS:']);
    expect(parts(`${items}\n3. (U) THIRD.\n`)).toEqual([
      '1-1 paragraph FIRST.',
      '3-7 paragraph ITEMS:',
      '9-9 paragraph THIRD.',
    ]);
    // A mark that was forgotten: the numbers that follow count the paragraph.
    expect(parts('1. (U) FIRST.\n\n2. (U) ITEMS:\n1. ONE\n2. TWO\n\n3. THIRD.\n\n4. (U) LAST.\n')).toEqual([
      '1-1 paragraph FIRST.',
      '3-5 paragraph ITEMS:',
      '7-7 paragraph THIRD.',
      '9-9 paragraph LAST.',
    ]);
  });

  it('of a long paragraph, wherever its lines are cut into blocks', () => {
    for (let lines = 1; lines <= 40; lines++) {
      const rounds = Array.from({ length: lines }, (_, round) => `It went round ${round}.`).join('\n');
      const text = `SUBJECT: A MILL\n\n1. (U) A mill.\n${rounds}\n`;
      const last = lines + 4;
      expect(parts(`${text}THE MILL\n`)).toEqual([`3-${last} paragraph A mill.`]);
      expect(parts(`${text}TANNERMAN\n`)[1]).toBe(`${last}-${last} signature TANNERMAN`);
    }
  });

  it('of a body that begins in the middle, and of one without numbers', () => {
    expect(parts('AND SO ON.\n\n7. SEVENTH.\n\n8. EIGHTH.\n\nTANNERMAN\n')).toEqual([
      '1-1 prose AND SO ON.',
      '3-3 paragraph SEVENTH.',
      '5-5 paragraph EIGHTH.',
      '7-7 signature TANNERMAN',
    ]);
    expect(parts('Only some words.\n\nAnd some more.\n')).toEqual(['1-3 prose Only some words.']);
  });
});
