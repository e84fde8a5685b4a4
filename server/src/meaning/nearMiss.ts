import type { Lexicon, RoutingIndicator } from '../vocabulary';

/** The listed indicator one letter or one swap away that serves an address; undefined unless there is exactly one. */
export function nearMiss(indicator: string, address: string, lexicon: Lexicon): RoutingIndicator | undefined {
  const near = lexicon.addresseeRows(address).filter((row) => isOneEditAway(indicator, row.indicator));
  return new Set(near.map((row) => row.indicator)).size === 1 ? near[0] : undefined;
}

/** Whether one word becomes the other by a letter more, fewer or another, or by two beside each other swapped. */
export function isOneEditAway(word: string, other: string): boolean {
  const longer = word.length - other.length;
  if (longer < -1 || longer > 1) return false;
  let start = 0;
  while (start < word.length && word.charCodeAt(start) === other.charCodeAt(start)) start++;
  let end = word.length;
  while (end > start && end - longer > start && word.charCodeAt(end - 1) === other.charCodeAt(end - longer - 1)) end--;
  const [rest, otherRest] = [end - start, end - longer - start];
  if (rest <= 1 && otherRest <= 1) return rest + otherRest > 0;
  const isSwapped = rest === 2 && otherRest === 2;
  return isSwapped && word[start] === other[start + 1] && word[start + 1] === other[start];
}
