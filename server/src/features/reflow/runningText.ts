/** Which blocks of a cable's text are running text, whose lines may end elsewhere. */
import type { Cable } from '../../meaning/cable';
import type { Passage } from '../../meaning/model';
import { placesOf, textParts } from '../../meaning/paragraphs';
import type { TextPart } from '../../meaning/paragraphs';
import { passagesOf } from '../../meaning/passages';
import { marksOf } from '../../meaning/placedMarks';
import { isTable } from '../../meaning/setOff';
import { textMarksOf } from '../../meaning/textMarks';
import type { TextMark } from '../../meaning/textMarks';
import type { CableTree, PlacedBlock } from '../../syntax/tree';
import { LABEL } from './words';

/** Lines of a block that are running text. */
export interface RunningText {
  readonly place: PlacedBlock;
  readonly lineCount: number;
  /** Blanks before each line but the first. */
  readonly indent: number;
}

/** The running text of a cable: no tables, lists, headings, quoted or set-in blocks, nothing with lines of its own. */
export function runningTexts(tree: CableTree, cable: Cable): RunningText[] {
  const places = placesOf(tree, cable);
  const parts = textParts(tree, cable, places);
  const quoted = passagesOf(parts, marksOf(places)).filter(
    ({ kind, range }) => (kind === 'quotation' || kind === 'text') && range.end.line > range.start.line,
  );
  const firstQuoted = cable.quoted[0]?.line ?? Infinity;
  return parts.flatMap((part) =>
    part.kind === 'paragraph' || part.kind === 'prose'
      ? part.places
          .filter((place) => place.line < firstQuoted && !isQuoted(place, quoted))
          .flatMap((place) => runningText(place, part) ?? [])
      : [],
  );
}

/** Whether a block belongs to a quotation that is longer than the block. */
function isQuoted({ line, block }: PlacedBlock, passages: readonly Passage[]): boolean {
  const end = line + block.filledLines;
  return passages.some(
    ({ range: { start, end: last } }) =>
      start.line < end && line <= last.line && (start.line < line || last.line >= end),
  );
}

function runningText(place: PlacedBlock, { endLine }: TextPart): RunningText | undefined {
  const { block, line } = place;
  const lineCount = Math.min(block.filledLines, endLine - line);
  if (lineCount === 0 || isTable(block)) return undefined;
  const lines = Array.from({ length: lineCount }, (_, index) => block.line(index));
  const indent = lineCount > 1 ? indentOf(lines[1]!) : 0;
  if (indent > 3 || lines.some(isSetApart) || lines.some((text, index) => index > 0 && indentOf(text) !== indent)) {
    return undefined;
  }
  if (hasLinesOfItsOwn(lines) || labels(place).some(({ start }) => start >= (block.lineStarts[1] ?? Infinity))) {
    return undefined;
  }
  return { place, lineCount, indent };
}

function labels({ block }: PlacedBlock): TextMark[] {
  return textMarksOf(block).filter(({ kind }) => kind === 'itemLabel' || kind === 'portionMark');
}

/** Rules of dashes and the like, and lines with tabs or other blanks that set something apart. */
function isSetApart(line: string): boolean {
  return /[^\S ]/.test(line) || !/[^-=_*.\s]/.test(line);
}

/** Whether a line begins with the label of an item or the number of a paragraph, be it taken for one or not. */
function isLabelled(line: string): boolean {
  const [first = ''] = line.trimStart().split(' ', 1);
  return LABEL.test(first) || /^[-*\u2022]/.test(first);
}

/** Three lines or more, all but the last short: a list without labels, an address, verse. */
const SHORT = 40;

function hasLinesOfItsOwn(lines: readonly string[]): boolean {
  if (lines.some((line, index) => index > 0 && isLabelled(line))) return true;
  return lines.length > 2 && lines.slice(0, -1).every((line) => line.trimEnd().length < SHORT);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
