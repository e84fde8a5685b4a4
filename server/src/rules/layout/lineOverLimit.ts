import { MOST_WIDTH } from '../../meaning/lineWidths';
import { cableLines, tooWide } from './textLines';
import type { RulePage, TextRule } from '../rule';

/** No line is longer than what a relayed message may have. */
export const rule: TextRule = {
  id: 'line-over-limit',
  title: 'Lines of more than 69 characters',
  category: 'layout',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'ACP 127(G) para 138f; the same figure in the cable instruction of the Commerce Department',
  check(cable) {
    return cableLines(cable)
      .filter(({ text }) => text.length > MOST_WIDTH)
      .map((line) =>
        tooWide(
          line,
          MOST_WIDTH,
          `The line has ${line.text.length} characters; a message that is relayed has at most ${MOST_WIDTH} on a line.`,
        ),
      );
  },
};

export const page: RulePage = {
  what: 'Lines of more than 69 characters, blanks at the end not counted: header, fields and text.',
  why: 'No line of a relayed message may exceed 69 characters. A longer one was cut or folded on the way. Copies have such lines where a public site joined them again, so that received copies are left alone. Lines of 62 to 69 characters are found by `line-over-practice`, those of 56 to 61 by `line-over-handbook`.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six local employees [[of its own.]]
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
SUBJECT: A LIBRARY

1. THE READING ROOM WAS OPENED ON MONDAY AND WILL BE OPEN ON ALL WEEK[[DAYS.]]
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The trade office opened on Monday and has six local employees.
`,
    },
    {
      note: '1979: at most 69 characters a line',
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE READING ROOM WAS OPENED ON MONDAY.
`,
    },
  ],
};
