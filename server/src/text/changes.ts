import type { Position, Range } from 'vscode-languageserver-types';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

export type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';

/** The range with its start before its end, as the protocol's library puts it right. */
export function wellFormed(range: Range): Range {
  const { start, end } = range;
  return start.line > end.line || (start.line === end.line && start.character > end.character)
    ? { start: end, end: start }
    : range;
}

/**
 * Whether a change names a range (else it brings the whole text).
 * @throws TypeError when it is neither: not a change that the protocol knows.
 */
export function isRanged(
  change: TextDocumentContentChangeEvent,
): change is TextDocumentContentChangeEvent & { range: Range } {
  if (typeof change?.text !== 'string') throw new TypeError('A content change without text.');
  if (!('range' in change) || change.range === undefined) return false;
  if (!isPosition(change.range.start) || !isPosition(change.range.end)) {
    throw new TypeError(`A content change with the impossible range ${JSON.stringify(change.range)}.`);
  }
  return true;
}

function isPosition(position: Position | undefined): boolean {
  return Number.isInteger(position?.line) && Number.isInteger(position?.character);
}
