import type { TextEdit } from 'vscode-languageserver-types';
import { MOST_WIDTH } from '../../meaning/lineWidths';
import type { Token } from '../../meaning/token';
import { textMarksOf } from '../../meaning/textMarks';
import { tokensOf } from '../../meaning/tokens';
import type { Block } from '../../syntax/block';
import type { CableDocument } from '../../syntax/document';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';

/**
 * Edits that put the blanks of each line right: none at its end, a field's name and content one apart, header lines and TAGS
 * with single ones between words, entries of REF below each other, one around the mark of a paragraph.
 */
export function spacing(document: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let lineEnd = '';
  /** The block that the field REF begins with, as long as it goes on. */
  let reference: PlacedBlock | undefined;
  for (const place of document.tree.blocks()) {
    const { block } = place;
    if (block.kind !== LineKind.ReferenceContinuation)
      reference = block.kind === LineKind.Reference ? place : undefined;
    for (let index = 0; index < block.lineCount; index++) {
      const before = block.line(index);
      const after = formatLine(place, index, before, reference);
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

function formatLine(place: PlacedBlock, index: number, line: string, reference: PlacedBlock | undefined): string {
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
      return spacedField(place, index, (content) => content);
    case LineKind.Reference:
      return reference === undefined || (place === reference && index === 0)
        ? spacedField(place, index, (content) => content)
        : alignedEntry(place, index, text, reference);
    case LineKind.Paragraph:
      return index === 0 ? spacedMark(block, text) : text;
    default:
      return text;
  }
}

/** `1. (U) Text`: one blank before and behind the mark. */
function spacedMark(block: Block, line: string): string {
  const [number, mark] = textMarksOf(block);
  if (number?.kind !== 'paragraphNumber' || mark?.kind !== 'portionMark' || mark.end > line.length) return line;
  // How wide a tab is hangs on where it stands.
  if (line.includes('\t', mark.end)) return line;
  const head = `${line.slice(0, number.end)} ${line.slice(mark.start, mark.end)}`;
  const rest = trimStart(line.slice(mark.end));
  return rest === '' ? head : `${head} ${rest}`;
}

/** `NAME: content`, the name without blanks before its colon. */
function spacedField(place: PlacedBlock, index: number, content: (text: string) => string): string {
  const line = trimEnd(place.block.line(index));
  const field = fieldAt(place, index, line);
  if (!field) return content(line);
  const rest = content(field.content);
  return rest === '' ? field.name : `${field.name} ${rest}`;
}

/** The name of a field, as it is to be written, and what stands behind it; undefined on a line that has none. */
function fieldAt({ block }: PlacedBlock, index: number, line: string): { name: string; content: string } | undefined {
  const token = tokensOf(block).find(({ kind, line: at }) => kind === 'fieldName' && at === index);
  if (!token) return undefined;
  const end = nameEnd(block, line, token);
  const name = singleBlanks(line.slice(token.start, end))
    .replace(/ (?=[:;]$)/, '')
    .replace(/^(E\.O\.)(?=\d)/, '$1 ');
  return { name, content: trimStart(line.slice(end)) };
}

/**
 * A line of REF below its first: a letter stands below the first one, and what goes on below the words behind a letter.
 * Where the line would be wider than may be sent, and where the field has no name, it stays.
 */
function alignedEntry({ block }: PlacedBlock, index: number, line: string, reference: PlacedBlock): string {
  const field = fieldAt(reference, 0, trimEnd(reference.block.line(0)));
  const text = trimStart(line);
  if (!field || text === '' || text.includes('\t')) return line;
  const [first] = lettersOf(reference.block);
  const begins = lettersOf(block).some(({ line: at, start }) => at === index && start === line.length - text.length);
  const hanging = begins || !first ? 0 : first.text.length + 1;
  const indent = field.name.length + 1 + hanging;
  return indent + text.length > MOST_WIDTH ? line : ' '.repeat(indent) + text;
}

function lettersOf(block: Block): Token[] {
  return tokensOf(block).filter(({ kind }) => kind === 'referenceLetter');
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
