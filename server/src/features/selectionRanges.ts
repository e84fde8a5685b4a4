import { isText } from '../syntax/lineKind';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { placesOf, textParts } from '../meaning/paragraphs';
import type { TextPart } from '../meaning/paragraphs';
import { linesRange, tokenRange } from '../meaning/placement';
import { tokenAt } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { comparePositions, contains } from './ranges';
import { runsOf } from './runs';
import type { Lines, Run } from './runs';
import type { Sentence } from './sentences';
import { stretchesOf } from './stretches';
import type { Stretch } from './stretches';
import { stretchSentences } from './stretchSentences';
import { textSections } from './textSections';
import type { TextSection } from './textSections';

/**
 * For each position the ranges around it, each inside the next. In the text: word, token, sentence, lines up to the
 * next blank one, paragraph, what stands under the same heading, cable, file. In header and fields: word, token, line,
 * list or field, header, cable, file. A position outside the text counts as the nearest inside.
 */
export function selectionRanges(document: CableDocument, positions: readonly Position[]): SelectionRange[] {
  const outline = new Outline(document);
  return positions.map((position) => {
    const place = document.positionAt(document.offsetAt(position));
    return nested(rangesAround(document, outline, place), place);
  });
}

/** From the smallest on, in the order in which they should grow. */
function rangesAround(document: CableDocument, outline: Outline, position: Position): (Range | undefined)[] {
  const { line } = position;
  const place = document.tree.blockAtLine(line);
  const cable = cableAtLine(document.tree, line);
  const { runs, sections } = outline.of(cable);
  const holds = (lines: Lines): boolean => lines.line <= line && line < lines.endLine;
  const run = runs.find(holds);
  const field = run?.fields.find(holds);
  const section = sections.find(holds);
  const part = section?.parts.find(holds);
  const stretch = part && outline.stretchesOf(part).find(holds);
  const token = tokenAt(place.block, line - place.line, position.character);
  // In running text a line is nothing of its own.
  const inSentences = stretch && isText(place.block.kind) && (part.kind === 'paragraph' || part.kind === 'prose');
  const linesAround = [field, run, stretch, part, section, cable, { line: 0, endLine: document.lineCount }];
  return [
    wordRange(document, position),
    token && tokenRange(place, token),
    inSentences ? outline.sentenceAt(stretch, position) : wholeLines(document, { line, endLine: line + 1 }),
    ...linesAround.map((lines) => lines && wholeLines(document, lines)),
  ];
}

function wholeLines(document: CableDocument, { line, endLine }: Lines): Range {
  return linesRange(line, endLine, document.lineText(Math.max(line, endLine - 1)).length);
}

/** The letters and digits around a position. */
function wordRange(document: CableDocument, { line, character }: Position): Range | undefined {
  const text = document.lineText(line);
  let start = character;
  while (start > 0 && isWordUnit(text.charAt(start - 1))) start--;
  let end = character;
  while (end < text.length && isWordUnit(text.charAt(end))) end++;
  return start < end ? { start: { line, character: start }, end: { line, character: end } } : undefined;
}

/** Both halves of a surrogate pair count, so that none is cut. */
function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}

/** Each range that holds the position and more than the one before it. */
function nested(ranges: readonly (Range | undefined)[], position: Position): SelectionRange {
  const growing: Range[] = [];
  for (const range of ranges) {
    const last = growing[growing.length - 1];
    if (range && contains(range, position) && (!last || isLarger(range, last))) growing.push(range);
  }
  let result: SelectionRange | undefined;
  for (const range of growing.reverse()) result = result ? { range, parent: result } : { range };
  return result ?? { range: { start: position, end: position } };
}

function isLarger(range: Range, { start, end }: Range): boolean {
  const before = comparePositions(range.start, start);
  const after = comparePositions(end, range.end);
  return before <= 0 && after <= 0 && (before < 0 || after < 0);
}

/** What a request needs of the cables it asks about, found once. */
class Outline {
  private readonly cables = new Map<Cable, { readonly runs: Run[]; readonly sections: TextSection[] }>();
  private readonly stretches = new Map<TextPart, Stretch[]>();
  private readonly sentences = new Map<Stretch, Sentence[]>();

  constructor(private readonly document: CableDocument) {}

  of(cable: Cable): { readonly runs: Run[]; readonly sections: TextSection[] } {
    return kept(this.cables, cable, () => {
      const { tree } = this.document;
      const places = placesOf(tree, cable);
      return { runs: runsOf(places), sections: textSections(textParts(tree, cable, places)) };
    });
  }

  stretchesOf(part: TextPart): Stretch[] {
    return kept(this.stretches, part, () => stretchesOf(part));
  }

  /** The sentence that holds a position; none in the blanks between two. */
  sentenceAt(stretch: Stretch, position: Position): Range | undefined {
    const sentences = kept(this.sentences, stretch, () => stretchSentences(this.document.tree, stretch));
    const offset = this.document.offsetAt(position);
    const sentence = sentences.find(({ start, end }) => start <= offset && offset <= end);
    return sentence && { start: this.document.positionAt(sentence.start), end: this.document.positionAt(sentence.end) };
  }
}

/** What a map has for a key, made when it is not there yet. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
