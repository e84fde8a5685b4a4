import { rangeIn } from './textLines';
import type { OutlineRule, RulePage } from '../rule';

/** A paragraph begins at the left margin. */
export const rule: OutlineRule = {
  id: 'paragraph-indented',
  title: 'Paragraphs that do not begin at the left margin',
  category: 'layout',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: '5 FAH-1 H-246.2 (2004)',
  check(cable) {
    return cable.paragraphs().flatMap(({ place, number, range }) => {
      const indent = /^[ \t\u00a0]+/.exec(place.block.line(0))?.[0].length ?? 0;
      if (indent === 0) return [];
      const blanks = rangeIn({ place, index: 0, text: '' }, 0, indent);
      return [
        {
          range,
          message: `Paragraph ${number} is set in; paragraphs begin at the left margin.`,
          fixes: () => [
            {
              title: 'Move it to the left margin',
              edits: [{ range: blanks, newText: '' }],
              safe: true,
              preferred: true,
              transcription: false,
            },
          ],
        },
      ];
    });
  },
};

export const page: RulePage = {
  what: 'Blanks before the number of a paragraph. The items of a list inside a paragraph may be set in.',
  why: 'Paragraphs begin at the left margin, without an indent on their first line.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

    [[2.]] (U) Next steps follow.
`,
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

  [[1.]] THE LIBRARY OPENED.

  [[2.]] MANY CAME.
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) It has:

   1. books,
   2. maps.
`,
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

1. THE LIBRARY OPENED.
`,
    },
  ],
};
