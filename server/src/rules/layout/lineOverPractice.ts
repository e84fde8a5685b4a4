import { MOST_WIDTH, USUAL_WIDTH } from '../../meaning/lineWidths';
import { cableLines, isRunningText, tooWide } from './textLines';
import type { RulePage, TextRule } from '../rule';

/** Text is broken where the message software of the 2000s broke it. */
export const rule: TextRule = {
  id: 'line-over-practice',
  title: 'Lines of text of 62 to 69 characters',
  category: 'layout',
  scope: 'text',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'seen in released cables of the 2000s',
  check(cable) {
    return cableLines(cable, isRunningText)
      .filter(({ text }) => text.length > USUAL_WIDTH && text.length <= MOST_WIDTH)
      .map((line) =>
        tooWide(
          line,
          USUAL_WIDTH,
          `The line has ${line.text.length} characters; text is usually broken at ${USUAL_WIDTH}.`,
        ),
      );
  },
};

export const page: RulePage = {
  what: 'Lines of running text of 62 to 69 characters. Tables and header lines are left out.',
  why: 'The message software of the 2000s broke text at 61 characters. Longer lines can be sent, up to 69: see `line-over-limit`.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six local em[[ployees.]]
`,
    },
    {
      profile: 'draft',
      note: '2007',
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000042

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY

1. (U) The reading room has been open since Monday, and on Tu[[esday]]
the first reading was held.
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six local
employees.
`,
    },
    {
      profile: 'draft',
      note: 'a table',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) Readers:

Monday           120 readers          14 of them from the next village
Tuesday          130 readers          20 of them from the village
`,
    },
  ],
};
