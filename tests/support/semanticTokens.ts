import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** A token with its place in the document and its index in the legend. */
export interface DecodedToken {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

/** The tokens that the numbers of the protocol stand for. */
export function decodeTokens(data: readonly number[]): DecodedToken[] {
  const tokens: DecodedToken[] = [];
  let line = 0;
  let start = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [lines, columns, length, type] = data.slice(index, index + 4) as [number, number, number, number];
    start = lines === 0 ? start + columns : columns;
    line += lines;
    tokens.push({ line, start, end: start + length, type });
  }
  return tokens;
}

/** What an editor makes of the numbers it has and the edits to them. */
export function applyTokenEdits(data: readonly number[], edits: readonly SemanticTokensEdit[]): number[] {
  const result = [...data];
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    result.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  }
  return result;
}
