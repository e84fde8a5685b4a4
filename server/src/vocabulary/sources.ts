import text from './data/sources.tsv';
import { lazy, readTable } from './table';

const citations = lazy(() => new Map(readTable(text, ['key', 'citation']).map((row) => [row.key, row.citation])));

/** Where a row of a table comes from: its source key as a citation. */
export function sourceCitation(key: string): string {
  return citations().get(key) ?? '';
}
