/**
 * What stands out inside the text: paragraph numbers, portion marks, labels of items, pointers, citations, withheld
 * passages, begin and end of summaries and comments. Found once for each block, over its line ends.
 */
import type { Block } from '../syntax/block';
import { LineKind } from '../syntax/lineKind';
import { isBlank, isDigit, isLetter, isUpper, skipBlanks, skipDigits } from '../syntax/scan';
import { findCitations } from './citations';
import { POINTER_PATTERNS } from './pointers';
import { readMark } from './portionMark';
import { isTable } from './setOff';
import type { TokenKind } from './token';

/** A stretch of a block's text, in UTF-16 units from its start; may go over a line end. */
export interface TextMark {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const PASSAGE_NAMES = 'SUMMARY|COMMENT|TEXT|QUOTE|QUOTATION|NOTE|FYI|ACTION REQUEST|UNCLASSIFIED|CONFIDENTIAL';
const SMALL_NAMES = '[Ss]ummary|[Cc]omment|[Tt]ext|[Qq]uote|[Nn]ote|[Aa]ction [Rr]equest';

const PATTERNS: readonly (readonly [kind: TokenKind, source: string])[] = [
  ['pointer', POINTER_PATTERNS.paragraph],
  ['pointer', POINTER_PATTERNS.reference],
  ['pointer', POINTER_PATTERNS.septel],
  ['withheld', '\\bX{4,}\\b'],
  ['withheld', '\\([bB]\\) ?\\(\\d\\)(?: ?\\([A-Z]\\))?'],
  ['withheld', '\\.{3,}'],
  [
    'protection',
    '\\((?:(?:[Pp]lease|PLEASE|[Ss]trictly|STRICTLY) ){0,2}(?:[Pp]rotect|PROTECT)(?: throughout| THROUGHOUT)?\\)',
  ],
  ['passageMark', `\\b(?:BEGIN|END)\\s{1,4}(?:OF\\s{1,4})?(?:${PASSAGE_NAMES})\\b`],
  ['passageMark', `\\b(?:Begin|End|begin|end)\\s{1,4}(?:of\\s{1,4})?(?:${SMALL_NAMES})\\b(?=[.:)\\s]|$)`],
  ['passageMark', '\\b(?:COMMENT|NOTE|SUMMARY|FYI)(?=[.:]\\s)'],
  ['passageMark', '\\bUN(?:QUOTE|QTE)\\b|(?<!TO )\\b(?:QUOTE|QTE)\\b'],
];

const INLINE = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join('|'), 'g');

/** The marks of a block of text, in its order, none overlapping another. */
export function textMarksOf(block: Block): readonly TextMark[] {
  return block.once(read);
}

function read(block: Block): TextMark[] {
  const marks: TextMark[] = [];
  let from = 0;
  if (block.kind === LineKind.Paragraph) from = readNumber(block, marks);
  for (let line = 0; line < block.filledLines; line++)
    readLabel(block, line, line === 0 ? from : block.lineStarts[line]!, marks);
  const heads = marks.length;
  addInline(block, marks);
  addGaps(block, marks);
  for (const { start, end } of findCitations(block.text)) marks.push({ kind: 'citation', start, end });
  return marks.length === heads ? marks : inOrder(marks);
}

/** The marks in the order of the text, without those that overlap one before them. */
function inOrder(marks: TextMark[]): TextMark[] {
  let last = 0;
  return marks
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      const free = start >= last;
      if (free) last = end;
      return free;
    });
}

/** Number and portion mark at the head of a paragraph; the place behind them. */
function readNumber(block: Block, marks: TextMark[]): number {
  const { text } = block;
  const end = block.lineContentEnd(0);
  let start = skipBlanks(text, 0, end);
  if (text.charCodeAt(start) === 0xb6) start = skipBlanks(text, start + 1, end);
  const digits = skipDigits(text, start, end);
  const lettered = text.charAt(digits) !== '.';
  const after = digits + (lettered ? 2 : 1);
  marks.push({ kind: lettered ? 'itemLabel' : 'paragraphNumber', start, end: after });
  return readMarkAt(text, after, end, marks);
}

function readMarkAt(text: string, position: number, end: number, marks: TextMark[]): number {
  const start = skipBlanks(text, position, end);
  const mark = readMark(text, start, end);
  if (!mark) return position;
  marks.push({ kind: 'portionMark', start, end: mark.end });
  return mark.end;
}

/** The label of an item or sub-paragraph at the head of a line that begins a sentence, and the mark behind it. */
function readLabel(block: Block, line: number, from: number, marks: TextMark[]): void {
  const { text } = block;
  const end = block.lineContentEnd(line);
  const start = skipBlanks(text, from, end);
  const after = labelEnd(text, start, end);
  // Most lines begin with neither label nor mark.
  if (start === end || (after < 0 && text.charCodeAt(start) !== 40)) return;
  if (line > 0 && !endsSentence(block, line - 1) && !(after > 0 && isLabelled(block, line - 1))) return;
  if (after > 0) marks.push({ kind: 'itemLabel', start, end: after });
  if (after > 0 || line > 0 || block.kind !== LineKind.Paragraph)
    readMarkAt(text, after > 0 ? after : start, end, marks);
}

/** Whether a line begins with the label of an item. */
function isLabelled(block: Block, line: number): boolean {
  const end = block.lineContentEnd(line);
  return labelEnd(block.text, skipBlanks(block.text, block.lineStarts[line]!, end), end) > 0;
}

/** Whether the line before lets another begin something: it is blank or ends a sentence. */
function endsSentence(block: Block, line: number): boolean {
  const end = block.lineContentEnd(line);
  let last = end;
  while (last > block.lineStarts[line]! && isBlank(block.text.charCodeAt(last - 1))) last--;
  return last === block.lineStarts[line]! || '.:;?!)"-'.includes(block.text.charAt(last - 1));
}

/** The end of a label `A.` `6A.` `(1)` `(A)` `A)` `-` `--` `- --` with a blank behind it; -1 where none stands. */
export function labelEnd(text: string, position: number, end: number): number {
  const first = text.charCodeAt(position);
  let after = position;
  if (first === 45 || first === 42 || first === 0x2022) {
    while (
      after < end &&
      (text.charCodeAt(after) === first || (text.charAt(after) === ' ' && text.charAt(after + 1) === '-'))
    ) {
      after++;
    }
    return after - position <= 4 && after < end && text.charAt(after) !== '-' ? after : -1;
  }
  if (first === 40) {
    const digits = skipDigits(text, position + 1, end);
    after = digits > position + 1 ? digits : position + 2;
    const inside = text.slice(position + 1, after);
    const roman = /^(?:[A-Za-z]|\d{1,2}|i{1,3}|iv|v|vi)$/.test(inside);
    return roman && text.charAt(after) === ')' && after + 1 < end ? after + 1 : -1;
  }
  if (isDigit(first)) {
    after = skipDigits(text, position, end);
    if (after - position > 2) return -1;
    if (isUpper(text.charCodeAt(after))) after++;
    const close = text.charAt(after);
    return (close === '.' || close === ')') && isBlankOrEnd(text, after + 1, end) ? after + 1 : -1;
  }
  if (!isLetter(first)) return -1;
  const close = text.charAt(position + 1);
  return (close === '.' || close === ')') && isBlankOrEnd(text, position + 2, end) ? position + 2 : -1;
}

function isBlankOrEnd(text: string, position: number, end: number): boolean {
  return position >= end || isBlank(text.charCodeAt(position));
}

function addInline(block: Block, marks: TextMark[]): void {
  INLINE.lastIndex = 0;
  for (let match = INLINE.exec(block.text); match; match = INLINE.exec(block.text)) {
    const group = PATTERNS.findIndex((_, index) => match![index + 1] !== undefined);
    marks.push({ kind: PATTERNS[group]![0], start: match.index, end: match.index + match[0].length });
  }
}

const SMALLEST_GAP = ' '.repeat(6);
const GAP = new RegExp(`(?<=[A-Za-z,;])${SMALLEST_GAP} *(?=[A-Za-z])`, 'g');

/** A gap of blanks inside a sentence, where the block is no table: the only one of its line, beside words. */
function addGaps(block: Block, marks: TextMark[]): void {
  if (!block.text.includes(SMALLEST_GAP)) return;
  const found = [...block.text.matchAll(GAP)];
  if ((found.length > 1 && block.filledLines > 1) || isTable(block)) return;
  for (const { index, 0: gap } of found) marks.push({ kind: 'withheld', start: index, end: index + gap.length });
}
