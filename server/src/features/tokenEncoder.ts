import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { Block } from '../syntax/block';
import type { Chunk } from '../syntax/chunk';
import type { LineKind } from '../syntax/lineKind';
import { tokenTypeIndex } from './semanticTokenTypes';

/** Numbers that the protocol writes a token with: lines and columns since the last one, length, type, modifiers. */
export const NUMBERS_PER_TOKEN = 5;

/** The tokens of a chunk, encoded relative to its first line. */
export interface EncodedChunk {
  readonly data: readonly number[];
  /** Line of the last token, counted from the chunk's first; 0 without tokens. */
  readonly lastLine: number;
}

/** Encoded once for each chunk: what an edit leaves alone is only joined again. */
export function encodedChunk(chunk: Chunk): EncodedChunk {
  return chunk.once(encode);
}

function encode({ blocks }: Chunk): EncodedChunk {
  const encoder = new TokenEncoder();
  for (const block of blocks) encoder.addBlock(block);
  return { data: encoder.data, lastLine: encoder.lastLine };
}

/** Writes tokens one after the other, each relative to the one before. */
export class TokenEncoder {
  readonly data: number[] = [];
  private lastStart = 0;

  constructor(
    /** The first line of what is added next. */
    private line = 0,
    /** The line of the last token. */
    public lastLine = 0,
  ) {}

  /** Adds a token on a line of the document, which is of such a kind; nothing when it has no type. */
  addToken(line: number, { kind, start, end }: Token, lineKind: LineKind): void {
    const type = tokenTypeIndex(kind, lineKind);
    if (type < 0) return;
    const lines = line - this.lastLine;
    this.data.push(lines, lines === 0 ? start - this.lastStart : start, end - start, type, 0);
    this.lastLine = line;
    this.lastStart = start;
  }

  addBlock(block: Block): void {
    for (const token of tokensOf(block)) this.addToken(this.line + token.line, token, block.kind);
    this.line += block.lineCount;
  }

  addChunk(chunk: Chunk): void {
    const { data } = encodedChunk(chunk);
    const first = this.data.length;
    for (const number of data) this.data.push(number);
    // Blocks, and so chunks, are whole lines: of the first token only the lines since the last one depend on it.
    if (data.length > 0) this.data[first] = this.line + data[0]! - this.lastLine;
    this.skipChunk(chunk);
  }

  /** Adds the first token of a chunk only; false when it has none. */
  addFirstOf(chunk: Chunk): boolean {
    const [lines, ...others] = encodedChunk(chunk).data.slice(0, NUMBERS_PER_TOKEN);
    if (lines !== undefined) this.data.push(this.line + lines - this.lastLine, ...others);
    this.skipChunk(chunk);
    return lines !== undefined;
  }

  /** Goes on behind a chunk as if it had been added. */
  skipChunk(chunk: Chunk): void {
    const { data, lastLine } = encodedChunk(chunk);
    if (data.length > 0) this.lastLine = this.line + lastLine;
    this.line += chunk.lineCount;
  }
}
