import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { LineKind } from '../../syntax/lineKind';
import { isUpper } from '../../syntax/scan';
import { termRow } from '../../vocabulary';
import { isBehindText } from './behindText';
import type { Cursor } from './cursor';
import { itemsFrom } from './items';
import type { Candidate } from './items';
import { blocksBefore } from './numbersBefore';

/** The words that such lines begin with, in their order. */
const KEYWORDS = ['Drafted', 'Cleared', 'Approved'];

/** Fewer letters begin words of the text. */
const MIN_BEGUN = 3;

/** Behind the text, on a blank line or one that is begun: the lines of drafters and clearances that are still missing. */
export function completeClearanceLine(cursor: Cursor): CompletionItem[] {
  const begun = cursor.before.trim();
  if ((!cursor.isOnBlankLine && begun.length < MIN_BEGUN) || !cursor.isAtEnd) return [];
  const words = KEYWORDS.filter((word) => begins(word, begun));
  if (words.length === 0 || !isBehindText(cursor)) return [];
  const present = listsBefore(cursor);
  const isInCapitals = (cursor.isOnBlankLine ? present : [begun]).some((line) => isUpper(line.charCodeAt(1)));
  const candidates = words
    .filter((word) => !present.some((line) => begins(line, word)))
    .map((word) => candidateOf(word.toUpperCase(), isInCapitals ? word.toUpperCase() : word));
  return itemsFrom(cursor, cursor.before.length - begun.length, candidates);
}

function begins(line: string, start: string): boolean {
  return line.slice(0, start.length).toUpperCase() === start.toUpperCase();
}

function candidateOf(name: string, word: string): Candidate {
  return {
    label: `${word}:`,
    kind: CompletionItemKind.Field,
    description: termRow(name, 'field')?.title,
    text: `${word}: `,
    data: { of: 'line', name },
  };
}

/** The first lines of the lists above the cursor. */
function listsBefore(cursor: Cursor): string[] {
  return [...blocksBefore(cursor), cursor.place]
    .filter(({ block }) => block.kind === LineKind.Clearance)
    .map(({ block }) => block.line(0).trim());
}
