import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from './lineEdits';
import { orderLineOf } from './orderLine';
import { dayInWords, ordersInForce } from './orders';

/** A draft bears no date: what is written now names the order that is in force now. */
export const rule: HeaderRule = {
  id: 'order-superseded',
  title: 'A draft under an order that is no longer in force',
  category: 'executive order',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'E.O. 13526, in force from 27 June 2010',
  check(context) {
    const line = orderLineOf(context);
    const newest = ordersInForce().at(-1)!;
    if (!line?.order || !line.number || line.order === newest) return [];
    if (context.sent() || context.identity().year !== undefined) return [];
    const message = `E.O. ${line.order.number} was in force up to ${dayInWords(line.order.to)}; a cable that is written now names E.O. ${newest.number}.`;
    const fix = rightWay(`Replace ${line.number.text} by ${newest.number}`, [
      replaced(line.number.range, newest.number),
    ]);
    const isSame = line.declassification?.kind === 'notApplicable';
    return [{ range: line.number.range, message, fixes: () => (isSame ? [fix] : []) }];
  },
};

export const page: RulePage = {
  what: 'A draft without a date that names an order older than E.O. 13526. It is in the preset `strict`, as old cables are copied into new files too.',
  why: 'The order comes from an old template. Its codes, such as OADR or X1, are no longer valid.',
  wrong: [
    {
      text: `UNCLAS

E.O. [[12958]]: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. [[11652]]: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'a template of the 1970s',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS

E.O. 12356: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: '1985: a text with a date',
    },
  ],
};
