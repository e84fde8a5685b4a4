import type { TextEdit } from 'vscode-languageserver-types';
import type { Position } from 'vscode-languageserver-types';
import { readNumberedLine } from '../meaning/paragraphs';
import { letterOf } from '../meaning/references';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind, LineState } from '../syntax/lineKind';
import { Cursor } from './completion/cursor';
import { blocksBefore, paragraphsAmong } from './completion/numbersBefore';

/** The head of a paragraph, or the label of an entry, with nothing behind it. */
const ONLY_NUMBER = /^\s*(?:REF:\s*)?(?:\d{1,3}\.|\(?[A-Z][.)])\s*(?:\([A-Z/ ]*\))?\s*$/;

/**
 * What Enter brings in a draft, on the empty line that it has made: below a blank line the number of the next paragraph
 * with the mark of the last; in REF the next letter below the one before, or its indent where it has no letters. Where
 * nothing was written behind a number, a letter or the indent, Enter takes it away again. Nothing else moves.
 * @param position on the new line
 */
export function onEnter(document: CableDocument, position: Position): TextEdit[] {
  const { line } = position;
  if (line === 0 || document.lineText(line).trim() !== '') return [];
  const above = document.lineText(line - 1);
  if (isEmptyIndent(document, line - 1, above)) return [replaced(line - 1, above, '')];
  if (ONLY_NUMBER.test(above)) return isListed(document, line - 1) ? [replaced(line - 1, above, '')] : [];
  const cursor = new Cursor(document, position);
  const text = nextEntry(document, line) ?? nextParagraph(cursor);
  return text === undefined ? [] : [replaced(line, document.lineText(line), text)];
}

/** Whether a line of REF has blanks alone. */
function isEmptyIndent(document: CableDocument, line: number, text: string): boolean {
  const { kind } = document.tree.blockAtLine(line).block;
  return text !== '' && text.trim() === '' && headKind(kind) === LineKind.Reference;
}

/** Whether a line is the head of a paragraph, or stands in REF. */
function isListed(document: CableDocument, line: number): boolean {
  const { kind } = document.tree.blockAtLine(line).block;
  return kind === LineKind.Paragraph || headKind(kind) === LineKind.Reference;
}

/** `     B. ` below `REF: A. STATE 12345`: the next letter in the form and column of the last one. */
function nextEntry(document: CableDocument, line: number): string | undefined {
  const place = document.tree.blockAtLine(line - 1);
  const { block } = place;
  if (headKind(block.kind) !== LineKind.Reference || line - 1 - place.line >= block.filledLines) return undefined;
  const tokens = tokensOf(block);
  const label = tokens.findLast(({ kind }) => kind === 'referenceLetter');
  // Without letters the field goes on below its first words; other fields go on where lines begin.
  if (!label) return tokens[0]?.kind === 'fieldName' ? ' '.repeat(tokens[0].end + 1) : undefined;
  const letter = letterOf(label.text);
  if (letter === 'Z') return undefined;
  return `${' '.repeat(label.start)}${label.text.replace(letter, String.fromCharCode(letter.charCodeAt(0) + 1))} `;
}

/** `4. (U) ` behind paragraph 3, where no paragraph 4 follows already. */
function nextParagraph(cursor: Cursor): string | undefined {
  const { place, index, state, isResumed, document, cable } = cursor;
  if (state !== LineState.Body || isResumed || index <= place.block.filledLines) return undefined;
  const last = paragraphsAmong([...blocksBefore(cursor), place]).at(-1);
  if (!last) return undefined;
  const number = last.number + 1;
  const after = place.line + place.block.lineCount;
  const next = after < cable.endLine ? document.tree.blockAtLine(after).block : undefined;
  if (next?.kind === LineKind.Paragraph && readNumberedLine(next)?.number === number) return undefined;
  return last.mark === undefined ? `${number}. ` : `${number}. (${last.mark}) `;
}

function replaced(line: number, before: string, newText: string): TextEdit {
  return { range: { start: { line, character: 0 }, end: { line, character: before.length } }, newText };
}
