import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';

/** E.O. 13292 amended E.O. 12958, and cables went on naming that one. */
export const rule: HeaderRule = {
  id: 'amending-order',
  title: 'E.O. 13292 named in the place of E.O. 12958',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: 'ISOO, notice on the marking changes of 2003; released cables of 2003-2010',
  check(context) {
    const number = orderLineOf(context)?.number;
    if (number?.text !== '13292') return [];
    const message = 'E.O. 13292 amended E.O. 12958 in 2003; the line names E.O. 12958, the order that was amended.';
    const fix = rightWay('Replace 13292 by 12958', [replaced(number.range, '12958')], true);
    return [{ range: number.range, message, fixes: () => [fix] }];
  },
};

export const page: RulePage = {
  what: '`E.O. 13292` on the E.O. line. That order amended E.O. 12958 in March 2003 and was not named on cables; what changed was the section of the reasons, 1.5 to 1.4.',
  why: 'Readers look for the order itself, which stays 12958 until June 2010.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000042

E.O. [[13292]]: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `C O N F I D E N T I A L PARIS 000123

E.O. [[13292]]: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`,
      note: 'form only',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000042

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12356: N/A
TAGS: SCUL, FR
SUBJECT: E.O. 13292 IS NOT YET WRITTEN
`,
      note: '1985',
    },
  ],
};
