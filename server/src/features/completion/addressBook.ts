/** Addressees by routing indicator and address, as TO and INFO write them. */
import { normalisedAddress, OWN_SOURCE } from '../../vocabulary';
import type { Lexicon, Post, RoutingIndicator, RoutingIndicatorKind } from '../../vocabulary';
import { beginsAll, wordsIn } from '../../text/words';
import { holdsAll } from './words';

export interface Address {
  /** '' where no directory has one. */
  readonly indicator: string;
  readonly address: string;
  /** The address in the form that its spellings share. */
  readonly key: string;
  /** Place and country, as far as they are known. */
  readonly where: string;
  readonly isOwn: boolean;
  /** The place among kinds: posts first. */
  readonly rank: number;
  /** In how many cables the directory's makers met it. */
  readonly met: number;
  /** The words of indicator and address. */
  readonly words: readonly string[];
  /** The same, with those of place, country and kind. */
  readonly allWords: readonly string[];
}

/** What addresses are offered first; kinds that are no addressees are left out. */
const RANKS: Readonly<Partial<Record<RoutingIndicatorKind | Post['kind'], number>>> = {
  embassy: 0,
  consulate: 0,
  mission: 0,
  department: 0,
  agency: 1,
  collective: 1,
  other: 2,
  military: 3,
};

/** What an address may also be found by than its own first word. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  amembassy: ['embassy'],
  amconsul: ['consul', 'consulate', 'amcongen'],
  usmission: ['mission'],
  usoffice: ['office'],
  secstate: ['state'],
};

const books = new WeakMap<Lexicon, readonly Address[]>();

/** The addresses of a lexicon, best first; made when they are first asked for. */
export function addressBookOf(lexicon: Lexicon): readonly Address[] {
  let book = books.get(lexicon);
  if (!book) {
    const listed = lexicon.allRoutingIndicators().filter(isAddressee).map(fromDirectory);
    const known = new Set(listed.map(({ key }) => key));
    const posts = lexicon.allPosts().flatMap((post) => fromPost(post) ?? []);
    book = inOneSpelling([...listed, ...posts.filter(({ key }) => !known.has(key))].sort(compare));
    books.set(lexicon, book);
  }
  return book;
}

/** Each address once under an indicator, in the spelling that is met most. */
function inOneSpelling(addresses: readonly Address[]): Address[] {
  const kept = new Map<string, Address>();
  for (const address of addresses) {
    const name = `${address.indicator} ${address.key}`;
    if (!kept.has(name)) kept.set(name, address);
  }
  return [...kept.values()];
}

/** Rows that name one addressee and are founded: no ranges, no relays, no remarks, nothing that is but inferred. */
function isAddressee({ indicator, addressee, kind, confidence }: RoutingIndicator): boolean {
  return confidence === 'sourced' && kind in RANKS && !indicator.includes('..') && !/[(*]/.test(addressee);
}

function fromDirectory({ indicator, addressee, place, country, kind, source, note }: RoutingIndicator): Address {
  return newAddress(indicator, addressee, place, country, kind, source, Number(/^(\d+) cable/.exec(note)?.[1] ?? 0));
}

/** Posts that no directory has: of the prefix of their kind and their name, as others of the kind are addressed. */
function fromPost({ post, name, country, kind, routingIndicators, source }: Post): Address | undefined {
  const address =
    source === OWN_SOURCE
      ? name.toUpperCase()
      : kind === 'embassy'
        ? `AMEMBASSY ${post}`
        : kind === 'consulate'
          ? `AMCONSUL ${post}`
          : undefined;
  return address === undefined
    ? undefined
    : newAddress(routingIndicators[0] ?? '', address, '', country, kind, source, 0);
}

function newAddress(
  indicator: string,
  address: string,
  place: string,
  country: string,
  kind: RoutingIndicatorKind | Post['kind'],
  source: string,
  met: number,
): Address {
  const own = wordsIn(`${indicator} ${address}`);
  const words = [...own, ...own.flatMap((word) => OTHER_WORDS[word] ?? [])];
  return {
    indicator,
    address,
    key: normalisedAddress(address),
    where: [place, country].filter((part) => part !== '').join(', '),
    isOwn: source === OWN_SOURCE,
    rank: source === OWN_SOURCE ? 0 : RANKS[kind]!,
    met,
    words,
    allWords: [...words, ...wordsIn(`${place} ${country} ${kind}`)],
  };
}

/** What is met oftener before what is met less, then the alphabet. */
function compare(a: Address, b: Address): number {
  return b.met - a.met || (a.address < b.address ? -1 : a.address > b.address ? 1 : 0);
}

/**
 * Addresses that fit what is typed, best first: posts before others, and of each those that hold all its words whole, those that its words begin, those
 * whose place, country or kind it names.
 */
export function matchingAddresses(typed: string, book: readonly Address[]): Address[] {
  const query = wordsIn(typed);
  const qualityOf = ({ words, allWords }: Address): number =>
    holdsAll(query, allWords) ? 0 : beginsAll(query, words) ? 1 : 2;
  return book
    .filter(({ allWords }) => beginsAll(query, allWords))
    .map((address) => ({ address, quality: qualityOf(address) }))
    .sort((a, b) => a.address.rank - b.address.rank || a.quality - b.quality)
    .map(({ address }) => address);
}
