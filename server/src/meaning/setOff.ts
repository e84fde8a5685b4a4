/** Blocks that are set off from the running text. */
import type { Block } from '../syntax/block';

/** As many lines as tell whether a block is a table. */
const MAX_TABLE_SAMPLE = 50;

/** At least two lines with two columns or more, apart by three blanks or set by tabs. */
export function isTable(block: Block): boolean {
  if (block.filledLines < 2 || !(block.text.includes('   ') || block.text.includes('\t'))) return false;
  let rows = 0;
  for (let line = 0; line < block.filledLines && line < MAX_TABLE_SAMPLE; line++) {
    if (/\S(?: {3,}|\t+ *)\S/.test(block.line(line))) rows++;
  }
  return rows >= 2 && 2 * rows >= Math.min(block.filledLines, MAX_TABLE_SAMPLE);
}

/** Two lines or more, each set in by four blanks or a tab. */
export function isIndented(block: Block): boolean {
  if (block.filledLines < 2) return false;
  for (let line = 0; line < block.filledLines; line++) {
    if (!/^(?: {4}|\t)/.test(block.line(line))) return false;
  }
  return true;
}
