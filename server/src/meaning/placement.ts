import type { Range } from 'vscode-languageserver-types';
import type { PlacedBlock } from '../syntax/tree';
import type { Token } from './token';

/** Where a token of a block stands in the document. */
export function tokenRange({ line }: PlacedBlock, token: Token): Range {
  const at = line + token.line;
  return { start: { line: at, character: token.start }, end: { line: at, character: token.end } };
}
