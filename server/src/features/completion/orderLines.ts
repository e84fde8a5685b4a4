/** What may be written behind `E.O.`: the forms of the line under each order, their blanks filled where they can be. */
import { executiveOrders } from '../../vocabulary';
import type { ExecutiveOrder } from '../../vocabulary';
import { longDate, shortDate, yearsAfter } from './orderDates';

/** A line without `E.O.`, as it is shown and as it is written. */
export interface OrderLine {
  /** The order's number, `13526`. */
  readonly order: string;
  /** With `<...>` for what is still to be filled in: `12958: DECL: <event>`. */
  readonly shown: string;
  /** Up to what is still to be filled in at its end. */
  readonly written: string;
  /** `N/A`, `DECL`, `XGDS`, `25X1` …: the code that says what the line means. */
  readonly code: string;
  /** How many years after the cable its date is. */
  readonly years?: number;
}

/** The rows of the order in force on a day; none before the first. */
export function orderRowsOn(date: Date): readonly ExecutiveOrder[] {
  const day = date.toISOString().slice(0, 10);
  return executiveOrders().filter(
    ({ inForceFrom, inForceTo, lineForm }) =>
      lineForm !== '' && inForceFrom <= day && (inForceTo === '' || day <= inForceTo),
  );
}

/** The rows of an order by its number, the newest wording where it was amended. */
export function orderRowsOf(number: string): readonly ExecutiveOrder[] {
  const rows = executiveOrders().filter(({ order, lineForm }) => lineForm !== '' && order.startsWith(`E.O. ${number}`));
  const newest = rows.at(-1)?.inForceFrom;
  return rows.filter(({ inForceFrom }) => inForceFrom === newest);
}

/** `13526` of a row of the table. */
export function numberOfOrder({ order }: ExecutiveOrder): string {
  return order.slice('E.O. '.length, 'E.O. 12345'.length);
}

interface Period {
  readonly order: string;
  readonly word: string;
  readonly years: readonly number[];
  readonly write: (date: Date) => string;
}

/**
 * For how many years an order lets a day be set: rule of the marking changes of 2003 (ISOO) for 10 and 25 years; table
 * of codes for 6 and 20.
 */
const PERIODS: readonly Period[] = [
  { order: 'E.O. 12065', word: 'GDS', years: [6], write: shortDate },
  { order: 'E.O. 12065', word: 'RDS', years: [20], write: shortDate },
  { order: 'E.O. 12958', word: 'DECL', years: [10], write: longDate },
  { order: 'E.O. 12958 as amended by E.O. 13292', word: 'DECL', years: [10, 25], write: longDate },
  { order: 'E.O. 13526', word: 'DECL', years: [10, 25], write: longDate },
];

const DATE = /<M+\/D+\/YY[^>]*>/;
const NUMBERS = /<1\.\.(\d)>/;
const BLANK_AT_END = /<[^<>]*>$/;

/** The lines of some rows for a cable of a day. */
export function orderLines(rows: readonly ExecutiveOrder[], date: Date): OrderLine[] {
  return rows.flatMap((row) => {
    const form = row.lineForm.slice('E.O. '.length);
    return dated(row, form, date).flatMap(({ text, years }) =>
      numbered(text).map((shown) => ({
        order: numberOfOrder(row),
        shown,
        written: shown.replace(BLANK_AT_END, '').replace(/[<>]/g, ''),
        code: codeOf(shown),
        ...(years !== undefined && { years }),
      })),
    );
  });
}

/** The form once for each period that the order has for it. */
function dated({ order }: ExecutiveOrder, form: string, date: Date): { text: string; years?: number }[] {
  const period = PERIODS.find((candidate) => candidate.order === order && form.includes(`: ${candidate.word}`));
  if (!period || !DATE.test(form)) return [{ text: form }];
  return period.years.map((years) => ({ text: form.replace(DATE, period.write(yearsAfter(date, years))), years }));
}

/** The form once for each number that it has a blank for. */
function numbered(form: string): string[] {
  const last = NUMBERS.exec(form)?.[1];
  if (last === undefined) return [form];
  return Array.from({ length: Number(last) }, (_, index) => form.replace(NUMBERS, String(index + 1)));
}

/** The first word behind the order's number, or behind DECL where a code follows it. */
function codeOf(line: string): string {
  return /^\d{5}: (?:DECL: (?=OADR|X\d|\d\dX))?([A-Z0-9/-]+)/.exec(line)?.[1] ?? '';
}
