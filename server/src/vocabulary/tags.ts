import text from './data/tags.tsv';
import { noteInFull } from './notes';
import { groupBy, lazy, list, readTable } from './table';
import type { Era, Tag, TagKind } from './types';

/** The order of the kinds on the line (TAGS handbook TL:TAGS-1, 1974); programs follow the subjects. */
export const TAG_KINDS: readonly TagKind[] = ['subject', 'program', 'geographic', 'organization'];

/** To stay small the table leaves out the most frequent kind. */
const rows = lazy((): readonly Tag[] =>
  Object.freeze(
    readTable(text, ['code', 'kind', 'meaning', 'eras', 'alsoCovers', 'source', 'note']).map((row) =>
      Object.freeze({
        ...row,
        kind: (row.kind || 'organization') as TagKind,
        eras: list(row.eras, ',') as readonly Era[],
        note: noteInFull(row.note),
      }),
    ),
  ),
);
const byCode = lazy(() => groupBy(rows(), (tag) => tag.code.toUpperCase()));

/** All rows, subjects first, in the order of the lists. */
export function allTags(): readonly Tag[] {
  return rows();
}

/** The rows of a code in capitals, as cables have it, the same objects each time; none for an unknown one. */
export function tagRows(code: string): readonly Tag[] {
  return byCode().get(code) ?? [];
}
