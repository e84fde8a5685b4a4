import { DEFAULT_SIZES } from '../../syntax/blockBuilder';
import { CableTree } from '../../syntax/tree';

/** The same text as a tree in which no long run of lines is cut into several blocks: where a cut falls depends on the lines. */
export function uncut(tree: CableTree): CableTree {
  return tree.once(parseUncut);
}

function parseUncut(tree: CableTree): CableTree {
  const text = Array.from(tree.blocks(), ({ block }) => block.text).join('');
  return CableTree.parse(text, { ...DEFAULT_SIZES, blockLines: Infinity });
}
