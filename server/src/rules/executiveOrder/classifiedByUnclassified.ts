import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import type { HeaderRule, RulePage } from '../rule';
import { classifiedByOf } from './classifiedBy';

/** An unclassified cable has nobody who classified it. */
export const rule: HeaderRule = {
  id: 'classified-by-unclassified',
  title: '"Classified By" in an unclassified cable',
  category: 'executive order',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source: '5 FAH-1 H-246.3 (2004); 5 FAH-1 H-130',
  needs: ['ownFields'],
  check(context) {
    const classification = context.classification();
    const place = classifiedByOf(context);
    const name = place && tokensOf(place.block)[0];
    if (!name || classification?.level !== 'UNCLASSIFIED') return [];
    return [
      {
        range: tokenRange(place, name),
        message: 'The cable is unclassified, and a paragraph says who classified it.',
        related: { range: classification.range, message: 'The cable is unclassified.' },
      },
    ];
  },
};

export const page: RulePage = {
  what: 'A paragraph `Classified By:` or `Derived From:` above the text of a cable whose classification line says that it is unclassified. There is no fix: which of the two is right only the drafter knows.',
  why: 'Either the cable goes out unprotected, or a paragraph of another was left in it.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

[[Classified By:]] Political Counselor Jane Q. Doe; reasons 1.4 (b), (d)

1. (U) The library opened on Monday.
`,
      note: 'form only',
    },
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

[[Derived From:]] Memorandum of the Library

1. (U) The library opened on Monday.
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
