import text from './data/captions.tsv';
import { lazy, readTable } from './table';
import type { Caption } from './types';

/** All captions and markers, by kind. */
export const captions = lazy(
  () => Object.freeze(readTable(text, ['caption', 'kind', 'meaning', 'source', 'note'])) as readonly Caption[],
);
