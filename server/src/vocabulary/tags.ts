import text from './data/tags.tsv';
import { groupBy, lazy, list, readTable } from './table';

/** A list of TAGS: of the 1974 handbook and the archive's lists, of about 2010, of 2020-24. */
export type Era = '1974' | '2010' | '2024';
export type TagKind = 'subject' | 'program' | 'geographic' | 'organization';

/** A code of the TAGS line. A code whose meaning changed has a row for each. */
export interface Tag {
  readonly code: string;
  readonly kind: TagKind;
  /** Empty where a code is listed or met and no source gives a meaning. */
  readonly meaning: string;
  /** The lists that hold it in this meaning: where it is attested, not where it is valid. */
  readonly eras: readonly Era[];
  /** Places that the list puts under the same code. */
  readonly alsoCovers: string;
  /** Key of its source: `sourceCitation`. */
  readonly source: string;
  readonly note: string;
}

const all = lazy((): readonly Tag[] =>
  readTable(text, ['code', 'kind', 'meaning', 'eras', 'alsoCovers', 'source', 'note']).map((row) =>
    Object.freeze({ ...row, kind: row.kind as TagKind, eras: list(row.eras, ',') as Era[] }),
  ),
);
const byCode = lazy(() => groupBy(all(), (tag) => tag.code.toUpperCase()));

export function allTags(): readonly Tag[] {
  return all();
}

/** The rows of a code in capitals, as cables have it; none for an unknown one. */
export function tagRows(code: string): readonly Tag[] {
  return byCode().get(code) ?? [];
}
