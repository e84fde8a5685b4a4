import text from './data/posts.tsv';
import { lazy, list, readTable } from './table';
import type { Post, PostKind } from './types';

const rows = lazy((): readonly Post[] =>
  Object.freeze(
    readTable(text, ['post', 'name', 'country', 'kind', 'aliases', 'routingIndicators', 'source']).map((row) =>
      Object.freeze({
        ...row,
        kind: row.kind as PostKind,
        aliases: list(row.aliases, ';'),
        routingIndicators: list(row.routingIndicators, ';'),
      }),
    ),
  ),
);

const byName = lazy(() => {
  const names = new Map<string, Post[]>();
  for (const post of rows()) {
    for (const name of new Set([post.post, ...post.aliases].map(bare))) {
      names.set(name, [...(names.get(name) ?? []), post]);
    }
  }
  return names;
});

function bare(name: string): string {
  return name.toUpperCase().replace(/[ .'-]/g, '');
}

/** All posts, in the order of the table: most by name, then those added to the lists of stations. */
export function allPosts(): readonly Post[] {
  return rows();
}

/** The posts of a name or alias, with or without blanks, hyphens and full stops; none for an unknown one. */
export function postRows(name: string): readonly Post[] {
  return byName().get(bare(name)) ?? [];
}
