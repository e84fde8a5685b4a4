/** Reads the fields between classification line and text into tokens. */
import { executiveOrderEnd, referenceEnd, referenceLetterEnd, subjectEnd, tagsEnd } from '../syntax/fieldLines';
import { skipBlanks } from '../syntax/scan';
import { findMessageNumbers } from './messageNumber';
import type { LineTokens } from './token';

type FieldEnd = (text: string, position: number, end: number) => number;

/** The end of the field's name on its first line, marked as such; 0 on continuations. */
function readName(line: LineTokens, first: boolean, fieldEnd: FieldEnd): number {
  if (!first) return 0;
  const start = skipBlanks(line.text, 0, line.text.length);
  const end = Math.max(start, fieldEnd(line.text, start, line.text.length));
  line.add('fieldName', start, end);
  return end;
}

export function readExecutiveOrder(line: LineTokens, first: boolean): void {
  const from = readName(line, first, (text, position, end) => executiveOrderEnd(text, position, end, false));
  line.add('order', from, line.text.length);
}

/** Codes; names in parentheses are persons or bodies, not codes. */
export function readTags(line: LineTokens, first: boolean): void {
  const from = readName(line, first, (text, position, end) => tagsEnd(text, position, end, false));
  const pattern = /\([^)]*\)?|[^\s,;()]+/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(line.text); match; match = pattern.exec(line.text)) {
    if (!match[0].startsWith('(')) line.add('tag', match.index, match.index + match[0].length);
  }
}

export function readSubject(line: LineTokens, first: boolean): void {
  line.add('subject', readName(line, first, subjectEnd), line.text.length);
}

/** Letters `A.` `(A)` `A)` and message numbers, several on a line. */
export function readReferences(line: LineTokens, first: boolean): void {
  const { text } = line;
  const from = readName(line, first, referenceEnd);
  for (const word of line.words(from)) {
    const after = referenceLetterEnd(text, word.start, text.length);
    if (after === word.end || (after > 0 && after < text.length && text.charAt(word.start) === '(')) {
      line.add('referenceLetter', word.start, after);
    }
  }
  for (const found of findMessageNumbers(text.slice(from), true)) {
    line.add('reference', from + found.start, from + found.end);
  }
}
