import text from './data/posts.tsv';
import { lazy, list, readTable, remembering } from './table';
import type { Post, PostKind } from './types';

const rows = lazy((): readonly Post[] =>
  Object.freeze(
    readTable(text, [
      'post',
      'name',
      'country',
      'kind',
      'aliases',
      'formerNames',
      'routingIndicators',
      'source',
      'note',
    ]).map((row) =>
      Object.freeze({
        ...row,
        kind: row.kind as PostKind,
        aliases: list(row.aliases, ';'),
        formerNames: list(row.formerNames, ';'),
        routingIndicators: list(row.routingIndicators, ';'),
      }),
    ),
  ),
);

/** So many letters of a station's name, blanks among them, stand in numbers and page lines of the archive of 1973-79. */
const ARCHIVE_WIDTH = 6;
/** So many in page lines of the 2000s: `BUENOS AIR`, `RIO DE JAN`. */
const PAGE_WIDTH = 10;

const byName = lazy(() => index());
const byArchiveName = lazy(() => index(ARCHIVE_WIDTH));
const byPageName = lazy(() => index(PAGE_WIDTH));

/** The posts of each name, or of what is left of the names of stations when they are cut. */
function index(width?: number): ReadonlyMap<string, readonly Post[]> {
  const names = new Map<string, Post[]>();
  for (const post of rows()) {
    const written = width === undefined ? namesOf(post) : stationsOf(post).map((name) => name.slice(0, width));
    for (const name of new Set(written.map(bare))) names.set(name, [...(names.get(name) ?? []), post]);
  }
  return names;
}

/** The names under which its telegrams were numbered. */
function stationsOf({ post, formerNames = [] }: Post): readonly string[] {
  return [post, ...formerNames];
}

function namesOf(post: Post): readonly string[] {
  return [...stationsOf(post), ...post.aliases];
}

function bare(name: string): string {
  return name.toUpperCase().replace(/[ .'-]/g, '');
}

/** All posts, in the order of the table: most by name, then those that the lists of stations do not have. */
export function allPosts(): readonly Post[] {
  return rows();
}

/**
 * The posts of a name, alias or former name in full, with or without blanks, hyphens and full stops; none for an
 * unknown one. In prose this is the one to ask: a name that was cut (`BRIDGE`) may be a word.
 */
export const postsNamed = remembering((name: string): readonly Post[] => byName().get(bare(name)) ?? []);

/**
 * As `postsNamed`; where no post has the name in full, those whose name the archive of 1973-79 cuts to it: the first
 * six characters, blanks then dropped, as CANBER, SANJO, LAPAZ. Several posts may share one: PORTO.
 */
export const postRows = remembering(
  (name: string): readonly Post[] => byName().get(bare(name)) ?? byArchiveName().get(bare(name)) ?? [],
);

/** As `postRows`, for page lines: those of the 2000s cut a name to ten letters, those of archive copies to six. */
export function postRowsOfPage(name: string): readonly Post[] {
  return byName().get(bare(name)) ?? byPageName().get(bare(name)) ?? byArchiveName().get(bare(name)) ?? [];
}

/** The one post that rows are of, undefined where they are none or several. Rows that name each other are one post. */
export function onePost(posts: readonly Post[]): Post | undefined {
  const [first, ...others] = posts;
  return first && others.every((other) => isNamed(first, other) && isNamed(other, first)) ? first : undefined;
}

/** Whether a post has the name of another among its own. */
function isNamed(post: Post, other: Post): boolean {
  return namesOf(post).some((name) => bare(name) === bare(other.post));
}
