import { isOneEditAway } from './nearMiss';
import { rememberingWords } from '../vocabulary';
import type { Lexicon } from '../vocabulary';

/** Shorter names are one letter away from too many words. */
const MIN_LENGTH = 5;

/** The name of the only post that a name is one letter away from. */
export const postMeant = rememberingWords((name, lexicon): string | undefined => {
  const written = bare(name);
  if (written.length < MIN_LENGTH || /\d/.test(name)) return undefined;
  const names = namesOfPosts(lexicon);
  const near = [-1, 0, 1].flatMap((more) => names.get(written.length + more) ?? []);
  const meant = near.filter((known) => isOneEditAway(written, known.bare));
  return new Set(meant.map((known) => known.bare)).size === 1 ? meant[0]!.name : undefined;
});

interface PostName {
  readonly name: string;
  readonly bare: string;
}

const postNames = new WeakMap<Lexicon, ReadonlyMap<number, readonly PostName[]>>();

/** The names of all posts that are long enough, by their length, those they had before among them. */
function namesOfPosts(lexicon: Lexicon): ReadonlyMap<number, readonly PostName[]> {
  const known = postNames.get(lexicon);
  if (known) return known;
  const names = new Map<number, PostName[]>();
  for (const { post, formerNames = [] } of lexicon.allPosts()) {
    for (const name of [post, ...formerNames]) {
      const written = { name, bare: bare(name) };
      const { length } = written.bare;
      if (length >= MIN_LENGTH) names.set(length, [...(names.get(length) ?? []), written]);
    }
  }
  postNames.set(lexicon, names);
  return names;
}

function bare(name: string): string {
  return name.toUpperCase().replace(/[ .'-]/g, '');
}
