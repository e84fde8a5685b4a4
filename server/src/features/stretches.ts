import type { TextPart } from '../meaning/paragraphs';
import type { Block } from '../syntax/block';
import { LineKind } from '../syntax/lineKind';
import type { Lines } from './runs';

/** Lines of a part of the text with no blank one among them, but where a page line cuts a sentence. */
export interface Stretch extends Lines {
  /** The first line's words. */
  readonly title: string;
}

/**
 * The stretches of a part: the paragraphs of prose without numbers, the items and further paragraphs under a number.
 */
export function stretchesOf({ places, endLine }: TextPart): Stretch[] {
  const stretches: { line: number; endLine: number; title: string }[] = [];
  let previous: Block | undefined;
  for (const { block, line } of places) {
    const end = Math.min(line + block.filledLines, endLine);
    const open = stretches[stretches.length - 1];
    if (open && previous && goesOn(previous, block, line - open.endLine)) open.endLine = end;
    else stretches.push({ line, endLine: end, title: block.line(0).trim() });
    previous = block;
  }
  return stretches;
}

/** Whether a block goes on with the one before it, which ends `gap` lines above it. */
function goesOn(before: Block, block: Block, gap: number): boolean {
  if (block.kind === LineKind.Paragraph) return false;
  if (gap === 0) return true;
  const onlyBlank = gap === before.lineCount - before.filledLines;
  return !onlyBlank && !/[.?!:]["'’”)\]]*$/.test(before.line(before.filledLines - 1).trim());
}
