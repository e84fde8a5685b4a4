import type { Range } from 'vscode-languageserver-types';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { stretchRange } from './placement';
import { textMarksOf } from './textMarks';
import type { TextMark } from './textMarks';
import type { TokenKind } from './token';

/** A mark of the text with its place. */
export interface PlacedMark extends Omit<TextMark, 'start' | 'end'> {
  readonly text: string;
  readonly range: Range;
  readonly place: PlacedBlock;
  /** In units from the block's start. */
  readonly offset: number;
}

/** The marks of some kinds in all blocks of text, in their order. */
export function marksOf(places: readonly PlacedBlock[], isWanted: (kind: TokenKind) => boolean = isFact): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const place of places) {
    const { block } = place;
    if (block.kind !== LineKind.Paragraph && block.kind !== LineKind.Prose) continue;
    for (const { kind, start, end } of textMarksOf(block)) {
      if (!isWanted(kind)) continue;
      marks.push({
        kind,
        text: block.text.slice(start, end),
        range: stretchRange(place, start, end),
        place,
        offset: start,
      });
    }
  }
  return marks;
}

/** Marks that stand for facts of their own; numbers, portion marks and labels belong to their paragraph. */
function isFact(kind: TokenKind): boolean {
  return kind !== 'portionMark' && !isLabel(kind);
}

export function isLabel(kind: TokenKind): boolean {
  return kind === 'itemLabel' || kind === 'paragraphNumber';
}
