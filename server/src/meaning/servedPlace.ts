import { normalisedAddress, OWN_SOURCE } from '../vocabulary';
import type { RoutingIndicator } from '../vocabulary';

/** The directories are of 2011 and 2015; before this year another allocation was in force. */
const DIRECTORIES_HOLD_FROM = 1980;
/** An indicator that serves more places tells none of them. */
const MAX_PLACES = 2;

/**
 * The place that a routing indicator serves, or the addressee where no place is known, in a few words; undefined where
 * that is not known for certain, or where the address beside the indicator says it already. What users have added
 * counts alone.
 * @param rows what is listed for the indicator
 * @param year of the cable; undefined for one of today
 */
export function servedPlace(
  rows: readonly RoutingIndicator[],
  year: number | undefined,
  address: string | undefined,
): string | undefined {
  const own = rows.filter(({ source }) => source === OWN_SOURCE);
  const listed = year !== undefined && year < DIRECTORIES_HOLD_FROM ? [] : rows;
  const certain = own.length > 0 ? own : listed.filter(({ confidence }) => confidence === 'sourced');
  const places = distinct(certain.map(({ place }) => place));
  const names = places.length > 0 ? places : distinct(certain.map(({ addressee }) => addressee));
  const written = normalisedAddress(address ?? '');
  const said = names.some((name) => written.includes(normalisedAddress(name)));
  return names.length === 0 || names.length > MAX_PLACES || said ? undefined : names.join(' / ');
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
