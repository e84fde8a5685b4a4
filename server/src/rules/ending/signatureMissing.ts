import { isText } from '../../syntax/lineKind';
import { cableLines, rangeIn } from '../layout/textLines';
import type { RulePage, TextRule } from '../rule';

/** The last line of the text is a surname. */
export const rule: TextRule = {
  id: 'signature-missing',
  title: 'A text without a signature',
  category: 'ending',
  scope: 'text',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'seen in released cables; whose name it is: general knowledge',
  needs: ['whole'],
  check(cable) {
    const last = cableLines(cable, ({ kind }) => isText(kind)).at(-1);
    if (!last || cable.paragraphs().length === 0 || cable.facts().signature) return [];
    const start = last.text.length - last.text.trimStart().length;
    const message =
      'The text ends without a signature: the surname, in capitals, of the chief of mission, of the principal officer or of the Secretary, on a line of its own.';
    return [{ range: rangeIn(last, start, last.text.length), message }];
  },
};

export const page: RulePage = {
  what: 'A text whose last line is no surname alone, in capitals. Title and first name do not belong there.',
  why: 'Telegrams go out in the name of the head of the post, or of the Secretary. Released copies often have lost the line, so that only drafts are looked at.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) Many came.

[[Jane Q. Doe, Ambassador]]
`,
    },
    {
      profile: 'draft',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

[[2. MANY CAME.]]
`,
      note: '1975',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) Many came.
DOE
`,
    },
    {
      profile: 'draft',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

2. MANY CAME.

DOE
`,
      note: '1975',
    },
  ],
};
