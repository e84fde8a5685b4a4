import text from './data/sources.tsv';
import { lazy, list, readTable } from './table';
import type { Source } from './types';

const citations = lazy(
  () => new Map(readTable(text, ['key', 'citation']).map((source: Source) => [source.key, source.citation])),
);

/**
 * What some cells of the column `source` stand for, each citation once: their keys as citations, and words that are no
 * key as they are.
 */
export function citationsOf(sources: readonly string[]): readonly string[] {
  const keys = sources.flatMap((source) => list(source, ';'));
  return [...new Set(keys.map((key) => citations().get(key) ?? key))];
}
