import { Remembering } from '../text/remembering';
import type { Block } from './block';
import { BlockBuilder, DEFAULT_SIZES, LOOK_BACK } from './blockBuilder';
import type { Meter, TreeSizes } from './blockBuilder';
import { Chunk, toChunks } from './chunk';
import { LineState } from './lineKind';

/** A block and the line where it begins in the document. */
export interface PlacedBlock {
  readonly block: Block;
  readonly line: number;
}

/** A block, and where it begins in lines and in UTF-16 units. */
export interface LocatedBlock extends PlacedBlock {
  readonly offset: number;
}

/** The place of a block in the tree, for walking on from it. */
interface Place extends LocatedBlock {
  readonly chunk: number;
  readonly index: number;
}

/**
 * The text of a document as blocks. The tree is the text: joining its blocks gives it back, unit for unit.
 * Immutable; `edit` gives a new tree that shares every block outside the changed stretch.
 */
export class CableTree extends Remembering {
  readonly lineCount: number;
  readonly length: number;
  /** First line and first unit of each chunk. */
  private readonly chunkLines: readonly number[];
  private readonly chunkOffsets: readonly number[];

  private constructor(
    readonly chunks: readonly Chunk[],
    private readonly sizes: TreeSizes,
    sums: Sums = sumsOf(chunks),
  ) {
    super();
    this.lineCount = sums.lineCount;
    this.length = sums.length;
    this.chunkLines = sums.chunkLines;
    this.chunkOffsets = sums.chunkOffsets;
  }

  /** Parses any string; never throws. */
  static parse(text: string, sizes: TreeSizes = DEFAULT_SIZES, meter?: Meter): CableTree {
    const builder = new BlockBuilder(LineState.Start, sizes, meter);
    builder.addLines(text, true);
    builder.finish();
    return new CableTree(
      builder.groups.map((blocks) => new Chunk(blocks)),
      sizes,
    );
  }

  /** A tree of another text with the sizes of this one. */
  reparse(text: string, meter?: Meter): CableTree {
    return CableTree.parse(text, this.sizes, meter);
  }

  /**
   * The tree after [start, end) has been replaced by `text`. Offsets are UTF-16 units, `start` not after `end`,
   * both inside the text.
   */
  edit(start: number, end: number, text: string, meter?: Meter): CableTree {
    const first = this.placeAtOffset(start);
    const last = end === start ? first : this.placeAtOffset(end);
    const from = this.stepBack(first, opensAsBefore(first, start) ? 0 : LOOK_BACK);
    const old: Block[] = [];
    let to = from;
    for (let place: Place | undefined = from; place && place.offset <= last.offset; place = this.nextPlace(place)) {
      old.push(place.block);
      to = place;
    }
    const stretch = textOf(old);
    const builder = new BlockBuilder(from.block.stateBefore, this.sizes, meter);
    let added = stretch.slice(0, start - from.offset) + text + stretch.slice(end - from.offset);
    // Until the parse agrees with the old one again, twice as many blocks are taken in at each step.
    for (let more = 1; ; more *= 2) {
      let next = this.nextPlace(to);
      builder.addLines(added, next === undefined);
      if (!next || (builder.state === next.block.stateBefore && builder.opensBlock(next.block.kind))) {
        builder.finish();
        return this.replace(from, to, keepUnchanged(old, builder.groups.flat()));
      }
      const taken: Block[] = [];
      for (; next && taken.length < more; next = this.nextPlace(next)) {
        taken.push(next.block);
        to = next;
      }
      old.push(...taken);
      added = textOf(taken);
    }
  }

  private replace(from: Place, to: Place, blocks: readonly Block[]): CableTree {
    let firstChunk = from.chunk;
    let lastChunk = to.chunk;
    let replaced = [
      ...this.chunks[firstChunk]!.blocks.slice(0, from.index),
      ...blocks,
      ...this.chunks[lastChunk]!.blocks.slice(to.index + 1),
    ];
    // A chunk that has become small joins its neighbour.
    if (replaced.length < this.sizes.chunkBlocks / 2) {
      if (lastChunk + 1 < this.chunks.length) replaced = [...replaced, ...this.chunks[++lastChunk]!.blocks];
      else if (firstChunk > 0) replaced = [...this.chunks[--firstChunk]!.blocks, ...replaced];
    }
    const chunks = toChunks(replaced, this.sizes.chunkBlocks);
    if (firstChunk === lastChunk && chunks.length === 1) return this.withChunk(firstChunk, chunks[0]!);
    return new CableTree(
      [...this.chunks.slice(0, firstChunk), ...chunks, ...this.chunks.slice(lastChunk + 1)],
      this.sizes,
    );
  }

  /** The tree with one chunk in the place of another: what most letters come to, so nothing is summed up again. */
  private withChunk(index: number, chunk: Chunk): CableTree {
    const chunks = this.chunks.slice();
    chunks[index] = chunk;
    const lines = chunk.lineCount - this.chunks[index]!.lineCount;
    const units = chunk.length - this.chunks[index]!.length;
    return new CableTree(chunks, this.sizes, {
      lineCount: this.lineCount + lines,
      length: this.length + units,
      chunkLines: raisedAfter(this.chunkLines, index, lines),
      chunkOffsets: raisedAfter(this.chunkOffsets, index, units),
    });
  }

  /** The block that holds a line; lines outside the document count as the nearest inside. */
  blockAtLine(line: number): LocatedBlock {
    return this.placeAtLine(line);
  }

  /** The block that holds a unit; the end of the document belongs to its last block. */
  blockAtOffset(offset: number): LocatedBlock {
    return this.placeAtOffset(offset);
  }

  /** The blocks in order, from the one that holds `fromLine` on. */
  *blocks(fromLine = 0): IterableIterator<LocatedBlock> {
    for (let place: Place | undefined = this.placeAtLine(fromLine); place; place = this.nextPlace(place)) yield place;
  }

  /** The text of [start, end) in UTF-16 units. */
  slice(start: number, end: number): string {
    if (start >= end) return '';
    const parts: string[] = [];
    for (let place: Place | undefined = this.placeAtOffset(start); place; place = this.nextPlace(place)) {
      const { block, offset } = place;
      if (offset >= end) break;
      parts.push(block.text.slice(Math.max(0, start - offset), end - offset));
    }
    return parts.join('');
  }

  /** The first line of a chunk. */
  lineOfChunk(chunk: number): number {
    return this.chunkLines[chunk]!;
  }

  private placeAtLine(target: number): Place {
    const within = Math.min(Math.max(target, 0), this.lineCount - 1);
    const chunk = lastNotAbove(this.chunkLines, within);
    const { blocks } = this.chunks[chunk]!;
    const last = blocks.length - 1;
    let line = this.chunkLines[chunk]!;
    let offset = this.chunkOffsets[chunk]!;
    let index = 0;
    for (let block = blocks[0]!; index < last && line + block.lineCount <= within; block = blocks[++index]!) {
      line += block.lineCount;
      offset += block.text.length;
    }
    return { block: blocks[index]!, line, offset, chunk, index };
  }

  private placeAtOffset(target: number): Place {
    const within = Math.min(Math.max(target, 0), this.length);
    const chunk = lastNotAbove(this.chunkOffsets, within);
    const { blocks } = this.chunks[chunk]!;
    const last = blocks.length - 1;
    let line = this.chunkLines[chunk]!;
    let offset = this.chunkOffsets[chunk]!;
    let index = 0;
    for (let block = blocks[0]!; index < last && offset + block.text.length <= within; block = blocks[++index]!) {
      line += block.lineCount;
      offset += block.text.length;
    }
    return { block: blocks[index]!, line, offset, chunk, index };
  }

  private nextPlace(place: Place): Place | undefined {
    const line = place.line + place.block.lineCount;
    const offset = place.offset + place.block.text.length;
    const next = this.chunks[place.chunk]!.blocks[place.index + 1];
    if (next) return { block: next, line, offset, chunk: place.chunk, index: place.index + 1 };
    const first = this.chunks[place.chunk + 1]?.blocks[0];
    return first && { block: first, line, offset, chunk: place.chunk + 1, index: 0 };
  }

  private stepBack(place: Place, count: number): Place {
    let result = place;
    for (let step = 0; step < count; step++) {
      const { chunk, index } = result;
      const [previousChunk, previousIndex] =
        index > 0 ? [chunk, index - 1] : [chunk - 1, (this.chunks[chunk - 1]?.blocks.length ?? 0) - 1];
      const block = this.chunks[previousChunk]?.blocks[previousIndex];
      if (!block) return result;
      result = {
        block,
        line: result.line - block.lineCount,
        offset: result.offset - block.text.length,
        chunk: previousChunk,
        index: previousIndex,
      };
    }
    return result;
  }
}

/** Whether an edit leaves the line alone that opened a block. */
function opensAsBefore({ block, offset }: LocatedBlock, start: number): boolean {
  return block.lineCount > 1 && start - offset >= block.lineEnd(0);
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('');
}

/** The new blocks, with those of the old at the start that have not changed at all. */
function keepUnchanged(old: readonly Block[], blocks: Block[]): Block[] {
  for (let index = 0; index < Math.min(old.length, blocks.length); index++) {
    const before = old[index]!;
    const after = blocks[index]!;
    // The count of lines differs where the empty last line of the document went.
    const same =
      before.text === after.text &&
      before.lineCount === after.lineCount &&
      before.kind === after.kind &&
      before.stateBefore === after.stateBefore;
    if (!same) break;
    blocks[index] = before;
  }
  return blocks;
}

/** What comes of adding up the chunks of a tree. */
type Sums = Pick<CableTree, 'lineCount' | 'length'> & {
  readonly chunkLines: readonly number[];
  readonly chunkOffsets: readonly number[];
};

function sumsOf(chunks: readonly Chunk[]): Sums {
  const chunkLines: number[] = [];
  const chunkOffsets: number[] = [];
  let lineCount = 0;
  let length = 0;
  for (const chunk of chunks) {
    chunkLines.push(lineCount);
    chunkOffsets.push(length);
    lineCount += chunk.lineCount;
    length += chunk.length;
  }
  return { lineCount, length, chunkLines, chunkOffsets };
}

/** The numbers with those after an index raised by a difference. */
function raisedAfter(numbers: readonly number[], index: number, difference: number): readonly number[] {
  if (difference === 0) return numbers;
  const raised = numbers.slice();
  for (let next = index + 1; next < raised.length; next++) raised[next]! += difference;
  return raised;
}

/** The index of the last of the rising numbers that is not above `target`; 0 when all are. */
function lastNotAbove(numbers: readonly number[], target: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= target) low = middle;
    else high = middle;
  }
  return low;
}
