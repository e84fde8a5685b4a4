import type { TextContext } from '../context';
import { LineKind } from '../../syntax/lineKind';
import { firstLineRange } from '../transmission/headerShape';
import type { RulePage, TextRule } from '../rule';

/** Three pages of some fifty lines. */
const LINES = 150;

/** A long cable has a summary. */
export const rule: TextRule = {
  id: 'summary-missing',
  title: 'Long cables without a summary',
  category: 'paragraphs',
  scope: 'text',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-246.3 (2004)',
  needs: ['whole'],
  check(cable) {
    const text = cable
      .places()
      .filter(({ block }) => block.kind === LineKind.Paragraph || block.kind === LineKind.Prose);
    const lines = text.reduce((sum, { block }) => sum + block.filledLines, 0);
    const [first] = text;
    if (!first || lines <= LINES || hasSummary(cable)) return [];
    const message = `The text has ${lines} lines and no summary; above some three pages (${LINES} lines) a cable has one.`;
    return [{ range: firstLineRange(first), message }];
  },
};

function hasSummary(cable: TextContext): boolean {
  const { passages, headings, paragraphs } = cable.facts();
  return (
    passages.some(({ kind }) => kind === 'summary') ||
    [...headings, ...paragraphs].some(({ text }) => /^(?:EXECUTIVE )?SUMMARY\b/i.test(text)) ||
    cable.marks('passageMark').some(({ text }) => /SUMMARY/i.test(text))
  );
}

const LONG = Array.from(
  { length: 40 },
  (_, index) => `${index + 2}. (U) The library\nhas\nbooks\nof many kinds.\n`,
).join('\n');

export const page: RulePage = {
  what: 'A text of more than 150 lines, about three pages, in which nothing is called a summary.',
  why: 'A telegram longer than three pages has a summary: many addressees read no more. Whether the summary has a number is not looked at; the handbook of 2004 has it above paragraph 1 without one, most cables number it.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[1. (U) The library opened.]]

${LONG}`,
    },
    {
      profile: 'draft',
      note: '1979',
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[1. THE LIBRARY OPENED.]]

${LONG.toUpperCase()}`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

(U) SUMMARY: The library opened.

1. (U) It has books.

${LONG}`,
    },
    {
      profile: 'draft',
      note: 'a short one',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.
`,
    },
  ],
};
