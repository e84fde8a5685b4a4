import type { Tag, TagKind } from '../../vocabulary';
import type { CodeEntries, TagEntry } from './tagIndex';
import { beginsAll, wordsIn } from '../../text/words';
import { wordsLeft } from './words';

/** A code that fits what is typed, by the row of it that fits. */
export interface TagMatch {
  readonly tag: Tag;
  /** How well it fits; 0 is best. */
  readonly quality: number;
  /** Whether the row is of the list of the cable's era. */
  readonly ofEra: boolean;
  /** How many words of the meaning are not asked for. */
  readonly left: number;
}

/** How often codes are used, by the post that writes and in the workspace. */
export interface TagUses {
  readonly byPost: (code: string) => number;
  readonly byAll: (code: string) => number;
}

const CODE = 0;
const MEANING = 1;
const CODE_BEGINS = 2;
const WORDS = 3;
const PLACE_WORDS = 4;

/**
 * The codes that fit a query: the code or its first letters, the meaning or words of it, a place that it covers too.
 * A code that the list of the era has means what that list says, and nothing else; one that only other lists have, what
 * they say. An empty query fits all.
 */
export function matchingTags(query: string, index: readonly CodeEntries[]): TagMatch[] {
  const text = query.trim().toLowerCase();
  const words = wordsIn(text).map(singular);
  const matches: TagMatch[] = [];
  for (const { letters, entries, ofEra } of index) {
    let best: TagMatch | undefined;
    for (const entry of entries) {
      const quality = qualityOf(text, words, letters, entry);
      if (quality === undefined || (best && best.quality <= quality)) continue;
      best = { tag: entry.tag, quality, ofEra, left: wordsLeft(words, entry.words) };
    }
    if (best) matches.push(best);
  }
  return matches;
}

/** A word of the query without the s of a plural, so that it finds both: `missiles` and `missile`. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

function qualityOf(text: string, words: readonly string[], letters: string, entry: TagEntry): number | undefined {
  if (text === '' || letters === text) return CODE;
  if (entry.meaning === text || entry.places.includes(text)) return MEANING;
  if (letters.startsWith(text)) return CODE_BEGINS;
  if (words.length === 0) return undefined;
  if (beginsAll(words, entry.words)) return WORDS;
  return entry.places.length > 0 && beginsAll(words, entry.placeWords) ? PLACE_WORDS : undefined;
}

const KINDS: readonly TagKind[] = ['subject', 'geographic', 'program', 'organization'];

/**
 * Best first: what fits best, what this post uses, what is used at all, what is of the cable's era; then subjects before
 * others, what says least beside the words asked for, and the alphabet.
 */
export function inOrderOfTags(matches: TagMatch[], uses: TagUses): TagMatch[] {
  return matches
    .map((match) => ({ match, post: uses.byPost(match.tag.code), all: uses.byAll(match.tag.code) }))
    .sort(
      (a, b) =>
        a.match.quality - b.match.quality ||
        b.post - a.post ||
        b.all - a.all ||
        Number(b.match.ofEra) - Number(a.match.ofEra) ||
        byMeaning(a.match, b.match) ||
        compareCodes(a.match.tag.code, b.match.tag.code),
    )
    .map(({ match }) => match);
}

/** Only where words of the meaning are asked for do its other words tell which is nearer. */
function byMeaning(a: TagMatch, b: TagMatch): number {
  return KINDS.indexOf(a.tag.kind) - KINDS.indexOf(b.tag.kind) || (a.quality < WORDS ? 0 : a.left - b.left);
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
