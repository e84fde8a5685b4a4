import type { Finding, HeaderRule, RulePage } from '../rule';
import type { HeaderContext } from '../context';
import { isWithheld, orderLineOf, saysNotApplicable } from './orderLine';
import type { OrderLine } from './orderLine';

/** N/A stands in an unclassified cable, and in no other. */
export const rule: HeaderRule = {
  id: 'order-not-applicable',
  title: 'E.O. line and classification disagree',
  category: 'executive order',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source: 'TAGS handbook TL:TAGS-1 (1974); unclassified cables of all times',
  needs: ['ownFields'],
  check(context) {
    const line = orderLineOf(context);
    const classification = context.classification();
    if (!line?.said || !classification || isWithheld(line.said.text)) return [];
    const message = disagreement(line, context);
    if (message === undefined) return [];
    const related = { range: classification.range, message: `The cable is ${classification.level}.` };
    return [{ range: line.said.range, message, related } satisfies Finding];
  },
};

function disagreement(line: OrderLine, context: HeaderContext): string | undefined {
  const level = context.classification()!.level;
  const isControlled = level === 'UNCLASSIFIED' || level === 'LIMITED OFFICIAL USE';
  if (saysNotApplicable(line)) {
    return isControlled
      ? undefined
      : `The cable is ${level}, and its E.O. line says N/A; a classified cable says when it is declassified.`;
  }
  switch (line.declassification?.kind) {
    case 'date':
    case 'exempt':
    case 'event':
    case 'schedule':
      return isControlled
        ? `The cable is ${level}, and its E.O. line says ${line.said!.text}; where nothing is classified it says N/A.`
        : undefined;
    default:
      return undefined;
  }
}

export const page: RulePage = {
  what: 'The E.O. line of an unclassified cable, or of one LIMITED OFFICIAL USE, says N/A: there is nothing to declassify. A classified cable says when it is declassified, or by what code it is exempt. There is no fix: which of the two is right only the drafter knows. Fields that were keyed in at release are left alone.',
  why: 'One of the two lines is wrong, and with it either the protection or the release of the cable.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: [[DECL: 11/05/2017]]
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 11652: [[N/A]]
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975: form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
LIMITED OFFICIAL USE PARIS 00123

E.O. 11652: [[GDS]]
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
LIMITED OFFICIAL USE PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975',
    },
    {
      text: `C O N F I D E N T I A L TEHRAN 1164
P R 281848Z DEC 72

E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 21, 2006
TAGS: SCUL IR
SUBJECT: A LIBRARY OPENS
`,
      note: '1972: declassified at release; form only',
    },
  ],
};
