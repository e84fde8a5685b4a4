import type { Position, Range } from 'vscode-languageserver-types';

/** Whether a position lies in a range, its end included. */
export function contains({ start, end }: Range, position: Position): boolean {
  return comparePositions(start, position) <= 0 && comparePositions(position, end) <= 0;
}

/** Below zero where `a` stands before `b`, zero where they are the same. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
