import type { HeaderContext } from '../context';
import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';
import { dayInWords, ordersInForce } from './orders';
import type { OrderInForce } from './orders';

/** A draft bears no date: what is written now names the order that is in force now. */
export const rule: HeaderRule = {
  id: 'order-superseded',
  title: 'A draft under an order that is no longer in force',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'E.O. 13526, in force from 27 June 2010',
  check(context) {
    const line = orderLineOf(context);
    const newest = ordersInForce().at(-1)!;
    if (!line?.order || !line.number || line.order === newest || isOld(context, line.order)) return [];
    const { text, range } = line.number;
    const message = `E.O. ${text} was in force up to ${dayInWords(line.order.to)}; a cable that is written now names E.O. ${newest.number}.`;
    const fix = rightWay(`Replace ${text} by ${newest.number}`, [replaced(range, newest.number)]);
    const isSame = line.declassification?.kind === 'notApplicable';
    return [{ range, message, fixes: () => (isSame ? [fix] : []) }];
  },
};

/** Whether the text is a copy of an old cable: it has a date or a number, or what it cites is of the order's time. */
function isOld(context: HeaderContext, { to }: OrderInForce): boolean {
  const { year, number } = context.identity();
  if (context.sent() || year !== undefined) return true;
  const cited = context.references().flatMap((reference) => (reference.yearGiven ? (reference.year ?? []) : []));
  if (cited.length === 0) return number !== undefined;
  return Math.max(...cited) <= Number(to.slice(0, 4)) + 1;
}

export const page: RulePage = {
  what: 'A draft that names an order older than E.O. 13526. Old cables are copied into new files too: a text with a date or a number is left alone, and so is one whose references are all of the time of its order. The fix is there for lines with N/A only, which mean the same under all orders.',
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
    {
      text: `UNCLAS

E.O. [[12958]]: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

REF: A. STATE 1234
     B. 23 LONDON 99
`,
      profile: 'draft',
      note: 'a reference of 2023',
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
    {
      text: `UNCLAS

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

REF: 06 LONDON 99
`,
      profile: 'draft',
      note: 'a reference of 2006: the copy of an old cable',
    },
  ],
};
