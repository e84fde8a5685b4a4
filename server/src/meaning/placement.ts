import type { Position, Range } from 'vscode-languageserver-types';
import type { Block } from '../syntax/block';
import { trimEnd } from '../syntax/scan';
import type { PlacedBlock } from '../syntax/tree';
import type { Token } from './token';

/** Where a token of a block stands in the document. */
export function tokenRange({ line }: PlacedBlock, token: Token): Range {
  const at = line + token.line;
  return { start: { line: at, character: token.start }, end: { line: at, character: token.end } };
}

/** Where a stretch of a block's text, in UTF-16 units from the block's start, stands in the document. */
export function stretchRange({ block, line }: PlacedBlock, start: number, end: number): Range {
  const first = lineOf(block, start);
  return { start: position(block, line, start, first), end: position(block, line, end, lineOf(block, end, first)) };
}

/** The end of a line's content without the blanks behind it, as a place in the document. */
export function lineEndOf({ block, line }: PlacedBlock, index: number): Position {
  const start = block.lineStarts[index]!;
  return { line: line + index, character: trimEnd(block.text, start, block.lineContentEnd(index)) - start };
}

/** From the first unit of a block to the last that is not blank. */
export function blockRange(place: PlacedBlock): Range {
  const start = { line: place.line, character: 0 };
  return { start, end: lineEndOf(place, Math.max(0, place.block.filledLines - 1)) };
}

/** Whole lines of the document: from the first unit of `line` to the last of the line before `endLine`. */
export function linesRange(line: number, endLine: number, lastLength: number): Range {
  return { start: { line, character: 0 }, end: { line: Math.max(line, endLine - 1), character: lastLength } };
}

function position(block: Block, line: number, offset: number, index: number): Position {
  return { line: line + index, character: offset - block.lineStarts[index]! };
}

/** The line of the block that an offset lies in, from `from` on. */
export function lineOf(block: Block, offset: number, from = 0): number {
  let line = from;
  while (line + 1 < block.lineCount && block.lineStarts[line + 1]! <= offset) line++;
  return line;
}
