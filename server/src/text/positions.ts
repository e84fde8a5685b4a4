import type { Position } from 'vscode-languageserver-types';

/** The order of two places in a text: negative where the first stands before the other. */
export function comparePositions(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}
