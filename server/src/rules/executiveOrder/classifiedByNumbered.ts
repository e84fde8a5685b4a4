import { stretchRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';

const NUMBERED = /^(\s*)(\d{1,3}\.)\s*(?:\([A-Z/]{1,8}\)\s*)?(?:CLASSIFIED\s+BY|DERIVED\s+FROM)\b/i;

/** "Classified By" has no number. */
export const rule: HeaderRule = {
  id: 'classified-by-numbered',
  title: '"Classified By" with a number',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.3 (2004)',
  years: { from: 1996 },
  check({ cable }) {
    const place = cable.blocks.find(({ block }) => block.kind === LineKind.Paragraph);
    const match = place && NUMBERED.exec(place.block.text);
    if (!match) return [];
    const start = match[1]!.length;
    const range = stretchRange(place, start, start + match[2]!.length);
    return [{ range, message: 'The paragraph that says who classified the cable has no number.' }];
  },
};

export const page: RulePage = {
  what: 'A first numbered paragraph that begins `Classified By`. The paragraph stands above the text without a number. There is no fix, as the paragraphs behind it have to be renumbered and pointers with them.',
  why: 'Programs look for the paragraph above the text, and find nobody who classified the cable.',
  wrong: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

[[1.]] (U) Classified by Political Counselor Jane Q. Doe for reasons 1.4 (b) and (d).

2. (C) The library opened on Monday.
`,
      note: 'form only',
    },
    {
      text: `CONFIDENTIAL

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

[[1.]] CLASSIFIED BY: DCM JANE DOE. REASON: 1.4 (D)

2. (C) The library opened on Monday.
`,
      profile: 'draft',
      note: 'a draft of today; form only',
    },
  ],
  right: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

Classified By: Political Counselor Jane Q. Doe; reasons 1.4 (b), (d)

1. (C) The library opened on Monday.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS

1. THE BOOKS WERE CLASSIFIED BY THEIR SUBJECTS.
`,
      note: '1975',
    },
  ],
};
