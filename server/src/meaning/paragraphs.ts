import type { Block } from '../syntax/block';
import { LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import type { Cable } from './cables';

/** First line of a numbered block: the number, the portion mark, the first words. */
export interface NumberedLine {
  readonly number: number;
  /** `U`, `SBU`, `C/NF` …; undefined without a mark. */
  readonly mark: string | undefined;
  readonly words: string;
}

const NUMBERED = /^[\s\u00b6]*(\d{1,3})\.\s*(?:\(([A-Z/ -]{1,24})\)\s*)?/;
const MARK = /^(?:U|SBU|C|S|TS|LOU|FOUO)(?:[/ -].*)?$/;

/** Reads the first line of a block of kind Paragraph. */
export function readNumberedLine(block: Block): NumberedLine | undefined {
  const line = block.line(0);
  const match = NUMBERED.exec(line);
  if (!match) return undefined;
  const mark = match[2] !== undefined && MARK.test(match[2]) ? match[2] : undefined;
  const after = mark === undefined ? line.slice(line.indexOf('.') + 1) : line.slice(match[0].length);
  return { number: Number(match[1]), mark, words: after.trim() };
}

/** A part of a cable's text. Lines are absolute, `endLine` after the last that is not blank. */
export interface TextPart {
  readonly kind: 'paragraph' | 'heading' | 'prose' | 'signature';
  readonly line: number;
  readonly endLine: number;
  readonly numbered: NumberedLine | undefined;
  /** The first line's words. */
  readonly title: string;
  /** The block it begins with. */
  readonly place: PlacedBlock;
}

/**
 * The parts of a cable's text: numbered paragraphs, headings, stretches without number before the first paragraph,
 * the signature. A paragraph goes on over prose and page lines until the next part. A numbered line whose number
 * does not go on from the paragraphs before it is an item of a list inside one.
 */
export function textParts(tree: CableTree, cable: Cable): TextPart[] {
  const places: PlacedBlock[] = [];
  for (const place of tree.blocks(cable.line)) {
    if (place.line >= cable.endLine) break;
    if (place.line >= cable.line) places.push(place);
  }
  const signature = findSignature(places);
  const parts: { -readonly [Key in keyof TextPart]: TextPart[Key] }[] = [];
  let lastNumber = 0;
  let lastItem = 0;
  places.forEach((place, index) => {
    const { block, line } = place;
    const endLine = line + block.filledLines;
    const open = parts[parts.length - 1];
    if (block.kind === LineKind.Paragraph) {
      const numbered = readNumberedLine(block);
      if (numbered && isParagraph(numbered, lastNumber, lastItem)) {
        parts.push({ kind: 'paragraph', line, endLine, numbered, title: numbered.words, place });
        lastNumber = numbered.number;
        lastItem = 0;
        return;
      }
      lastItem = numbered?.number ?? lastItem;
      if (open) open.endLine = endLine;
    } else if (block.kind === LineKind.Prose && block.filledLines > 0) {
      const title = block.line(0).trim();
      if (place === signature) {
        parts.push({ kind: 'signature', line, endLine, numbered: undefined, title, place });
      } else if (isHeading(places, index)) {
        parts.push({ kind: 'heading', line, endLine, numbered: undefined, title, place });
      } else if (!open || open.kind === 'heading') {
        parts.push({ kind: 'prose', line, endLine, numbered: undefined, title, place });
      } else {
        open.endLine = endLine;
      }
    }
  });
  return parts;
}

function isParagraph({ number, mark }: NumberedLine, last: number, item: number): boolean {
  if (mark !== undefined || last === 0) return true;
  if (number === last + 1) return true;
  // A gap is a paragraph whose neighbour is missing; a far jump is a number that a line of prose begins with.
  return number > last && number <= last + 5 && item === 0;
}

const SIGNATURE = /^(?:[A-Z][A-Z .,'/-]{1,39}|[A-Z][a-z]{2,19})$/;
const NOT_SIGNATURES = new Set([
  'EXEMPT',
  'BT',
  'END SUMMARY',
  'END COMMENT',
  'END TEXT',
  'UNCLASSIFIED',
  'CONFIDENTIAL',
  'SECRET',
  'COMMENT',
  'SUMMARY',
]);

/** The last block of text, when it is one line that can be a surname in capitals. */
function findSignature(places: readonly PlacedBlock[]): PlacedBlock | undefined {
  for (let index = places.length - 1; index > 0; index--) {
    const place = places[index]!;
    const { block } = place;
    if (isChrome(block)) continue;
    if (block.kind !== LineKind.Prose) return undefined;
    const text = block.line(0).trim();
    const hasText = places
      .slice(0, index)
      .some((before) => before.block.kind === LineKind.Paragraph || before.block.kind === LineKind.Prose);
    return block.filledLines === 1 && hasText && SIGNATURE.test(text) && !NOT_SIGNATURES.has(text) ? place : undefined;
  }
  return undefined;
}

function isChrome(block: Block): boolean {
  return (
    block.filledLines === 0 ||
    block.kind === LineKind.PageLine ||
    block.kind === LineKind.EndOfMessage ||
    block.kind === LineKind.Separator
  );
}

const RULE = /^[-=_* ]{3,}$/;
const MAX_HEADING = 72;
/** With the rule that some headings have behind them. */
const MAX_HEADING_LINE = 200;

/**
 * Whether a block of prose is a heading: one or two short lines between blank ones that do not end as a sentence,
 * and not the rest of a sentence that a page line cuts.
 */
function isHeading(places: readonly PlacedBlock[], index: number): boolean {
  const { block } = places[index]!;
  if (block.filledLines > 2 || block.lineContentEnd(0) > MAX_HEADING_LINE) return false;
  if (block.filledLines === 2 && !RULE.test(block.line(1).trim())) return false;
  const title = block
    .line(0)
    .replace(/[\s=_-]+$/, '')
    .trim();
  if (title.length > MAX_HEADING || !/^["'(]?[A-Z0-9].*[A-Za-z]{2}/.test(title) || /[.,;:?!]$/.test(title))
    return false;
  // A blank line must stand before it: a block right after another without one belongs to that one.
  const before = places[index - 1]?.block;
  if (!before || before.filledLines === before.lineCount) return false;
  if (before.kind !== LineKind.PageLine) return true;
  const cut = lastTextBefore(places, index);
  return cut !== undefined && /[.?!:"')\]]$/.test(cut.line(cut.filledLines - 1).trim());
}

function lastTextBefore(places: readonly PlacedBlock[], index: number): Block | undefined {
  for (let before = index - 1; before >= 0; before--) {
    const { block } = places[before]!;
    if (!isChrome(block)) return block;
  }
  return undefined;
}
