import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { datesOfOrder, isoForm } from './dates';
import type { WrittenDate } from './dates';
import { orderLineOf } from './orderLine';
import type { OrderLine } from './orderLine';
import { dayInWords, daysBetween } from './orders';

/** E.O. 13292 let 25 years be set in the place of ten, and was signed on this day. */
const LONGER_FROM = '2003-03-25';

/** A cable may be sent some days after the day that was reckoned from. */
const GRACE_DAYS = 31;

/** The day of declassification lies behind the day of the cable, and no farther than the order allows. */
export const rule: HeaderRule = {
  id: 'declassification-time',
  title: 'A day of declassification before the cable, or too far off',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'ISOO, notice on the marking changes of 2003',
  needs: ['ownFields'],
  check(context) {
    const line = orderLineOf(context);
    const day = context.daySent();
    if (!line?.order || day === undefined || line.declassification?.kind === 'declassified') return [];
    return datesOfOrder(context)
      .filter((date) => date.exists)
      .flatMap((date) => outOfTime(date, day, line, context));
  },
};

function outOfTime(date: WrittenDate, sent: string, line: OrderLine, context: HeaderContext): Finding[] {
  const day = isoForm(date);
  const related = { range: context.dates().sent!.range, message: 'The date of the cable.' };
  const { range } = date;
  if (day < sent) {
    return [{ range, related, message: `${dayInWords(day)} lies before the cable, which is of ${dayInWords(sent)}.` }];
  }
  const years = mostYears(sent, line);
  if (years === undefined) return [];
  const last = `${Number(sent.slice(0, 4)) + years}${sent.slice(4)}`;
  if (daysBetween(last.replace('-02-29', '-02-28'), day) <= GRACE_DAYS) return [];
  const message = `${dayInWords(day)} is more than ${years} years after the cable; beyond that an exemption is named.`;
  return [{ range, related, message }];
}

/** How many years the order allows without an exemption; undefined where none are known. */
function mostYears(sent: string, { order, declassification }: OrderLine): number | undefined {
  if (order!.number !== '12958' && order!.number !== '13526') return undefined;
  if (declassification && declassification.codes.length > 0) return undefined;
  return sent < LONGER_FROM ? 10 : 25;
}

const TAIL = `TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`;
const HEADER_2007 = `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
`;

export const page: RulePage = {
  what: 'A day of declassification before the day of the cable is a slip. Under E.O. 12958 it is ten years off at most, from 2003 on 25, as under E.O. 13526; a day beyond needs an exemption such as 25X1. A month is granted, as cables are sent later than written.',
  why: 'Most often a digit of the year is wrong: the cable would be open from the first day, or closed for too long.',
  wrong: [
    { text: `${HEADER_2007}\nE.O. 12958: DECL: [[11/05/2006]]\n${TAIL}`, note: 'form only' },
    { text: `${HEADER_2007}\nE.O. 12958: DECL: [[11/05/2057]]\n${TAIL}`, note: 'form only' },
    {
      text: `R 182012Z JAN 85\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: DECL: [[1/18/81]]\n${TAIL}`,
      note: '1985; form only',
    },
  ],
  right: [
    { text: `${HEADER_2007}\nE.O. 12958: DECL: 11/05/2017\n${TAIL}`, note: 'form only' },
    { text: `${HEADER_2007}\nE.O. 12958: DECL: 11/16/2032\n${TAIL}`, note: 'form only' },
    {
      text: `R 182012Z JAN 80\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12065: RDS-1 1/18/00 (DOE, JANE Q.)\n${TAIL}`,
      note: '1980: twenty years; form only',
    },
  ],
};
