/** Cables cited in the text by number: `07 PRISTINA 700`, `STATE 106206`, `(JERUSALEM 2890)`. */
import { findMessageNumbers, isStation } from './messageNumber';
import type { FoundNumber } from './messageNumber';

/** Digits behind a capital and a blank, or before capitals and digits: rare enough to be looked for first. */
const CANDIDATE = /\d{2,8}\b(?<=[A-Z'\u2019.]\s{1,3}\d{2,8})|\d{2,4}[A-Z]{3,}\d/;
const LOWER = /[a-z]/;
/** A digit as neither a citation nor a pointer to a cable is without: digits are rare enough to be looked for first. */
const MAY_CITE = /\d(?<=[A-Z'\u2019.-]\s{1,3}\d|[A-Z]{3}\d)/;

/** Whether a stretch of text may name a cable by number: a quick look that overlooks none. */
export function mayCite(text: string): boolean {
  return MAY_CITE.test(text);
}

/**
 * The numbers of cables in a stretch of text. The station must be one that is known, since capitals and a number
 * stand beside each other in any text; what may be a year (`PARIS 1978`) or a quantity (`LONDON 500`) is left out.
 */
export function findCitations(text: string): FoundNumber[] {
  if (!CANDIDATE.test(text)) return [];
  const capitals = !LOWER.test(text);
  return findMessageNumbers(text).flatMap((found) => known(text, found, capitals) ?? []);
}

function known(text: string, found: FoundNumber, capitals: boolean): FoundNumber | undefined {
  const digits = /\d+$/.exec(text.slice(found.start, found.end))![0];
  if (found.year === undefined) {
    if (digits.length < (capitals ? 4 : 3)) return undefined;
    if (/^(?:19|20)\d\d$/.test(digits)) return undefined;
  }
  const words = found.post.split(' ');
  // Of the words before a number only the last may be the station: SEE ALSO PARIS 12345.
  for (let first = 0; first < words.length; first++) {
    const post = words.slice(first).join(' ');
    if (!isStation(post)) continue;
    if (first > 0 && found.year !== undefined) return undefined;
    const start =
      first === 0 ? found.start : text.lastIndexOf(words[first]!, text.lastIndexOf(words.at(-1)!, found.end));
    return { ...found, post, start };
  }
  return undefined;
}
