import { captions as listedCaptions } from './captions';
import { allPosts as listedPosts, postRows as listedPostRows } from './posts';
import {
  addresseeRows as listedAddresseeRows,
  allRoutingIndicators,
  normalisedAddress,
  routingIndicatorRows as listedRoutingIndicatorRows,
} from './routingIndicators';
import { remembering } from './table';
import { allTags as listedTags, tagRows as listedTagRows } from './tags';
import type { Caption, Post, RoutingIndicator, Tag } from './types';

/** A post that users have added, by its name in message numbers. */
export interface OwnPost {
  /** As it is called in full; its name in message numbers when absent. */
  readonly name?: string;
  readonly country?: string;
  readonly routingIndicators?: readonly string[];
}

/** Codes that users have added in settings or in `cablegram.json`: what each means, by the code in capitals. */
export interface OwnCodes {
  readonly tags: Readonly<Record<string, string>>;
  readonly posts: Readonly<Record<string, OwnPost>>;
  /** The addressee that each serves. */
  readonly routingIndicators: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
}

export const NO_OWN_CODES: OwnCodes = { tags: {}, posts: {}, routingIndicators: {}, captions: {}, offices: {} };

/** The key in the table of sources for what users have added. */
export const OWN_SOURCE = 'own';

/** The lists together with the codes that users have added; these come first. */
export class Lexicon {
  private readonly tags: readonly Tag[];
  private readonly posts: readonly Post[];
  private readonly indicators: readonly RoutingIndicator[];
  private readonly captionRows: readonly Caption[];

  constructor(private readonly own: OwnCodes = NO_OWN_CODES) {
    this.tags = Object.entries(own.tags).map(([code, meaning]) => ownTag(code, meaning));
    this.posts = Object.entries(own.posts).map(([post, row]) => ownPost(post, row));
    this.indicators = [
      ...Object.entries(own.routingIndicators).map(([indicator, addressee]) => ownIndicator(indicator, addressee)),
      ...this.posts.flatMap((post) => post.routingIndicators.map((indicator) => ownIndicator(indicator, post.name))),
    ];
    this.captionRows = Object.entries(own.captions).map(([caption, meaning]) => ownCaption(caption, meaning));
  }

  /** The rows of a code in capitals; none for an unknown one. */
  tagRows(code: string): readonly Tag[] {
    return joined(
      this.tags.filter((row) => row.code === code),
      listedTagRows(code),
    );
  }

  allTags(): readonly Tag[] {
    return joined(this.tags, listedTags());
  }

  /** The posts of a name or alias; none for an unknown one. */
  postRows(name: string): readonly Post[] {
    const own = this.posts.filter(({ post }) => post === name.toUpperCase().trim());
    return joined(own, listedPostRows(name));
  }

  allPosts(): readonly Post[] {
    return joined(this.posts, listedPosts());
  }

  /** What is listed for an indicator in capitals; none for an unknown one. */
  routingIndicatorRows(indicator: string): readonly RoutingIndicator[] {
    return joined(
      this.indicators.filter((row) => row.indicator === indicator),
      listedRoutingIndicatorRows(indicator),
    );
  }

  /** What is listed for an address, under whatever indicator; none for an unknown one. */
  addresseeRows(address: string): readonly RoutingIndicator[] {
    const normalised = normalisedAddress(address);
    return joined(
      this.indicators.filter(({ addressee }) => normalisedAddress(addressee) === normalised),
      listedAddresseeRows(address),
    );
  }

  allRoutingIndicators(): readonly RoutingIndicator[] {
    return joined(this.indicators, allRoutingIndicators());
  }

  captions(): readonly Caption[] {
    return joined(this.captionRows, listedCaptions());
  }

  /** What users say that an office's symbol means. */
  ownOffice(symbol: string): string | undefined {
    return this.own.offices[symbol];
  }
}

/** The lists alone. */
export const LISTS_ALONE = new Lexicon();

const lexicons = new WeakMap<OwnCodes, Lexicon>();

/** The lexicon of some codes of users: the same for the same object. */
export function lexiconOf(own: OwnCodes): Lexicon {
  if (own === NO_OWN_CODES) return LISTS_ALONE;
  let lexicon = lexicons.get(own);
  if (!lexicon) lexicons.set(own, (lexicon = new Lexicon(own)));
  return lexicon;
}

/** The function, which looks each word up once in a lexicon: cables have the same names and codes again and again. */
export function rememberingWords<Value>(
  look: (word: string, lexicon: Lexicon) => Value,
): (word: string, lexicon: Lexicon) => Value {
  const known = new WeakMap<Lexicon, (word: string) => Value>();
  return (word, lexicon) => {
    let lookUp = known.get(lexicon);
    if (!lookUp) known.set(lexicon, (lookUp = remembering((written) => look(written, lexicon))));
    return lookUp(word);
  };
}

function joined<Row>(own: readonly Row[], listed: readonly Row[]): readonly Row[] {
  return own.length === 0 ? listed : [...own, ...listed];
}

function ownTag(code: string, meaning: string): Tag {
  const eras = ['1974', '2010', '2024'] as const;
  return { code, kind: 'program', meaning, eras, alsoCovers: '', source: OWN_SOURCE, note: '' };
}

function ownPost(post: string, { name = post, country = '', routingIndicators = [] }: OwnPost): Post {
  return { post, name, country, kind: 'other', aliases: [], routingIndicators, source: OWN_SOURCE };
}

function ownIndicator(indicator: string, addressee: string): RoutingIndicator {
  const place = { place: '', country: '' };
  return { indicator, addressee, ...place, kind: 'other', confidence: 'sourced', source: OWN_SOURCE, note: '' };
}

function ownCaption(caption: string, meaning: string): Caption {
  return { caption, kind: 'series', meaning, source: OWN_SOURCE, note: '' };
}
