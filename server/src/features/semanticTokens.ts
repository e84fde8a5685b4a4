import type { Position, Range, SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { Chunk } from '../syntax/chunk';
import type { CableDocument } from '../syntax/document';
import { encodedChunk, NUMBERS_PER_TOKEN, TokenEncoder } from './tokenEncoder';

/** The tokens of the whole text, encoded as the protocol wants them: five numbers each, relative to the last. */
export function semanticTokens(document: CableDocument): number[] {
  const encoder = new TokenEncoder();
  for (const chunk of document.tree.chunks) encoder.addChunk(chunk);
  return encoder.data;
}

/** The tokens that lie in a range, or in part; reads no more of the text than that. */
export function semanticTokensInRange(document: CableDocument, { start, end }: Range): number[] {
  const encoder = new TokenEncoder();
  for (const { block, line } of document.tree.blocks(start.line)) {
    if (line > end.line) break;
    for (const token of tokensOf(block)) {
      if (endsAfter(line + token.line, token, start) && startsBefore(line + token.line, token, end)) {
        encoder.addToken(line + token.line, token, block.kind);
      }
    }
  }
  return encoder.data;
}

function endsAfter(line: number, token: Token, position: Position): boolean {
  return line > position.line || (line === position.line && token.end > position.character);
}

function startsBefore(line: number, token: Token, position: Position): boolean {
  return line < position.line || (line === position.line && token.start < position.character);
}

/**
 * What turns the numbers of `semanticTokens(previous)` into those of `semanticTokens(document)`: no edit or one.
 * Reads only the chunks in which the two differ, and the next token after them, whose place is relative to theirs.
 */
export function semanticTokensDelta(previous: CableDocument, document: CableDocument): SemanticTokensEdit[] {
  const old = previous.tree.chunks;
  const now = document.tree.chunks;
  const before = commonStart(old, now, 1, Math.min(old.length, now.length));
  const after = commonEnd(old, now, 1, Math.min(old.length, now.length) - before);
  const from = encodedFrom(old, before, old.length - after);
  const to = encodedFrom(now, before, now.length - after);

  const shorter = Math.min(from.length, to.length);
  const kept = commonStart(from, to, NUMBERS_PER_TOKEN, shorter);
  const keptAtEnd = commonEnd(from, to, NUMBERS_PER_TOKEN, shorter - kept);
  const deleteCount = from.length - kept - keptAtEnd;
  const data = to.slice(kept, to.length - keptAtEnd);
  if (deleteCount === 0 && data.length === 0) return [];
  let start = kept;
  for (let index = 0; index < before; index++) start += encodedChunk(old[index]!).data.length;
  return [{ start, deleteCount, data }];
}

/** The tokens of the chunks from `first` to before `end`, and the next one after them. */
function encodedFrom(chunks: readonly Chunk[], first: number, end: number): number[] {
  const encoder = new TokenEncoder();
  chunks.forEach((chunk, index) => {
    if (index < first) encoder.skipChunk(chunk);
    else if (index < end) encoder.addChunk(chunk);
  });
  for (let index = end; index < chunks.length; index++) if (encoder.addFirstOf(chunks[index]!)) break;
  return encoder.data;
}

/** How many items two lists have in common at their start, counted in groups of `size` and at most `limit`. */
function commonStart<Item>(a: readonly Item[], b: readonly Item[], size: number, limit: number): number {
  let count = 0;
  while (count + size <= limit && sameGroup(a, count, b, count, size)) count += size;
  return count;
}

/** The same at their end. */
function commonEnd<Item>(a: readonly Item[], b: readonly Item[], size: number, limit: number): number {
  let count = size;
  while (count <= limit && sameGroup(a, a.length - count, b, b.length - count, size)) count += size;
  return count - size;
}

function sameGroup<Item>(a: readonly Item[], inA: number, b: readonly Item[], inB: number, size: number): boolean {
  for (let index = 0; index < size; index++) if (a[inA + index] !== b[inB + index]) return false;
  return true;
}
