/** Words of what is typed, and of what it is compared with. */
import { isBlank } from '../../syntax/scan';
import { wordsIn } from '../../text/words';

/** Whether a text is nothing but signs: no query, though it has no words. */
export function isSigns(text: string): boolean {
  return text.trim() !== '' && wordsIn(text).length === 0;
}

/** Words that say nothing by themselves. */
const SMALL = new Set('a an and for from in of on or the to'.split(' '));

/** Whether each word of a query is one of the words, whole. */
export function holdsAll(query: readonly string[], words: readonly string[]): boolean {
  return query.every((part) => words.includes(part));
}

/** How many words, the small ones left out, no word of the query begins. */
export function wordsLeft(query: readonly string[], words: readonly string[]): number {
  return words.filter((word) => !SMALL.has(word) && !query.some((part) => word.startsWith(part))).length;
}

/** No query has more words. */
const MAX_WORDS = 6;

/**
 * Where the query that ends at the cursor may begin: with each of the words before it, from the farthest to the
 * nearest, then at the cursor itself where no word goes up to it. Words have blanks between; `isWordUnit` tells what they are made of.
 */
export function queryStarts(before: string, from: number, isWordUnit: (unit: string) => boolean): number[] {
  const starts: number[] = [];
  let position = before.length;
  while (starts.length < MAX_WORDS) {
    let end = position;
    while (end > from && isBlank(before.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > from && isWordUnit(before.charAt(start - 1))) start--;
    if (start === end) break;
    starts.unshift(start);
    position = start;
  }
  if (before.length <= from || !isWordUnit(before.charAt(before.length - 1))) starts.push(before.length);
  return starts;
}
