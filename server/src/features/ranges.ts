import type { Range } from 'vscode-languageserver-types';
import type { Token } from '../meaning/token';
import type { PlacedBlock } from '../syntax/tree';

/** Where a token of a block stands in the document. */
export function tokenRange({ line }: PlacedBlock, token: Token): Range {
  const at = line + token.line;
  return { start: { line: at, character: token.start }, end: { line: at, character: token.end } };
}
