import { stretchAt } from '../paragraphs/setApart';
import { isBeforeLetter } from '../beside';
import type { OutlineRule, RulePage } from '../rule';

/** REFTEL without a letter means the only reference. */
export const rule: OutlineRule = {
  id: 'reference-ambiguous',
  title: 'REFTEL without a letter where there are several references',
  category: 'references',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: 'general knowledge',
  needs: ['whole', 'ownFields'],
  check(cable) {
    const letters = [...new Set(cable.references().flatMap(({ letter }) => letter ?? []))];
    if (letters.length < 2) return [];
    const has = `REF has ${letters.length} entries, ${letters[0]!} to ${letters.at(-1)!}`;
    return cable
      .pointers()
      .filter(({ text, pointer }) => pointer.reference && pointer.letters.length === 0 && /REF(?:TEL)?$/i.test(text))
      .filter((mark) => !stretchAt(cable, mark.range.start.line) && !isBeforeLetter(mark.place.block, mark))
      .map(({ text, range }) => ({ range, message: `${text} does not tell which is meant: ${has}.` }));
  },
};

export const page: RulePage = {
  what: '`REFTEL` or `REF` without a letter in the text, where REF has several lettered entries. `REFTELS` and `REFS` mean all of them.',
  why: 'The reader has to guess which cable is meant.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: A. STATE 12345
     B. LONDON 99

1. (U) The library opened ([[REFTEL]]).

2. (U) Many came (REF B); see [[para 4 reftel]].
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

REF: (A) STATE 12345 (B) LONDON 99

1. AS REPORTED [[REFTEL]], THE LIBRARY OPENED.

2. MANY CAME.
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

REF: A. STATE 12345
     B. LONDON 99

1. (U) The library opened (REF A).

2. (U) Many came (REFTELS).
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

REF: STATE 12345

1. AS REPORTED REFTEL, THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1975: one reference',
    },
  ],
};
