import type { Fix, HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';
import type { OrderLine } from './orderLine';
import { dayInWords, daysBetween, orderOn } from './orders';
import type { OrderInForce } from './orders';

/** Old numbers went on for weeks after a change, and new ones came some weeks early. */
const GRACE_DAYS = 183;

/** Orders of the time of releases: on an older cable they were keyed in then. */
const OF_RELEASES: readonly string[] = ['12958', '13526'];

/** An order that another had replaced long before the cable was sent, or that came long after. */
export const rule: HeaderRule = {
  id: 'order-date',
  title: 'An executive order that was not in force',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'the executive orders on classification and their days of effect',
  check(context) {
    const line = orderLineOf(context);
    const day = context.daySent();
    if (!line?.order || !line.number || day === undefined || line.declassification?.kind === 'declassified') return [];
    const then = orderOn(day);
    const when = then && outOfForce(line.order, day);
    if (!when) return [];
    const message = `E.O. ${line.order.number} was in force ${when}; at the time of this cable it was E.O. ${then.number}.`;
    const related = { range: context.dates().sent!.range, message: 'The date of the cable.' };
    return [{ range: line.number.range, message, related, fixes: () => replacing(line, then.number) }];
  },
};

/** When an order was in force, where that is not the time of a day. */
function outOfForce({ number, from, to }: OrderInForce, day: string): string | undefined {
  if (to !== '' && daysBetween(to, day) > GRACE_DAYS) return `up to ${dayInWords(to)}`;
  const isEarly = daysBetween(day, from) > GRACE_DAYS && !OF_RELEASES.includes(number);
  return isEarly ? `from ${dayInWords(from)} on` : undefined;
}

/** Only N/A means the same under all orders. */
function replacing({ number, declassification }: OrderLine, right: string): Fix[] {
  if (declassification?.kind !== 'notApplicable') return [];
  return [rightWay(`Replace ${number!.text} by ${right}`, [replaced(number!.range, right)])];
}

export const page: RulePage = {
  what: 'An E.O. line whose order another had replaced more than half a year before the date-time group: 11652 up to 30 November 1978, 12065 up to 31 July 1982, 12356 up to 13 October 1995, 12958 up to 26 June 2010, then 13526; or an order that came into force more than half a year after it. E.O. 12958 and 13526 on older cables are no finding: such fields were keyed in when the cable was released. The fix is there for lines with N/A only, which mean the same under all orders.',
  why: 'An old order on a new cable comes from a template that was not kept up, and its codes no longer hold.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000042

E.O. [[12356]]: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. [[11652]]: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1985',
    },
    {
      text: `R 182012Z OCT 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. [[12065]]: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975: an order of 1978',
    },
  ],
  right: [
    {
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1979: seven weeks after the change',
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
UNCLAS BUENOS AIRES 2481

E.O. 12958: DECL: DECLASSIFIED 09/02/2009
TAGS: SCUL AR
SUBJECT: A LIBRARY OPENS
`,
      note: '1966: fields keyed in at release',
    },
  ],
};
