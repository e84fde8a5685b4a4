/** The executive orders on classification by their numbers, and when each was in force. */
import { executiveOrders } from '../../vocabulary';
import { lazy } from '../../vocabulary/table';

/** An order by its number alone; 12958 is one order with its amendment. Days are `YYYY-MM-DD`, both included. */
export interface OrderInForce {
  readonly number: string;
  readonly from: string;
  /** Empty while it is in force. */
  readonly to: string;
}

const all = lazy((): readonly OrderInForce[] => {
  const orders = new Map<string, OrderInForce>();
  for (const { order, inForceFrom, inForceTo } of executiveOrders()) {
    const number = /\d{5}/.exec(order)![0];
    orders.set(number, { number, from: orders.get(number)?.from ?? inForceFrom, to: inForceTo });
  }
  return [...orders.values()];
});

/** From the oldest to the newest. */
export function ordersInForce(): readonly OrderInForce[] {
  return all();
}

export function orderByNumber(number: string | undefined): OrderInForce | undefined {
  return all().find((order) => order.number === number);
}

/** The order in force on a day. */
export function orderOn(day: string): OrderInForce | undefined {
  return all().find(({ from, to }) => day >= from && (to === '' || day <= to));
}

const DAY = 24 * 3600 * 1000;

/** How many days a day lies behind another. */
export function daysBetween(day: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(day)) / DAY);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `14 October 1995`. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}
