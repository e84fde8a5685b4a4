/** Sub-paragraphs and items of lists inside a paragraph. */
import type { Position } from 'vscode-languageserver-types';
import type { Item } from './model';
import { endOf } from './paragraphs';
import { lineEndOf } from './placement';
import type { TextPart } from './paragraphs';
import { isLabel, marksOf } from './placedMarks';
import { defined } from './plain';
import { readMark } from './portionMark';

/** The labelled items of a paragraph; each goes on up to the next or to the paragraph's end. */
export function itemsOf(part: TextPart): Item[] {
  const starts = marksOf(part.places, isLabel);
  const labels = part.numbered?.suffix === undefined ? starts.slice(1) : starts;
  return labels.map((label, index) => {
    const next = labels[index + 1];
    const { block } = label.place;
    const behind = block.text.slice(
      label.offset + label.text.length,
      block.lineContentEnd(label.range.start.line - label.place.line),
    );
    const end = next ? lineEndBefore(part, next.range.start.line) : endOf(part);
    return defined({
      label: label.text,
      mark: readMark(behind, 0, behind.length)?.mark,
      range: { start: label.range.start, end: end.line < label.range.start.line ? label.range.end : end },
    });
  });
}

/** The end of the last line with text of a part before a line. */
function lineEndBefore(part: TextPart, line: number): Position {
  const place = part.places.findLast((candidate) => candidate.line < line);
  return place ? lineEndOf(place, Math.min(place.block.filledLines, line - place.line) - 1) : { line, character: 0 };
}
