import { afterEach, describe, expect, it, vi } from 'vitest';

/** Longer than any text but a table. */
const LONG = 1000;

/** The lengths of the long texts that are split from now on. */
function longSplits(): number[] {
  const lengths: number[] = [];
  const split = Reflect.get(String.prototype, 'split') as (...args: unknown[]) => string[];
  vi.spyOn(String.prototype, 'split').mockImplementation(function (this: string, ...args: unknown[]) {
    if (this.length > LONG) lengths.push(this.length);
    return split.apply(this, args);
  });
  return lengths;
}

afterEach(() => vi.restoreAllMocks());

describe('the tables', () => {
  it('are read when they are first asked for, each once', async () => {
    vi.resetModules();
    const lengths = longSplits();
    const { tagRows, postRows } = await import('../../server/src/vocabulary');
    expect(lengths).toEqual([]);
    tagRows('PHUM');
    expect(lengths.filter((length) => length > 50_000)).toHaveLength(1);
    tagRows('PREL');
    expect(lengths.filter((length) => length > 50_000)).toHaveLength(1);
    const before = lengths.length;
    postRows('PRISTINA');
    expect(lengths).toHaveLength(before + 1);
  });
});
