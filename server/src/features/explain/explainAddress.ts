/** Plain-language addresses of FL6 to FL9: whom an address names, by the directories, the posts and its own words. */
import { postName } from '../../meaning/messageNumber';
import { isOneEditAway } from '../../meaning/nearMiss';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import { addressWords, normalisedAddress, officeRows } from '../../vocabulary';
import type { AddressWord, Post, RoutingIndicator } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

const ROLES: Partial<Record<LineKind, string>> = {
  [LineKind.Originator]: 'originator',
  [LineKind.Action]: 'action addressee',
  [LineKind.Information]: 'information addressee',
  [LineKind.Exempt]: 'exempted addressee',
  [LineKind.Accounting]: 'accounting',
};

export function explainAddress(subject: Subject): Explanation {
  const { token, place } = subject;
  const address = token.text.replace(/\s+/g, ' ');
  const role = ROLES[headKind(place.block.kind)] ?? 'addressee';
  const known =
    byDirectory(subject, address) ?? byPost(subject, address) ?? bySlip(subject, address) ?? byWords(address);
  return {
    title: `${address} · ${role}`,
    lines: [
      ...(known?.lines ?? ['Not known: no directory and no list of posts has this address.']),
      ...withoutPrecedence(subject),
    ],
    sources: known ? [known.source] : [],
    confidence: known?.confidence ?? 'unknown',
    page: 'vocabulary/routing-indicators.md',
  };
}

/** An addressee without a word of precedence: it is not stated, and not ROUTINE by that. */
function withoutPrecedence({ place: { block }, token }: Subject): string[] {
  const kind = headKind(block.kind);
  if (kind !== LineKind.Action && kind !== LineKind.Information) return [];
  const stated = tokensOf(block).some((other) => other.kind === 'precedenceWord' && other.line === token.line);
  return stated ? [] : ['Precedence: not stated; that of the message as a whole is all that is known.'];
}

type Known = Pick<Explanation, 'lines' | 'confidence'> & { readonly source: string };

/** A row for this address: that of the indicator beside it before others. */
function byDirectory({ place: { block }, token, lexicon }: Subject, address: string): Known | undefined {
  const wanted = normalisedAddress(address);
  if (wanted === '') return undefined;
  const beside = tokensOf(block).find(({ kind, line }) => kind === 'routingIndicator' && line === token.line);
  const own = beside ? lexicon.routingIndicatorRows(beside.text.toUpperCase()) : [];
  const row = own.find(({ addressee }) => normalisedAddress(addressee) === wanted) ?? lexicon.addresseeRows(address)[0];
  return row && { lines: describe(row), source: row.source, confidence: row.confidence };
}

function describe(row: RoutingIndicator): string[] {
  const place = [row.place, row.country].filter((part) => part !== '').join(', ');
  return [
    `${place === '' ? 'Listed' : place} (${row.kind}), served by ${row.indicator}`,
    ...(row.kind === 'collective' ? [COLLECTIVE] : []),
    ...(row.confidence === 'inferred' ? ['Inferred: no directory confirms it.'] : []),
  ];
}

const COLLECTIVE = 'A collective stands for several addressees; no source tells its members.';

/** A post behind a word such as AMEMBASSY, or its name alone. */
function byPost({ lexicon }: Subject, address: string): Known | undefined {
  const [word, rest] = parted(address);
  const [post] = lexicon.postRows(rest === '' ? address : rest);
  if (!post) return undefined;
  return {
    lines: [postLine(post), ...(word ? [`${word.word}: ${word.meaning}`] : [])],
    source: [post.source, ...(word ? [word.source] : [])].join(';'),
    confidence: 'sourced',
  };
}

/** What a post is, in words: `Embassy Skopje, Macedonia`. */
export function postLine({ post, name, country }: Post): string {
  const place = country === '' ? name : `${name}, ${country}`;
  return `${place}; its name in message numbers: ${post}`;
}

/** What the words of the address tell where no table has the whole. */
function byWords(address: string): Known | undefined {
  if (/\bCOLLECTIVE\b/i.test(address)) {
    return { lines: [COLLECTIVE], source: 'obs', confidence: 'inferred' };
  }
  const [word, rest] = parted(address);
  if (word) {
    return {
      lines: [`${word.word}: ${word.meaning}`, ...(rest === '' ? [] : [`The rest of the address as written: ${rest}`])],
      source: word.source,
      confidence: 'inferred',
    };
  }
  const [office] = officeRows(address.split(' ')[0]!);
  return office && { lines: [`${office.symbol}: ${office.name}`], source: office.source, confidence: 'inferred' };
}

/** The first word where it is one that addresses begin with, and the rest. */
function parted(address: string): [word: AddressWord | undefined, rest: string] {
  const first = firstWord(address);
  const word = addressWords().find((row) => row.word === first);
  return [word, word ? address.slice(first.length).trim() : ''];
}

function firstWord(address: string): string {
  return address.split(' ', 1)[0]!.toUpperCase();
}

/** A first word one letter away from AMEMBASSY and the like, before the name of a post: a slip of transmission. */
function bySlip({ lexicon }: Subject, address: string): Known | undefined {
  const first = firstWord(address);
  const word = addressWords().find((row) => row.word.length > 5 && isOneEditAway(first, row.word));
  const [post] = word ? lexicon.postRows(address.slice(first.length)) : [];
  if (!word || !post) return undefined;
  return {
    lines: [`Inferred: ${first} is probably ${word.word}.`, postLine(post)],
    source: post.source,
    confidence: 'inferred',
  };
}

/** The station of a message number in words; undefined for one that no list has. */
export function stationLine(
  { lexicon }: Pick<Subject, 'lexicon'>,
  post: string,
): { line: string; source: string } | undefined {
  const rows = lexicon.postRows(postName(post));
  const [office] = rows.length === 0 ? officeRows(post) : [];
  if (office && office.name !== '') return { line: `${office.symbol}: ${office.name}`, source: office.source };
  if (rows.length === 0) return undefined;
  return { line: rows.map(postLine).join(' or '), source: rows[0]!.source };
}
