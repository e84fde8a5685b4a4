import type { Era, Lexicon, Tag } from '../../vocabulary';
import { groupBy } from '../../vocabulary/table';
import { wordsIn } from '../../text/words';

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

/** A code with the rows that count in an era. */
export interface CodeEntries {
  /** The code in small letters. */
  readonly letters: string;
  readonly entries: readonly TagEntry[];
  /** Whether the list of the era has it; then only the rows of that list count. */
  readonly ofEra: boolean;
}

const indexes = new WeakMap<Lexicon, Map<Era, readonly CodeEntries[]>>();

/**
 * The codes of a lexicon as an era has them, each once: first those of its list, then those of others alone, by their
 * letters. Made when they are first asked for.
 */
export function tagIndexOf(lexicon: Lexicon, list: Era): readonly CodeEntries[] {
  let lists = indexes.get(lexicon);
  if (!lists) indexes.set(lexicon, (lists = new Map()));
  let index = lists.get(list);
  if (!index) lists.set(list, (index = makeIndex(lexicon, list)));
  return index;
}

function makeIndex(lexicon: Lexicon, list: Era): readonly CodeEntries[] {
  const codes = groupBy(lexicon.allTags(), ({ code }) => code);
  const index = [...codes.keys()].sort().map((code) => {
    const rows = codes.get(code)!;
    const own = rows.filter(({ eras }) => eras.includes(list));
    const ofEra = own.length > 0;
    return { letters: code.toLowerCase(), entries: (ofEra ? own : rows).map(entryOf), ofEra };
  });
  return [...index.filter(({ ofEra }) => ofEra), ...index.filter(({ ofEra }) => !ofEra)];
}

function entryOf(tag: Tag): TagEntry {
  const meaning = tag.meaning.toLowerCase();
  const places = tag.alsoCovers === '' ? [] : tag.alsoCovers.toLowerCase().split('; ');
  return { tag, meaning, words: wordsIn(meaning), places, placeWords: places.flatMap(wordsIn) };
}
