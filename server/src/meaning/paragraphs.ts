import type { Block } from '../syntax/block';
import type { Position } from 'vscode-languageserver-types';
import { LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import type { Cable } from './cable';
import { decideNumbers } from './numbering';
import { lineEndOf } from './placement';
import { readMark } from './portionMark';
import { isTable } from './setOff';
import { findSignature } from './signature';
import type { SignatureLine } from './signature';

/** First line of a numbered block: the number, the portion mark, the first words. */
export interface NumberedLine {
  readonly number: number;
  /** The letter of `6A`, as forms have it: the parts of one number. */
  readonly suffix: string | undefined;
  /** `U`, `SBU`, `C/NF` …; undefined without a mark. */
  readonly mark: string | undefined;
  readonly words: string;
}

const NUMBERED = /^[\s\u00b6]*(\d{1,3})([A-Z]?)\./;

/** Reads the first line of a block of kind Paragraph. */
export function readNumberedLine(block: Block): NumberedLine | undefined {
  const line = block.line(0);
  const match = NUMBERED.exec(line);
  if (!match) return undefined;
  const mark = readMark(line, match[0].length, line.length);
  const suffix = match[2] === '' ? undefined : match[2];
  return { number: Number(match[1]), suffix, mark: mark?.mark, words: line.slice(mark?.end ?? match[0].length).trim() };
}

/** The mark that most paragraphs bear, of the first met where several are; undefined where they bear none. */
export function mostUsedMark(paragraphs: readonly Pick<NumberedLine, 'mark'>[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { mark } of paragraphs) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const highest = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === highest)?.[0];
}

/** A part of a cable's text. Lines are absolute, `endLine` after the last that is not blank. */
export interface TextPart {
  readonly kind: 'paragraph' | 'heading' | 'prose' | 'table' | 'signature';
  readonly line: number;
  readonly endLine: number;
  readonly numbered: NumberedLine | undefined;
  /** The first line's words. */
  readonly title: string;
  /** The block it begins with. */
  readonly place: PlacedBlock;
  /** The blocks of its text, page lines and what else interrupts it left out. */
  readonly places: readonly PlacedBlock[];
}

type OpenPart = { -readonly [Key in keyof TextPart]: TextPart[Key] } & { places: PlacedBlock[] };

/** The blocks of a cable, whatever they are, in its order. */
export function placesOf(tree: CableTree, cable: Pick<Cable, 'line' | 'endLine'>): PlacedBlock[] {
  const places: PlacedBlock[] = [];
  for (const place of tree.blocks(cable.line)) {
    if (place.line >= cable.endLine) break;
    if (place.line >= cable.line) places.push(place);
  }
  return places;
}

/**
 * The parts of a cable's text: numbered paragraphs, headings, stretches without number before the first paragraph,
 * tables there, the signature. A paragraph goes on over prose, tables and page lines until the next part. A numbered
 * line that is an item of a list inside a paragraph begins none.
 */
export function textParts(tree: CableTree, cable: Cable, places = placesOf(tree, cable)): TextPart[] {
  const signature = findSignature(places);
  const numbers = numbersOf(places);
  const parts: OpenPart[] = [];
  places.forEach((place, index) => {
    const { block } = place;
    if (block.kind === LineKind.Paragraph) {
      const numbered = numbers.get(place);
      if (numbered) parts.push(newPart('paragraph', place, numbered.words, numbered));
      else extend(parts, place);
      if (signature?.place === place) sign(parts, signature);
    } else if (block.kind === LineKind.Prose && block.filledLines > 0) {
      addProse(parts, places, index, signature);
    }
  });
  return parts;
}

/** The paragraphs among the numbered blocks, and what their first lines say. */
function numbersOf(places: readonly PlacedBlock[]): ReadonlyMap<PlacedBlock, NumberedLine> {
  const numbered = places.flatMap((place) => {
    const line = place.block.kind === LineKind.Paragraph ? readNumberedLine(place.block) : undefined;
    return line ? [{ place, line }] : [];
  });
  const decided = decideNumbers(
    numbered.map(({ line }) => ({ number: line.number, suffix: line.suffix, marked: line.mark !== undefined })),
  );
  return new Map(numbered.filter((_, index) => decided[index]).map(({ place, line }) => [place, line]));
}

function addProse(
  parts: OpenPart[],
  places: readonly PlacedBlock[],
  index: number,
  signature: SignatureLine | undefined,
): void {
  const place = places[index]!;
  const { block, line } = place;
  if (signature?.place === place) {
    if (signature.line > 0) extendOrOpen(parts, place, line + signature.line);
    sign(parts, signature);
    return;
  }
  if (isHeading(places, index, parts.at(-1))) {
    parts.push(newPart('heading', place, headingTitle(block)));
    return;
  }
  extendOrOpen(parts, place, line + block.filledLines);
}

/** Adds the signature; where it stands in the last block of another part, that one ends before it. */
function sign(parts: OpenPart[], { place, line, name }: SignatureLine): void {
  const open = parts.at(-1);
  if (open && open.endLine > place.line + line) open.endLine = place.line + line;
  const part = newPart('signature', place, name);
  part.line = place.line + line;
  parts.push(part);
}

function extendOrOpen(parts: OpenPart[], place: PlacedBlock, endLine: number): void {
  const open = parts.at(-1);
  const isParagraph = open?.kind === 'paragraph';
  const kind = !isParagraph && isTable(place.block) ? 'table' : 'prose';
  if (open && (isParagraph || open.kind === kind)) {
    open.places.push(place);
    open.endLine = endLine;
    return;
  }
  const part = newPart(kind, place, place.block.line(0).trim());
  part.endLine = endLine;
  parts.push(part);
}

function extend(parts: OpenPart[], place: PlacedBlock): void {
  const open = parts.at(-1);
  if (!open) return;
  open.places.push(place);
  open.endLine = place.line + place.block.filledLines;
}

function newPart(kind: TextPart['kind'], place: PlacedBlock, title: string, numbered?: NumberedLine): OpenPart {
  const { block, line } = place;
  return { kind, line, endLine: line + block.filledLines, numbered, title, place, places: [place] };
}

const RULE = /^[-=_* ]{3,}$/;
const UNDERLINE = /\s*[-=_]{3}[-=_ ]*$/;
const MAX_HEADING = 72;
/** With the rule that some headings have behind them. */
const MAX_HEADING_LINE = 200;

/**
 * Whether a block of prose is a heading: one or two short lines between blank ones that do not end as a sentence,
 * with a rule above, below or behind them or without, and not the rest of a sentence that a page line cuts. A line
 * with a rule below it may be followed by text at once.
 */
function isHeading(places: readonly PlacedBlock[], index: number, above: TextPart | undefined): boolean {
  const { block } = places[index]!;
  const lines = headingLines(block);
  if (lines === undefined || block.lineContentEnd(block.filledLines - 1) > lines * MAX_HEADING_LINE) return false;
  const title = headingTitle(block);
  if (title.length > MAX_HEADING || /^END\b/.test(title) || !/^["'(]?[A-Z0-9].*[A-Za-z]{2}/.test(title)) return false;
  const underlined = lines > 1 || UNDERLINE.test(block.line(0));
  if (/[.,;:?!]$/.test(title) && !underlined) return false;
  // A blank line must stand before it: a block right after another without one belongs to that one.
  const before = places[index - 1]?.block;
  if (!before || before.filledLines === before.lineCount) return underlined && before !== undefined;
  // What stands above has come to an end, and is not cut, by a page line or a blank one.
  if (underlined || !above || above.kind === 'heading') return true;
  const cut = lastTextBefore(places, index);
  return cut === undefined || /[.?!:"')\]=_-]$/.test(cut.line(cut.filledLines - 1).trim());
}

/** How many lines of a block are those of a heading; undefined where it has others. */
function headingLines(block: Block): number | undefined {
  const rules = [0, 1, 2].map((line) => line < block.filledLines && RULE.test(block.line(line).trim()));
  switch (block.filledLines) {
    case 1:
      return rules[0] ? undefined : 1;
    case 2:
      return rules[1] && !rules[0] ? 2 : undefined;
    case 3:
      return rules[0] && rules[2] && !rules[1] ? 3 : undefined;
    default:
      return undefined;
  }
}

/** The words of a heading without its rules. */
function headingTitle(block: Block): string {
  const line = block.filledLines === 3 ? block.line(1) : block.line(0);
  return line
    .replace(UNDERLINE, '')
    .replace(/^\s*[-=_]{3}[-=_ ]*/, '')
    .trim();
}

function lastTextBefore(places: readonly PlacedBlock[], index: number): Block | undefined {
  for (let before = index - 1; before >= 0; before--) {
    const { block } = places[before]!;
    if (block.kind === LineKind.Paragraph || (block.kind === LineKind.Prose && block.filledLines > 0)) return block;
  }
  return undefined;
}

/** The end of the content of a part's last line. */
export function endOf(part: TextPart): Position {
  const place = part.places.at(-1)!;
  return lineEndOf(place, part.endLine - 1 - place.line);
}
