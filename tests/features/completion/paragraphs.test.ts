import { describe, expect, it } from 'vitest';
import { CABLE } from '../../support/fixtures';
import { cable, CONFIDENTIAL, offered, taken } from './support';

const third = (typed: string, base?: string): string => cable('3. (U) Comment: see', typed, base);
const level = (words: string): string => cable('UNCLAS SECTION', `${words} SECTION`);

describe('completion of portion marks', () => {
  it.each([
    ['UNCLAS', ['(U)', '(SBU)']],
    ['LIMITED OFFICIAL USE', ['(U)', '(SBU)', '(LOU)']],
    ['C O N F I D E N T I A L', ['(U)', '(SBU)', '(C)']],
    ['S E C R E T', ['(U)', '(SBU)', '(C)', '(S)']],
    ['T O P S E C R E T', ['(U)', '(SBU)', '(C)', '(S)', '(TS)']],
  ])('in a cable that is %s offers %j behind the number', (words, marks) => {
    expect(offered(third('3. <|>', level(words)))).toEqual(marks);
    expect(offered(third('3. (<|>', level(words)))).toEqual(marks);
  });

  it('offers those for NOFORN where the cable bears it', () => {
    expect(offered(third('3. (<|>', cable('SIPDIS', 'NOFORN', CONFIDENTIAL)))).toEqual([
      '(U)',
      '(SBU)',
      '(SBU/NF)',
      '(C)',
      '(C/NF)',
    ]);
  });

  it('puts the mark of most paragraphs above first', () => {
    expect(offered(third('3. <|>', cable('1. (U)', '1. (SBU)')))[0]).toBe('(SBU)');
  });

  it.each([
    ['3. <|>', '3. (SBU) '],
    ['3. (<|>', '3. (SBU) '],
    ['3. (<|>)', '3. (SBU)'],
    ['3. (U<|>) Comment', '3. (SBU) Comment'],
    ['3. <|>Comment', '3. (SBU) Comment'],
    ['3.(<|>', '3.(SBU) '],
  ])('makes of %s %s', (typed, written) => {
    expect(taken(third(`${typed}\n`), '(SBU)')).toContain(`\n${written}\n`);
  });

  it.each(['3.<|>', '3. The <|>', '3. (the <|>', '3. <|>(U) The', '3. (U) <|>', '3. (U) The\n3<|>'])(
    'offers nothing at %s',
    (typed) => {
      expect(offered(third(typed))).toEqual([]);
    },
  );

  it('offers them in SUBJECT in a parenthesis', () => {
    expect(taken(cable('A LIBRARY', '(<|>A LIBRARY', CONFIDENTIAL), '(C)')).toContain('SUBJECT: (C) A LIBRARY');
    expect(offered(cable('A LIBRARY', '<|>A LIBRARY'))).toEqual([]);
    expect(offered(cable('AND A BRIDGE', '(<|>AND A BRIDGE'))).toEqual([]);
  });
});

describe('completion of the next paragraph', () => {
  const below = (lines: string, base = CABLE): string => cable('\nLINDQVIST', `${lines}\n\nLINDQVIST`, base);

  it('offers its number, with the mark of most, below a blank line', () => {
    expect(offered(below('\n\n<|>'))).toEqual(['4. (U)']);
    expect(taken(below('\n\n<|>'))).toContain('\n4. (U) \n');
    expect(offered(below('\n\n<|>', cable('1. (U)', '1. (SBU)')))).toEqual(['4. (SBU)']);
    expect(offered(cable('Books and Bridges', '\n<|>\n\nBooks and Bridges'))).toEqual(['2. (U)']);
  });

  it('has no mark where the paragraphs have none', () => {
    expect(offered(below('\n\n<|>', CABLE.replace(/\((U|SBU)\) /g, '')))).toEqual(['4.']);
  });

  it('takes an item of a list for no paragraph', () => {
    const list = '4. (U) Three wishes:\n\n1. books,\n\n2. bridges.\n\n<|>';
    expect(offered(below(`\n\n${list}`))).toEqual(['5. (U)']);
  });

  it.each([
    ['right below text', 'UNCLAS\n\nSUBJECT: X\n\n1. (U) Text.\n<|>'],
    ['on a line that is not empty', below('\n\nx<|>')],
    ['above the first paragraph', 'UNCLAS\n\nSUBJECT: X\n\nThe text began.\n\n<|>'],
  ])('is not offered %s', (_where, text) => {
    expect(offered(text)).toEqual([]);
  });

  it('goes by the nearest paragraphs in a text of any length', () => {
    const paragraphs = Array.from({ length: 900 }, (_, index) => `${index + 1}. (U) Text.\n\n`).join('');
    expect(offered(`UNCLAS PARIS 000042\n\nSUBJECT: X\n\n${paragraphs}<|>`)).toEqual(['901. (U)']);
  });
});
