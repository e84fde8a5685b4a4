import type { TextEdit } from 'vscode-languageserver-types';
import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { Block } from '../syntax/block';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { reflow } from './reflow/reflow';
import type { LineSpan } from './reflow/reflow';

export interface FormatOptions {
  /** Columns to fill the lines of running text to; absent where lines end as they do. */
  readonly lineWidth?: number | undefined;
  /** The only lines to format, with the whole of a block that is filled. */
  readonly lines?: LineSpan;
}

const ALL: LineSpan = { first: 0, last: Infinity };

/**
 * Edits that normalise white space: blanks at the ends of lines go, a field's name and content stand one blank apart,
 * header lines and TAGS have single blanks between words. Nothing but blanks changes; formatting twice is formatting
 * once. Whether the text may be edited at all is for the caller to know.
 */
export function format(document: CableDocument, { lineWidth, lines = ALL }: FormatOptions = {}): TextEdit[] {
  const spaced = spacing(document).filter(
    ({ range: { start } }) => lines.first <= start.line && start.line <= lines.last,
  );
  if (lineWidth === undefined) return spaced;
  const filled = reflow(document, lineWidth, lines);
  // Blanks at the end of a line that is filled go with the line end.
  const lineEnds = new Set(
    filled.filter(({ range }) => range.end.line > range.start.line).map(({ range }) => range.start.line),
  );
  return [...spaced.filter(({ range }) => !lineEnds.has(range.start.line)), ...filled];
}

function spacing(document: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let lineEnd = '';
  for (const place of document.tree.blocks()) {
    const { block } = place;
    for (let index = 0; index < block.lineCount; index++) {
      const before = block.line(index);
      const after = formatLine(place, index, before);
      const nextEnd = block.text.slice(block.lineStarts[index]! + before.length, block.lineEnd(index));
      if (after !== before && !(after === '' && areOneLineEnd(lineEnd, nextEnd))) {
        edits.push(lineEdit(place.line + index, before, after));
      }
      lineEnd = nextEnd;
    }
  }
  return edits;
}

/** Blanks between such two keep a line from vanishing. */
function areOneLineEnd(first: string, second: string): boolean {
  return first === '\r' && second === '\n';
}

function formatLine(place: PlacedBlock, index: number, line: string): string {
  const text = trimEnd(line);
  const { block } = place;
  switch (headKind(block.kind)) {
    case LineKind.Routing:
    case LineKind.CallingStation:
    case LineKind.Security:
    case LineKind.DateTimeGroup:
    case LineKind.Originator:
    case LineKind.Action:
    case LineKind.Information:
    case LineKind.Exempt:
      return trimStart(singleBlanks(text));
    case LineKind.Tags:
      return spacedField(place, index, singleBlanks);
    case LineKind.ExecutiveOrder:
    case LineKind.Subject:
    case LineKind.Reference:
      return spacedField(place, index, (content) => content);
    default:
      return text;
  }
}

/** `NAME: content`, the name without blanks before its colon. */
function spacedField({ block }: PlacedBlock, index: number, content: (text: string) => string): string {
  const line = trimEnd(block.line(index));
  const name = tokensOf(block).find((token) => token.kind === 'fieldName' && token.line === index);
  if (!name) return content(line);
  const end = nameEnd(block, line, name);
  const title = singleBlanks(line.slice(name.start, end))
    .replace(/ (?=[:;]$)/, '')
    .replace(/^(E\.O\.)(?=\d)/, '$1 ');
  const rest = content(trimStart(line.slice(end)));
  return rest === '' ? title : `${title} ${rest}`;
}

/** Where the name of a field ends: that of the executive order has its number with it, and the colon behind. */
function nameEnd(block: Block, line: string, name: Token): number {
  const order = tokensOf(block).find((token) => token.kind === 'order' && token.line === name.line);
  if (!order) return name.end;
  const colon = /^\s*[:;]/.exec(line.slice(order.end));
  return order.end + (colon ? colon[0].length : 0);
}

const BLANKS = /[ \t\u00a0]+/g;

function singleBlanks(text: string): string {
  return text.replace(BLANKS, ' ');
}

function trimStart(text: string): string {
  return text.replace(/^[ \t\u00a0]+/, '');
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\u00a0'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The smallest edit that makes one line of another. */
function lineEdit(line: number, before: string, after: string): TextEdit {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    range: { start: { line, character: start }, end: { line, character: before.length - end } },
    newText: after.slice(start, after.length - end),
  };
}
