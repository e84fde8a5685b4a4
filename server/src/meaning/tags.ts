import type { Era, Lexicon, Tag } from '../vocabulary';
import { listOfYear } from './era';
import type { CableEra } from './era';

/** The lists from the oldest to the newest. */
const LISTS: readonly Era[] = ['1974', '2010', '2024'];

/**
 * What a code meant in an era: the row of that era's list, else those of the list nearest in time, the older first.
 * Lists tell where a code is attested, not that it was invalid elsewhere.
 */
export function meaningsOfTag(code: string, era: CableEra, lexicon: Lexicon): readonly Tag[] {
  const rows = lexicon.tagRows(code);
  if (rows.length < 2) return rows;
  const own = LISTS.indexOf(listOfYear(era.year));
  const nearest = [...LISTS].sort((one, other) => distance(one, own) - distance(other, own));
  for (const list of nearest) {
    const found = rows.filter((row) => row.eras.includes(list));
    if (found.length > 0) return found;
  }
  return rows;
}

function distance(list: Era, own: number): number {
  return Math.abs(LISTS.indexOf(list) - own);
}
