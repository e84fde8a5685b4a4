import text from './data/sources.tsv';
import { lazy, list, readTable } from './table';
import type { Source } from './types';

const citations = lazy(
  () => new Map(readTable(text, ['key', 'citation']).map((source: Source) => [source.key, source.citation])),
);

/** Where a row of a table comes from: its source keys as citations, `; ` between. An unknown key gives nothing. */
export function sourceCitation(source: string): string {
  return list(source, ';')
    .flatMap((key) => citations().get(key) ?? [])
    .join('; ');
}
