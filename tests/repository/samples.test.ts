import { expect, it } from 'vitest';
import { cablesOf } from '../../server/src/meaning/cables';
import { LineKind } from '../../server/src/syntax/lineKind';
import { CableTree } from '../../server/src/syntax/tree';
import { projectFiles, read } from '../support/repository';

const samples = projectFiles().filter((file) => /^samples\/.*\.cable$/.test(file));

it('a sample begins with a line of the format: nothing was typed into it by accident', () => {
  expect(samples.length).toBeGreaterThan(4);
  for (const sample of samples) {
    const tree = CableTree.parse(read(sample));
    const first = tree.blockAtLine(0).block.kind;
    expect([LineKind.Prose, LineKind.UnknownHeader, LineKind.Attention], sample).not.toContain(first);
    expect(cablesOf(tree), sample).toHaveLength(1);
  }
});
