import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';

/** A section has at most five pages of twenty lines of text (ACP 127(G) para 208). */
export const SECTION_LINES = 100;

/** How many lines there are from the classification line to the end of the text. */
export function textLines(places: readonly PlacedBlock[]): number {
  const text = places.filter(({ block: { kind } }) => kind >= LineKind.Classification && kind < LineKind.PageLine);
  const last = text.findLast(({ block }) => block.filledLines > 0);
  return last ? last.line + last.block.filledLines - text[0]!.line : 0;
}
