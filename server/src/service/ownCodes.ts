import { NO_OWN_CODES } from '../vocabulary';
import type { OwnCodes, OwnPost } from '../vocabulary';
import { inside, isRecord, readRecord, readText, readTexts, tellUnknown } from './members';
import type { Complain } from './members';

/** Codes of your own. Capitals and small letters are the same. */
export interface OwnVocabulary {
  /** Codes of the TAGS line: what each means. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Posts by the name that they have in message numbers. */
  readonly posts?: Readonly<Record<string, OwnPost>>;
  /** Routing indicators: the addressee that each serves. */
  readonly routingIndicators?: Readonly<Record<string, string>>;
  /** Captions: what each means. */
  readonly captions?: Readonly<Record<string, string>>;
  /** Office symbols: what each stands for. */
  readonly offices?: Readonly<Record<string, string>>;
}

const LISTS = ['tags', 'posts', 'routingIndicators', 'captions', 'offices'] as const satisfies (keyof OwnVocabulary)[];
const POST = ['name', 'country', 'routingIndicators'] as const satisfies (keyof OwnPost)[];

/** Reads codes that a user has added. What is malformed is left out and told; `NO_OWN_CODES` when nothing is left. */
export function readOwnCodes(value: unknown, complain: Complain): OwnCodes {
  const record = readRecord(value, complain);
  tellUnknown(record, LISTS, complain);
  const list = <Meaning>(
    name: keyof OwnVocabulary,
    read: (value: unknown, complain: Complain) => Meaning | undefined,
  ) => readCodes(record[name], read, inside(name, complain));
  const own: OwnCodes = {
    tags: list('tags', readMeaning),
    posts: list('posts', readPost),
    routingIndicators: list('routingIndicators', readMeaning),
    captions: list('captions', readMeaning),
    offices: list('offices', readMeaning),
  };
  return LISTS.every((name) => Object.keys(own[name]).length === 0) ? NO_OWN_CODES : own;
}

/** Two collections in one; where both have a code, that of the first holds. The codes of the first come first. */
export function joinOwnCodes(first: OwnCodes, second: OwnCodes): OwnCodes {
  if (first === NO_OWN_CODES) return second;
  if (second === NO_OWN_CODES) return first;
  return {
    tags: joinCodes(first.tags, second.tags),
    posts: joinCodes(first.posts, second.posts),
    routingIndicators: joinCodes(first.routingIndicators, second.routingIndicators),
    captions: joinCodes(first.captions, second.captions),
    offices: joinCodes(first.offices, second.offices),
  };
}

type Codes<Meaning> = Readonly<Record<string, Meaning>>;

function joinCodes<Meaning>(first: Codes<Meaning>, second: Codes<Meaning>): Codes<Meaning> {
  const others = Object.entries(second).filter(([code]) => !Object.hasOwn(first, code));
  return Object.fromEntries([...Object.entries(first), ...others]);
}

function readCodes<Meaning>(
  value: unknown,
  read: (value: unknown, complain: Complain) => Meaning | undefined,
  complain: Complain,
): Codes<Meaning> {
  const codes = Object.entries(readRecord(value, complain)).flatMap(([written, item]) => {
    const code = folded(written);
    if (code === '') complain([written], 'stands for no code; it is left out.');
    const meaning = code === '' ? undefined : read(item, inside(written, complain));
    return meaning === undefined ? [] : [[code, meaning] as const];
  });
  return Object.fromEntries(codes);
}

/** As codes stand in cables. */
function folded(code: string): string {
  return code.trim().toUpperCase();
}

function readMeaning(value: unknown, complain: Complain): string | undefined {
  if (typeof value === 'string') return value;
  complain([], 'is no text; it is left out.');
  return undefined;
}

function readPost(value: unknown, complain: Complain): OwnPost | undefined {
  if (!isRecord(value)) {
    complain([], 'is no object; it is left out.');
    return undefined;
  }
  tellUnknown(value, POST, complain);
  const name = readText(value.name, inside('name', complain));
  const country = readText(value.country, inside('country', complain));
  const routingIndicators = readTexts(value.routingIndicators, inside('routingIndicators', complain)).map(folded);
  return { ...(name !== undefined && { name }), ...(country !== undefined && { country }), routingIndicators };
}
