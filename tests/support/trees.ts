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
