import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import type { RulePage, TextRule } from '../rule';
import { classifiedByOf, reasonsOf } from './classifiedBy';
import { headPlaces } from '../fields/fieldLines';
import { isWithheld } from './orderLine';

/** Who classifies a cable says for what reason, or what the classification is derived from. */
export const rule: TextRule = {
  id: 'reason-missing',
  title: '"Classified By" without a reason',
  category: 'executive order',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: '5 FAH-1 H-246.3 (2004)',
  years: { from: 1996 },
  check(context) {
    const place = classifiedByOf(context);
    const name = place && tokensOf(place.block)[0];
    if (!name || /^derived/i.test(name.text) || reasonsOf(place).length > 0 || isWithheld(place.block.text)) return [];
    // The reason may have a paragraph of its own.
    if (headPlaces(context).some(({ block }) => /\breasons?\b|\bderived\b|\b1\.[45]\b/i.test(block.text))) return [];
    const message = 'The paragraph gives no reason for the classification, such as 1.4 (b), (d).';
    return [{ range: tokenRange(place, name), message }];
  },
};

export const page: RulePage = {
  what: 'A paragraph `Classified By:` in a draft without a section of the order behind it, such as `1.4 (b), (d)`. The reason may stand in a paragraph of its own; `Derived From:` needs none. Received copies are left alone.',
  why: 'Each classification rests on a reason of the order, and is void without one.',
  wrong: [
    {
      text: `CONFIDENTIAL

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

[[Classified By:]] Political Counselor Jane Q. Doe

1. (C) The library opened on Monday.
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `P 051635Z NOV 97
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2007
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

[[CLASSIFIED BY:]] DCM JANE DOE

1. (C) The library opened on Monday.
`,
      profile: 'draft',
      note: '1997; form only',
    },
  ],
  right: [
    {
      text: `CONFIDENTIAL

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

Classified By: Political Counselor Jane Q. Doe
Reason: 1.4 (b), (d)

1. (C) The library opened on Monday.
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `P 051635Z NOV 97
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2007
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

DERIVED FROM: 97 LONDON 1234

1. (C) The library opened on Monday.
`,
      profile: 'draft',
      note: '1997: derived; form only',
    },
  ],
};
