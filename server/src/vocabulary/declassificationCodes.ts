import text from './data/declassification-codes.tsv';
import { lazy, readTable } from './table';
import type { DeclassificationCode } from './types';

/** What the E.O. line says by codes: schedules, exemptions, groups. A code has a row for each order that knew it. */
export const declassificationCodes = lazy((): readonly DeclassificationCode[] =>
  Object.freeze(readTable(text, ['code', 'order', 'meaning', 'source'])),
);
