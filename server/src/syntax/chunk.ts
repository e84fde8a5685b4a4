import { Remembering } from '../text/remembering';
import type { Block } from './block';

/** A stretch of blocks with the sums that make a place quick to find. Immutable. */
export class Chunk extends Remembering {
  readonly lineCount: number;
  readonly length: number;

  constructor(readonly blocks: readonly Block[]) {
    super();
    let lineCount = 0;
    let length = 0;
    for (const block of blocks) {
      lineCount += block.lineCount;
      length += block.text.length;
    }
    this.lineCount = lineCount;
    this.length = length;
  }
}

/** Chunks of about `size` blocks, at most twice as many. */
export function toChunks(blocks: readonly Block[], size: number): Chunk[] {
  if (blocks.length <= 2 * size) return blocks.length > 0 ? [new Chunk(blocks)] : [];
  const chunks: Chunk[] = [];
  for (let start = 0; start < blocks.length; start += size) chunks.push(new Chunk(blocks.slice(start, start + size)));
  return chunks;
}
