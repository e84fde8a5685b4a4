import { beforeAll, describe, expect, test } from 'vitest';
import textmate, { type IGrammar } from 'vscode-textmate';
import { countingGrammar, projectFile } from './tokens';

const LENGTH = 200_000;

let grammar: IGrammar;
let searches: () => number;
beforeAll(async () => {
  ({ grammar, searches } = await countingGrammar());
});

/** What a line repeats, and what stands before and behind the repetition. */
const LINES: readonly (readonly [unit: string, before?: string, behind?: string])[] = [
  [' '],
  [' ', '', 'x'],
  ['A'],
  ['A', '', 'a'],
  ['A '],
  ['a '],
  ['1'],
  ['-'],
  ['-', '', 'x'],
  ['('],
  ['Word of prose, 12 of them. '],
  ['RUEHC '],
  ['RUEHC ', 'OO '],
  ['RUEHC ', 'OO ', 'x'],
  ['A', 'TO '],
  ['PRIORITY 1 ', 'TO '],
  ['RUEHC/AMEMBASSY ', 'INFO '],
  ['EUR-12 ', 'ACTION '],
  [' ', 'UNCLAS ', 'x'],
  ['PRISTINA ', 'UNCLAS '],
  ['C ', 'C O N F I D E N T I A L '],
  ['SIPDIS ', 'UNCLAS '],
  ['A', 'TAGS: '],
  ['A, ', 'TAGS: '],
  [' ', 'TAGS: ', '!'],
  ['(', 'TAGS: '],
  ['S', 'SUBJECT: '],
  ['A. PORT OF SPAIN ', 'REF: '],
  ['07 PRISTINA ', 'REF: '],
  ['1', 'REF: '],
  ['REF A, ', '1. '],
  ['07 PRISTINA ', '1. '],
  ['END ', '1. '],
  ['SUMMARY ', '1. (U) '],
  ['COMMENT AND ', '1. '],
  ['/NF', '1. (S', ')'],
  ['X', 'PAGE 02  '],
  ['ABC ', 'PRISTINA '],
];

// Where a line may stand: in the header, in a list of addressees, in TAGS, in a subject, in REF, in the text.
const PLACES = ['', 'TO ROME\n', 'TAGS: KV\n', 'SUBJECT: A\n', 'REF: ROME 1\n', '1. A\n'];

/** Tokenizes a text without a limit of time. @returns the searches that its last line took */
function searchesOfLastLine(text: string): number {
  let state = textmate.INITIAL;
  let before = 0;
  for (const line of text.split('\n')) {
    before = searches();
    const result = grammar.tokenizeLine2(line, state, 0);
    expect(result.stoppedEarly).toBe(false);
    state = result.ruleStack;
  }
  return searches() - before;
}

describe('a long line costs no more than its length', () => {
  test.each(LINES.map(([unit, before = '', behind = '']) => ({ unit, before, behind })))(
    '$before$unit…$behind',
    ({ unit, before, behind }) => {
      const line = (length: number) => before + unit.repeat(length / unit.length) + behind;
      for (const place of PLACES) {
        const quarter = searchesOfLastLine(place + line(LENGTH / 4));
        expect(searchesOfLastLine(place + line(LENGTH))).toBeLessThanOrEqual(4 * quarter + 10);
      }
    },
  );

  // Searches are counted, steps inside one are not: there, nothing without a bound may give back what it took.
  // An interval cannot be made possessive in Oniguruma: `{2,}+` is a repetition of a repetition.
  test('every repetition in the grammar is bounded or possessive', () => {
    const expressions: string[] = [];
    JSON.parse(projectFile('syntaxes/cable.tmLanguage.json'), (key, value) => {
      if (['match', 'begin', 'end'].includes(key)) expressions.push(value);
      return value;
    });
    expect(expressions.length).toBeGreaterThan(30);
    const loose = expressions.filter((source) => {
      const bare = source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
      return /[*+]|\{\d+,\}/.test(bare.replace(/[*+]\+/g, ''));
    });
    expect(loose).toEqual([]);
  });
});
