import type { Lexicon, RoutingIndicator } from '../vocabulary';

/** The listed indicator one letter or one swap away that serves an address; undefined unless there is exactly one. */
export function nearMiss(indicator: string, address: string, lexicon: Lexicon): RoutingIndicator | undefined {
  const near = lexicon.addresseeRows(address).filter((row) => isOneEditAway(indicator, row.indicator));
  return new Set(near.map((row) => row.indicator)).size === 1 ? near[0] : undefined;
}

/** Whether one word becomes the other by a letter more, fewer or another, or by two beside each other swapped. */
export function isOneEditAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === other[start]) start++;
  let [end, otherEnd] = [word.length, other.length];
  while (end > start && otherEnd > start && word[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const [rest, otherRest] = [word.slice(start, end), other.slice(start, otherEnd)];
  if (rest.length + otherRest.length === 0) return false;
  const swapped = rest.length === 2 && rest === [...otherRest].reverse().join('');
  return swapped || (rest.length <= 1 && otherRest.length <= 1);
}
