import text from './data/notes.tsv';
import { lazy, readTable } from './table';

const texts = lazy(() => new Map(readTable(text, ['key', 'text']).map((note) => [note.key, note.text])));

const MARK = '*';

/**
 * A note in full. What many rows say stands once, in a table of its own, and in the rows as `*key`: parts of a note
 * have `; ` between. An unknown key stays as it is.
 */
export function noteInFull(note: string): string {
  if (!note.includes(MARK)) return note;
  return note
    .split('; ')
    .map((part) => (part.startsWith(MARK) ? (texts().get(part.slice(MARK.length)) ?? part) : part))
    .join('; ');
}
