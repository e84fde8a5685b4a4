import { isListedRoutingIndicator, normalisedAddress } from '../vocabulary';
import type { Lexicon, RoutingIndicator } from '../vocabulary';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The listed indicator one letter or one swap away that serves an address; undefined unless there is exactly one. */
export function nearMiss(indicator: string, address: string, lexicon: Lexicon): RoutingIndicator | undefined {
  const found = new Map<string, RoutingIndicator>();
  for (const candidate of neighbours(indicator)) {
    if (candidate === indicator || !isListedRoutingIndicator(candidate)) continue;
    const row = lexicon
      .routingIndicatorRows(candidate)
      .find(({ addressee }) => normalisedAddress(addressee) === address);
    if (row) found.set(candidate, { ...row, indicator: candidate });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Whether one word becomes the other by a letter more, fewer or another, or by two beside each other swapped. */
export function isOneEditAway(word: string, other: string): boolean {
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

/** All words one letter more, fewer, another, or two beside each other swapped, away. */
function* neighbours(word: string): IterableIterator<string> {
  for (let place = 0; place <= word.length; place++) {
    const [before, after] = [word.slice(0, place), word.slice(place)];
    for (const letter of LETTERS) yield before + letter + after;
    if (after === '') continue;
    yield before + after.slice(1);
    for (const letter of LETTERS) yield before + letter + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}
