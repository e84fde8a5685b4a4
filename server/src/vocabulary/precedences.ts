import text from './data/precedences.tsv';
import { lazy, list, readTable } from './table';
import type { Precedence } from './types';

/** All precedences: single letters first, then the words, digraphs and pairs made of them. */
export const precedences = lazy((): readonly Precedence[] =>
  Object.freeze(
    readTable(text, ['prosign', 'name', 'order', 'legacyNames', 'handling', 'source', 'note']).map((row) =>
      Object.freeze({ ...row, order: Number(row.order), legacyNames: list(row.legacyNames, ';') }),
    ),
  ),
);
