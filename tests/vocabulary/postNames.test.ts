import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as posts from '../../server/src/vocabulary/posts';

const TABLE = '../../server/src/vocabulary/data/posts.tsv';

/** The look-ups over invented posts: name, aliases, former names. */
async function lookups(
  ...rows: readonly (readonly [post: string, aliases?: string, formerNames?: string])[]
): Promise<typeof posts> {
  const head = 'post\tname\tcountry\tkind\tsource\troutingIndicators\taliases\tformerNames\tnote';
  const lines = rows.map(([post, aliases = '', former = '']) => `${post}\t\t\tother\tgk\t\t${aliases}\t${former}`);
  vi.resetModules();
  vi.doMock(TABLE, () => ({ default: [head, ...lines, ''].join('\n') }));
  return import('../../server/src/vocabulary/posts');
}

const names = (found: readonly { readonly post: string }[]): string[] => found.map(({ post }) => post);

afterEach(() => vi.doUnmock(TABLE));

describe('a name in full', () => {
  it('is never hidden by another that is cut to it', async () => {
    const { postRows, postRowsOfPage } = await lookups(['BRIDGETOWN'], ['BRIDGE'], ['HARBOR CITY', 'HC'], ['HARBO']);
    expect(names(postRows('BRIDGE'))).toEqual(['BRIDGE']);
    expect(names(postRowsOfPage('BRIDGE'))).toEqual(['BRIDGE']);
    expect(names(postRows('HARBO'))).toEqual(['HARBO']);
    expect(names(postRows('HARBOR'))).toEqual(['HARBOR CITY']);
  });

  it('may be an alias or a former name', async () => {
    const { postRows } = await lookups(['BRIDGETOWN'], ['FERRY', 'BRIDGE'], ['HARBORTOWN'], ['PIER', '', 'HARBOR']);
    expect(names(postRows('BRIDGE'))).toEqual(['FERRY']);
    expect(names(postRows('HARBOR'))).toEqual(['PIER']);
  });
});

describe('a name that is cut', () => {
  it('leads to all posts that share it', async () => {
    const { onePost, postRows, postRowsOfPage } = await lookups(['PORT A HARBOR'], ['PORT A HAVEN'], ['PORT ALICE']);
    expect(names(postRows('PORTA'))).toEqual(['PORT A HARBOR', 'PORT A HAVEN', 'PORT ALICE']);
    expect(names(postRowsOfPage('PORT A HAR'))).toEqual(['PORT A HARBOR']);
    expect(names(postRowsOfPage('PORT A HAV'))).toEqual(['PORT A HAVEN']);
    expect(onePost(postRows('PORTA'))).toBeUndefined();
  });

  it('comes from names of stations, former ones too, not from aliases', async () => {
    const { postRows } = await lookups(['PIER', 'OLD HARBOR', 'FERRYMOUTH']);
    expect(names(postRows('FERRYM'))).toEqual(['PIER']);
    expect(postRows('OLD HA')).toEqual([]);
  });
});

describe('rows that name each other', () => {
  it('are one post; a row that names another alone is not', async () => {
    const { onePost, postRows } = await lookups(['KIEV', 'KYIV'], ['KYIV', 'KIEV'], ['PIER', 'QUAY'], ['QUAY']);
    expect(onePost(postRows('KYIV'))?.post).toBe('KIEV');
    expect(onePost(postRows('QUAY'))).toBeUndefined();
    expect(onePost(postRows('PIER'))?.post).toBe('PIER');
  });
});
