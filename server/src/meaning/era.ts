import { LineKind } from '../syntax/lineKind';
import { executiveOrders } from '../vocabulary';
import type { Era } from '../vocabulary';
import type { Cable } from './cable';
import { dateOf, firstToken, numberOf } from './identity';

/** The time a cable's fields belong to, and how it is known. */
export interface CableEra {
  readonly year: number | undefined;
  readonly basis: 'dateTimeGroup' | 'executiveOrder' | 'number' | 'newest';
}

/** First and last year in which an order, by its five digits, was in force; undefined for an unknown one. */
function yearsInForce(order: string): readonly [from: number, to: number] | undefined {
  const rows = executiveOrders().filter((row) => row.order.startsWith(`E.O. ${order}`));
  if (rows.length === 0) return undefined;
  const year = (date: string): number => (date === '' ? NEWEST : Number(date.slice(0, 4)));
  return [Math.min(...rows.map((row) => year(row.inForceFrom))), Math.max(...rows.map((row) => year(row.inForceTo)))];
}

/** The year of the newest lists; stands for orders that are still in force. */
const NEWEST = 2024;

/**
 * The era of a cable's fields: its date, else its executive order, else the year in its number, else the newest. Where the order came into force
 * after the date, the fields were keyed in when the cable was released, and the order's time counts.
 */
export function eraOf(cable: Cable): CableEra {
  const year = dateOf(cable)?.getUTCFullYear();
  const order = firstToken(cable, LineKind.ExecutiveOrder, 'order')?.token.text;
  const force = order === undefined ? undefined : yearsInForce(order);
  if (year !== undefined && !(force && force[0] > year)) return { year, basis: 'dateTimeGroup' };
  if (force) return { year: force[1], basis: 'executiveOrder' };
  const numbered = numberOf(cable)?.year;
  return numbered === undefined ? { year: undefined, basis: 'newest' } : { year: numbered, basis: 'number' };
}

/**
 * The list of TAGS that a year belongs to: 1974 for the lists of the 1970s, 2010 for those of about 1995 to the
 * 2010s, 2024 for the newest.
 */
export function listOfYear(year: number | undefined): Era {
  if (year === undefined || year >= 2015) return '2024';
  return year < 1995 ? '1974' : '2010';
}
