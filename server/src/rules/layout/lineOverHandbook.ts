import { USUAL_WIDTH } from '../../meaning/lineWidths';
import { cableLines, isRunningText, tooWide } from './textLines';
import type { RulePage, TextRule } from '../rule';

const WIDTH = 55;

/** The width that the handbook gives for text; nobody kept to it, so that the rule is off unless it is asked for. */
export const rule: TextRule = {
  id: 'line-over-handbook',
  title: 'Lines of text of 56 to 61 characters',
  category: 'layout',
  scope: 'text',
  preset: 'strict',
  severity: { received: 'off', draft: 'off' },
  source: '5 FAH-1 H-246.1 (2004)',
  check(cable) {
    return cableLines(cable, isRunningText)
      .filter(({ text }) => text.length > WIDTH && text.length <= USUAL_WIDTH)
      .map((line) =>
        tooWide(
          line,
          WIDTH,
          `The line has ${line.text.length} characters; the handbook of 2004 has at most ${WIDTH} on a line of text.`,
        ),
      );
  },
};

export const page: RulePage = {
  what: 'Lines of running text of 56 to 61 characters. Off unless a severity is given to it in the settings.',
  why: 'The handbook of 2004 allows 55 characters on a line of text, as its margins leave no more in fixed 10-pitch type. Cables of the same years are broken at 61, so that the rule holds only where an office wants it. Longer lines are found by `line-over-practice` and `line-over-limit`.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six lo[[cal]]
employees.
`,
    },
    {
      profile: 'draft',
      note: '2004',
      text: `P 051635Z NOV 04
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
UNCLAS PARIS 000042

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

1. (U) The reading room has been open since Monday, and
on Tuesday the first reading was held by the village te[[acher.]]
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six
`,
    },
    {
      profile: 'draft',
      note: '1975',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY WITH A LONG NAME THAT FILLS A LINE OF SUBJECT

1. THE READING ROOM WAS OPENED ON MONDAY.
`,
    },
  ],
};
