import { LineKind } from '../syntax/lineKind';
import type { Era } from '../vocabulary';
import type { Cable } from './cables';
import { dateOf, firstToken } from './identity';

/** The time a cable's fields belong to, and how it is known. */
export interface CableEra {
  readonly year: number | undefined;
  readonly basis: 'dateTimeGroup' | 'executiveOrder' | 'newest';
}

/** The last year in which each order was in force (`orders` of the vocabulary; E.O. 13526 still is). */
const ORDERS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  '10501': [1953, 1972],
  '11652': [1972, 1978],
  '12065': [1978, 1982],
  '12356': [1982, 1995],
  '12958': [1995, 2009],
  '13526': [2010, 2100],
};

/**
 * The era of a cable's fields: its date, else its executive order, else the newest. Where the order came into force
 * after the date, the fields were keyed in when the cable was released, and the order's time counts.
 */
export function eraOf(cable: Cable): CableEra {
  const year = dateOf(cable)?.getUTCFullYear();
  const order = firstToken(cable, LineKind.ExecutiveOrder, 'fieldName')?.token.text.match(/\d{5}/)?.[0];
  const force = order === undefined ? undefined : ORDERS[order];
  if (year !== undefined && !(force && force[0] > year)) return { year, basis: 'dateTimeGroup' };
  return force ? { year: Math.min(force[1], 2024), basis: 'executiveOrder' } : { year: undefined, basis: 'newest' };
}

/**
 * The list of TAGS that a year belongs to: 1974 for the lists of the 1970s, 2010 for those of about 1995 to the
 * 2010s, 2024 for the newest.
 */
export function listOfYear(year: number | undefined): Era {
  if (year === undefined || year >= 2015) return '2024';
  return year < 1995 ? '1974' : '2010';
}
