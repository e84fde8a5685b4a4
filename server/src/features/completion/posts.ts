import { CompletionItemKind } from 'vscode-languageserver-types';
import { OWN_SOURCE } from '../../vocabulary';
import type { Lexicon, Post } from '../../vocabulary';
import type { Candidate } from './items';
import { beginsAll, wordsIn } from '../../text/words';

/** A post ready to be compared with what is typed. */
interface PostEntry {
  readonly post: Post;
  readonly words: readonly string[];
}

const entries = new WeakMap<Lexicon, readonly PostEntry[]>();

function entriesOf(lexicon: Lexicon): readonly PostEntry[] {
  let found = entries.get(lexicon);
  if (!found) {
    found = lexicon.allPosts().map((post) => ({
      post,
      words: wordsIn([post.post, post.name, post.country, ...post.aliases].join(' ')),
    }));
    entries.set(lexicon, found);
  }
  return found;
}

const YEAR = /^'?(?:\d{2}|(?:19|20)\d{2})\s+/;

/** Names of posts, as message numbers have them, that fit what is typed: those it begins before others. */
export function postCandidates(typed: string, lexicon: Lexicon): Candidate[] {
  // A year may stand before the name, and stays.
  const year = YEAR.exec(typed)?.[0] ?? '';
  const name = typed.slice(year.length);
  const begun = name.trim().toUpperCase();
  const words = wordsIn(name);
  return entriesOf(lexicon)
    .filter((entry) => beginsAll(words, entry.words))
    .sort((a, b) => Number(b.post.post.startsWith(begun)) - Number(a.post.post.startsWith(begun)))
    .map(({ post }) => candidateOf(post, year));
}

function candidateOf({ post, name, country, source }: Post, year: string): Candidate {
  return {
    label: post,
    kind: CompletionItemKind.Value,
    description: name === post ? country : name,
    text: year + post,
    data: source === OWN_SOURCE ? { of: 'own', meaning: name } : { of: 'post', post },
  };
}
