import type { HeaderContext } from '../context';
import type { Fix, HeaderRule, RulePage } from '../rule';
import { inserted, mendedSlip, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';
import { orderByNumber, orderOn, ordersInForce } from './orders';
import type { OrderInForce } from './orders';
import { isOneEditAway } from '../../meaning/nearMiss';

/** Orders that amended or interpreted others; the first has a rule of its own. */
const OTHER_ORDERS = new Set(['13292', '10964', '11862', '12972', '13142', '12333']);

/** A number on the E.O. line that is no order on classification, and one that is left out. */
export const rule: HeaderRule = {
  id: 'unknown-order',
  title: 'An E.O. line without the number of an order on classification',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'the executive orders on classification; slips such as 16652 and 11653 counted in records of 1973-79',
  check(context) {
    const line = orderLineOf(context);
    if (!line) return [];
    const { number, head } = line;
    if (!number) {
      const message = 'The E.O. line names no order.';
      return [{ range: head, message, fixes: () => named(context, head) }];
    }
    if (orderByNumber(number.text) || OTHER_ORDERS.has(number.text)) return [];
    const near = nearOrders(number.text, context);
    const known = near.map((order) => `E.O. ${order.number}`).join(' or ');
    const message =
      near.length === 0
        ? `E.O. ${number.text} is no order on classification.`
        : `E.O. ${number.text} is no order on classification; ${known} is one slip away.`;
    return [{ range: number.range, message, fixes: () => mended(number, near) }];
  },
};

/** The orders that one slip has made the number of; of several the one in force at the time, if there is one. */
function nearOrders(number: string, context: HeaderContext): OrderInForce[] {
  const near = ordersInForce().filter((order) => isOneEditAway(number, order.number));
  const day = context.daySent();
  const then = day === undefined ? undefined : orderOn(day);
  return then && near.includes(then) ? [then] : near;
}

function mended(
  { text, range }: { text: string; range: Fix['edits'][number]['range'] },
  near: readonly OrderInForce[],
): Fix[] {
  return near.length === 1 ? [mendedSlip(range, text, near[0]!.number)] : [];
}

/** The order that was in force on the day of the cable, or is now. */
function named(context: HeaderContext, head: Fix['edits'][number]['range']): Fix[] {
  const day = context.daySent();
  const order = day === undefined ? ordersInForce().at(-1) : orderOn(day);
  const at = { ...head.end };
  const name = orderLineOf(context)?.place.block.line(0) ?? '';
  // The name has its colon with it where no number stands between.
  const before = /\s*[:;]$/.exec(name.slice(0, head.end.character))?.[0] ?? '';
  at.character -= before.length;
  return order ? [rightWay(`Insert ${order.number}`, [inserted(at, ` ${order.number}`)])] : [];
}

export const page: RulePage = {
  what: 'The number on the E.O. line is that of an executive order on classification: 10501, 11652, 12065, 12356, 12958 or 13526. A digit that is wrong, lost, added or exchanged with its neighbour, as in 12985, 16652 or 11653, is mended where one order only is one slip away, or one of several was in force at the time; that fix is offered in received copies too. A line without any number is found as well.',
  why: 'The order tells what the codes behind it mean and when the cable is declassified.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. [[12985]]: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. [[16652]]: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975: a slip for 11652',
    },
    {
      text: `UNCLAS

E.O. [[1352]]: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'a digit is lost',
    },
    {
      text: `UNCLAS

[[E.O.:]] N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'no number at all',
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
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12356: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1985',
    },
  ],
};
