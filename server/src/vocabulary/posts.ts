import text from './data/posts.tsv';
import { lazy, list, readTable } from './table';

/** A post that sends telegrams under its name. */
export interface Post {
  /** The name in message numbers. */
  readonly post: string;
  readonly name: string;
  readonly country: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly routingIndicators: readonly string[];
  /** Key of its source: `sourceCitation`. */
  readonly source: string;
}

const all = lazy((): readonly Post[] =>
  readTable(text, ['post', 'name', 'country', 'kind', 'aliases', 'routingIndicator', 'source']).map(
    ({ aliases, routingIndicator, ...row }) =>
      Object.freeze({ ...row, aliases: list(aliases, ';'), routingIndicators: list(routingIndicator, ';') }),
  ),
);

const byName = lazy(() => {
  const names = new Map<string, Post[]>();
  for (const post of all()) {
    for (const name of new Set([post.post, ...post.aliases].map(bare))) {
      names.set(name, [...(names.get(name) ?? []), post]);
    }
  }
  return names;
});

function bare(name: string): string {
  return name.toUpperCase().replace(/[ .'-]/g, '');
}

export function allPosts(): readonly Post[] {
  return all();
}

/** The posts of a name or alias, with or without blanks, hyphens and full stops; none for an unknown one. */
export function postRows(name: string): readonly Post[] {
  return byName().get(bare(name)) ?? [];
}
