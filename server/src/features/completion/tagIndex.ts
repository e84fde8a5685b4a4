import type { Era, Lexicon, Tag } from '../../vocabulary';
import { wordsIn } from './words';

/** A row of the lists of TAGS, ready to be compared with what is typed. */
export interface TagEntry {
  readonly tag: Tag;
  /** The meaning in small letters, and its words. */
  readonly meaning: string;
  readonly words: readonly string[];
  /** The places that it covers too, in small letters, and their words. */
  readonly places: readonly string[];
  readonly placeWords: readonly string[];
}

/** A code with its rows. */
export interface CodeEntries {
  readonly code: string;
  /** The code in small letters. */
  readonly letters: string;
  readonly entries: readonly TagEntry[];
}

const indexes = new WeakMap<Lexicon, readonly CodeEntries[]>();

/** The codes of a lexicon, each once; made when they are first asked for. */
export function tagIndexOf(lexicon: Lexicon): readonly CodeEntries[] {
  let index = indexes.get(lexicon);
  if (!index) {
    const codes = new Map<string, TagEntry[]>();
    for (const tag of lexicon.allTags()) {
      const entries = codes.get(tag.code);
      if (entries) entries.push(entryOf(tag));
      else codes.set(tag.code, [entryOf(tag)]);
    }
    index = [...codes].map(([code, entries]) => ({ code, letters: code.toLowerCase(), entries }));
    indexes.set(lexicon, index);
  }
  return index;
}

function entryOf(tag: Tag): TagEntry {
  const meaning = tag.meaning.toLowerCase();
  const places = tag.alsoCovers === '' ? [] : tag.alsoCovers.toLowerCase().split('; ');
  return { tag, meaning, words: wordsIn(meaning), places, placeWords: places.flatMap(wordsIn) };
}

/** Whether a row is of an era's list. */
export function isOfList({ tag }: TagEntry, list: Era): boolean {
  return tag.eras.includes(list);
}
