import type { Lexicon, Tag } from '../vocabulary';
import { listOfYear } from './era';
import type { CableEra } from './era';

/**
 * What a code meant in an era: the row of that era's list. Where it is not in that list, the rows of the others:
 * lists tell where a code is attested, not that it was invalid elsewhere.
 */
export function meaningsOfTag(code: string, era: CableEra, lexicon: Lexicon): readonly Tag[] {
  const rows = lexicon.tagRows(code);
  const list = listOfYear(era.year);
  const own = rows.filter((row) => row.eras.includes(list));
  return own.length > 0 ? own : rows;
}
