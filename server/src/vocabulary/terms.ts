import text from './data/terms.tsv';
import { groupBy, lazy, readTable } from './table';
import type { Term, TermKind } from './types';

/** All terms of the form, by kind. */
export const terms = lazy(
  () => Object.freeze(readTable(text, ['term', 'kind', 'title', 'meaning', 'source'])) as readonly Term[],
);

const byTerm = lazy(() => groupBy(terms(), ({ term }) => plain(term)));

/**
 * A term in the form that its spellings share, in capitals: no blanks, colons and parentheses. Any run of X or of full
 * stops is one of four or three, since as many as there is room for stand for text left out.
 */
function plain(term: string): string {
  return term
    .toUpperCase()
    .replace(/[\s:()]/g, '')
    .replace(/^X{4,}$/, 'XXXX')
    .replace(/^\.{3,}$/, '...');
}

/**
 * What a term says: of a kind, else the first of all kinds. Letters set apart (`C O R R E C T E D`), a colon behind a
 * name and parentheses do not matter, nor does `continuityNumber` for `continuity number`.
 */
export function termRow(term: string, kind?: TermKind): Term | undefined {
  const rows = byTerm().get(plain(term)) ?? [];
  return kind === undefined ? rows[0] : rows.find((row) => row.kind === kind);
}

/** The longest term of a kind that stands in a line, such as the beginning of a stamp; undefined when none does. */
export function termWithin(line: string, kind: TermKind): Term | undefined {
  const searched = plain(line);
  let longest: Term | undefined;
  for (const row of terms()) {
    if (row.kind !== kind || !searched.includes(plain(row.term))) continue;
    if (row.term.length > (longest?.term.length ?? 0)) longest = row;
  }
  return longest;
}
