import { cablesOf } from '../meaning/cables';
import { factsOf } from '../meaning/facts';
import type { CableTree } from '../syntax/tree';

/**
 * What the cables of a text say, without where it stands and how its lines end. The title of a paragraph is left out: it is
 * no more than what stands on its first line.
 */
export function saidIn(tree: CableTree): string {
  const facts = cablesOf(tree).map((cable) => factsOf(tree, cable));
  return JSON.stringify(facts, (name, value: unknown) => {
    if (name === 'range' || name === 'title') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
}
