import type { CableTree } from '../../server/src/syntax/tree';
import type { TreeSizes } from '../../server/src/syntax/blockBuilder';
import { DEFAULT_SIZES } from '../../server/src/syntax/blockBuilder';

/** Sizes from the smallest, where every boundary is met, to those in use. */
export const ALL_SIZES: readonly TreeSizes[] = [
  { blockLines: 1, chunkBlocks: 1 },
  { blockLines: 2, chunkBlocks: 2 },
  { blockLines: 3, chunkBlocks: 3 },
  DEFAULT_SIZES,
];

/** Everything a tree says about its text, for comparing two trees. */
export function describeTree(tree: CableTree): unknown {
  return [...tree.blocks()].map(({ block, line, offset }) => ({
    kind: block.kind,
    text: block.text,
    lineStarts: block.lineStarts,
    stateBefore: block.stateBefore,
    stateAfter: block.stateAfter,
    filledLines: block.filledLines,
    line,
    offset,
  }));
}

/** The first difference between two trees, told in words; undefined when they are equal. Quick, for many pairs. */
export function treeDifference(actual: CableTree, expected: CableTree): string | undefined {
  const others = expected.blocks();
  for (const { block, line, offset } of actual.blocks()) {
    const other = others.next().value;
    const same =
      other !== undefined &&
      block.kind === other.block.kind &&
      block.text === other.block.text &&
      block.stateBefore === other.block.stateBefore &&
      block.stateAfter === other.block.stateAfter &&
      block.filledLines === other.block.filledLines &&
      block.lineStarts.length === other.block.lineStarts.length &&
      block.lineStarts.every((start, index) => start === other.block.lineStarts[index]) &&
      line === other.line &&
      offset === other.offset;
    if (!same) return `line ${line}: ${JSON.stringify(block)} is not ${JSON.stringify(other?.block)}`;
  }
  return others.next().done ? undefined : 'blocks are missing at the end';
}
