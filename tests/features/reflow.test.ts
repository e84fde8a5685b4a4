import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { reflow } from '../../server/src/features/reflow/reflow';
import { cablesOf } from '../../server/src/meaning/cables';
import { factsOf } from '../../server/src/meaning/facts';
import type { AskedActions } from '../../server/src/rules';
import { DEFAULT_SETTINGS, REFLOW } from '../../server/src/service';
import { CableDocument } from '../../server/src/syntax/document';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';
import { fixture, ROOT } from '../support/fixtures';

const open = (text: string): CableDocument => CableDocument.create('', 'cable', 0, text);

function reflowed(text: string, width = 61, lines?: { first: number; last: number }): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), reflow(open(text), width, lines));
}

const HEAD = 'SUBJECT: THE MILL\n\n';

function body(text: string, width = 30): string {
  return reflowed(HEAD + text, width).slice(HEAD.length);
}

describe('reflow', () => {
  it.each([
    [
      'fills the lines of a paragraph',
      '1. (U) The mill was\nopened by the mayor, who spoke briefly of water.\n',
      '1. (U) The mill was opened by\nthe mayor, who spoke briefly\nof water.\n',
    ],
    [
      'keeps two blanks behind a sentence, and writes them where others have them',
      '1. (U) It runs.  It hums.\nIt sings, and it grinds all day.\n',
      '1. (U) It runs.  It hums.  It\nsings, and it grinds all day.\n',
    ],
    [
      'writes one blank where no sentence has two',
      '1. (U) It runs. It hums.\nIt sings, and it grinds all day.\n',
      '1. (U) It runs. It hums. It\nsings, and it grinds all day.\n',
    ],
    [
      'keeps the indent of the lines',
      '1. (U) It grinds all day and\n  all night too, they say.\n',
      '1. (U) It grinds all day and\n  all night too, they say.\n',
    ],
    [
      'leaves a compound that a line end cuts',
      '1. (U) The water-\nmill and the wind-mill are both old.\n',
      '1. (U) The water-\nmill and the wind-mill are\nboth old.\n',
    ],
    [
      'keeps together what names a cable',
      '1. (U) As it was said in STATE 12345 of May.\n',
      '1. (U) As it was said in\nSTATE 12345 of May.\n',
    ],
    [
      'begins no line with what would be a number there',
      '1. (U) The mills were counted: 12. The rest is gone.\n',
      '1. (U) The mills were\ncounted: 12. The rest is\ngone.\n',
    ],
    [
      'takes a word that is too long for any line',
      `1. (U) ${'x'.repeat(40)} and more\n`,
      `1. (U) ${'x'.repeat(40)}\nand more\n`,
    ],
    [
      'keeps line ends as they are',
      '1. (U) The mill was\r\nopened by the mayor again.\r\n',
      '1. (U) The mill was opened by\r\nthe mayor again.\r\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(body(before)).toBe(after);
    expect(body(after)).toBe(after);
  });

  it.each([
    ['tables', '1. (U) Mills.\n\nTown        Mills    Wheels, all of them\nA town          3    4\n'],
    ['lists', '1. (U) There are three of them here:\n- the old mill by the river and the road\n- the new one\n'],
    ['set-in blocks', '1. (U) Mills.\n\n    The first line of a block that is set in\n    and its second\n'],
    [
      'headings',
      '1. (U) Mills.\n\nWhat the mills of the town are said to grind\n--------------------------------------------\n',
    ],
    [
      'lines of their own',
      '1. (U) Mills.\n\nThe mill turns round,\nthe water falls,\nand nobody is there to listen to it\n',
    ],
    ['quoted texts', '1. (U) BEGIN TEXT.\n\nThe mill turns round and round and\nround.\n\nEND TEXT.\n'],
    ['what is left out', '1. (U) He said that          went to the mill of the\ntown.\n'],
    ['fields', 'REF: STATE 12345, which is about the mill and the water\n'],
  ])('leaves %s', (what, text) => {
    const after = body(text);
    if (what === 'what is left out') expect(after).toContain('that          went');
    else expect(after).toBe(text);
  });

  it('keeps to the lines that are asked for', () => {
    const text = `${HEAD}1. (U) One\ntwo.\n\n2. (U) One\ntwo.\n`;
    expect(reflowed(text, 61, { first: 5, last: 5 })).toBe(`${HEAD}1. (U) One\ntwo.\n\n2. (U) One two.\n`);
  });
});

/** What a text says, with all blanks alike, without places, and without titles, which are read from the first line. */
function said(text: string): unknown {
  const { tree } = open(text);
  const facts = cablesOf(tree).map((cable) => factsOf(tree, cable));
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => {
    if (key === 'range' || key === 'title') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
}

function keepsAllOf(text: string, width: number): void {
  const once = reflowed(text, width);
  expect(once.split(/\s+/)).toEqual(text.split(/\s+/));
  expect(said(once)).toEqual(said(text));
  expect(reflowed(once, width)).toBe(once);
}

const word = fc.constantFrom(
  ...[
    'the',
    'mill',
    'and its wheels',
    'runs.',
    'Why?',
    '(U)',
    '12.',
    'A.',
    '-',
    'water-',
    'and/or',
    'STATE 12345',
    'para 3',
  ],
  ...[
    'REF: A',
    'BEGIN SUMMARY.',
    'END SUMMARY.',
    'QUOTE',
    'UNQUOTE',
    'BT',
    'PAGE 02',
    'SUBJECT:',
    'FINCH',
    'X'.repeat(25),
  ],
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  ' \n',
  '\r\n',
  '          ',
  '\n\n1. (U) ',
  '\n\n2. ',
  '\n\n',
);
/** The text of a cable in words and gaps of all kinds. */
const runningText = fc
  .array(fc.tuple(gap, word), { minLength: 5, maxLength: 60 })
  .map((words) => `${HEAD}1. (U) Mills${words.map(([before, own]) => before + own).join('')}\n`);

describe('a reflow keeps the words, what they say, and its own lines', () => {
  it('in any text', () => {
    fc.assert(
      fc.property(fc.oneof(cableText, runningText), fc.integer({ min: 10, max: 80 }), (text, width) =>
        keepsAllOf(text, width),
      ),
      { numRuns: 1000 },
    );
  });

  it.skipIf(corpus().length === 0)('in real cables', () => {
    for (const { text } of corpus()) for (const width of [55, 69]) keepsAllOf(text, width);
  });
});

describe('the action that fills lines', () => {
  const text = `TAGS: KV\n${HEAD}1. (U) One\ntwo.\n`;
  const actions = (uri: string, asked: AskedActions): string[] => {
    const { service, document } = fixture(text, { uri });
    const place = { line: 4, character: 0 };
    const offered = service.codeActions(document, { start: place, end: place }, DEFAULT_SETTINGS, asked);
    return offered.filter(({ kind }) => kind === REFLOW).map(({ title }) => title);
  };

  it('is offered in a draft to those who ask', () => {
    expect(actions('untitled:a', {})).toEqual(['Fill the lines to 61 columns']);
    expect(actions('untitled:a', { only: ['refactor'] })).toHaveLength(1);
    expect(actions('untitled:a', { only: ['source'] })).toEqual([]);
    expect(actions('untitled:a', { automatic: true })).toEqual([]);
    expect(actions(`${ROOT}a.cable`, {})).toEqual([]);
  });
});
