/** Edits by whole lines that the rules on captions and fields share. */
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { blockRange, lineEndOf } from '../../meaning/placement';
import type { Block } from '../../syntax/block';
import type { PlacedBlock } from '../../syntax/tree';
import type { Fix } from '../rule';

/** The line end that a block has, for lines that are added to it. */
export function lineEndIn(block: Block): string {
  return /\r\n|\r|\n/.exec(block.text)?.[0] ?? '\n';
}

/** Takes whole lines away, `endLine` not included. */
export function withoutLines(line: number, endLine: number): TextEdit {
  return { range: { start: { line, character: 0 }, end: { line: endLine, character: 0 } }, newText: '' };
}

export function inserted(position: Position, newText: string): TextEdit {
  return { range: { start: position, end: position }, newText };
}

export function replaced(range: Range, newText: string): TextEdit {
  return { range, newText };
}

/** The end of a block's last line that is not blank. */
export function endOfBlock(place: PlacedBlock): Position {
  return lineEndOf(place, Math.max(0, place.block.filledLines - 1));
}

/** The lines of a block that are not blank, as they stand. */
export function filledText(place: PlacedBlock): string {
  const { block } = place;
  const last = Math.max(0, block.filledLines - 1);
  return block.text.slice(0, block.lineStarts[last]! + blockRange(place).end.character);
}

/** The one right way to mend a draft; `safe` where nobody need look. */
export function rightWay(title: string, edits: readonly TextEdit[], safe = false): Fix {
  return { title, edits, safe, preferred: true, transcription: false };
}

/** Puts the right words in the place of a slip of transcription. */
export function mendedSlip(range: Range, was: string, right: string, preferred = true): Fix {
  const title = was === '' ? `Insert ${right.trim()}` : `Replace ${was} by ${right.trim()}`;
  return { title, edits: [replaced(range, right)], safe: false, preferred, transcription: true };
}

/** A stretch of one line. */
export function stretchOfLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
