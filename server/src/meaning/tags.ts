import { tagRows } from '../vocabulary';
import type { Tag } from '../vocabulary';
import { listOfYear } from './era';
import type { CableEra } from './era';

/** Whether a code stands in any list of any time. */
export function isKnownTag(code: string): boolean {
  return tagRows(code).length > 0;
}

/**
 * What a code meant in an era: the row of that era's list. Where it is not in that list, the rows of the others:
 * lists tell where a code is attested, not that it was invalid elsewhere.
 */
export function meaningsOfTag(code: string, era: CableEra): readonly Tag[] {
  const rows = tagRows(code);
  const list = listOfYear(era.year);
  const own = rows.filter((row) => row.eras.includes(list));
  return own.length > 0 ? own : rows;
}
