/** The paragraphs above the cursor, as far as the next number and the usual mark ask for them. */
import { decideNumbers } from '../../meaning/numbering';
import { mostUsedMark, readNumberedLine } from '../../meaning/paragraphs';
import type { NumberedLine } from '../../meaning/paragraphs';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Cursor } from './cursor';

/** So many blocks are looked at: more than most cables have, and no more in a file of megabytes. */
const MAX_BLOCKS = 200;

/** The blocks above the cursor's, the nearest last, up to the start of its cable. */
export function blocksBefore({ document, place, cable }: Cursor): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (let line = place.line - 1; line >= cable.line && blocks.length < MAX_BLOCKS;) {
    const before = document.tree.blockAtLine(line);
    blocks.push(before);
    line = before.line - 1;
  }
  return blocks.reverse();
}

/** The paragraphs among some blocks; items of lists are none. */
export function paragraphsAmong(blocks: readonly PlacedBlock[]): NumberedLine[] {
  const lines = blocks.flatMap(({ block }) =>
    block.kind === LineKind.Paragraph ? (readNumberedLine(block) ?? []) : [],
  );
  const decided = decideNumbers(
    lines.map(({ number, suffix, mark }) => ({ number, suffix, marked: mark !== undefined })),
  );
  return lines.filter((_, index) => decided[index]);
}

/** The mark that most paragraphs above the cursor bear. */
export function usualMark(cursor: Cursor): string | undefined {
  return mostUsedMark(paragraphsAmong(blocksBefore(cursor)));
}
