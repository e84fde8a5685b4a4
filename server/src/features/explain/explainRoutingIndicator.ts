/**
 * Routing indicators by the directories, from what is certain to what is merely near (ACP 117; routing notes, decision
 * table). An indicator names the serving station, which many addressees may share: the address beside it tells who is
 * meant. What the letters do not tell is said to be unknown; post letters are assigned, and never spelt out.
 */
import { nearMiss } from '../../meaning/nearMiss';
import { tokensOf } from '../../meaning/tokens';
import { isRoutingIndicator } from '../../syntax/scan';
import { normalisedAddress, routingLetters } from '../../vocabulary';
import type { RoutingIndicator, RoutingIndicatorKind, RoutingLetters } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation, ListTable } from './explanation';

const PAGE = 'vocabulary/routing-indicators.md';
/** Whom a reader of a cable most likely means, where an indicator serves many and none is named beside it. */
const FIRST: readonly RoutingIndicatorKind[] = ['embassy', 'consulate', 'mission', 'department'];
const MAX_LISTED = 8;
/** The directories are of 2011 and 2015; near misses of other allocations would mislead. */
const NEAR_MISSES_FROM = 2000;
const ANOTHER_ALLOCATION_BEFORE = 1980;
const EARLIER = 'The directories are of 2011 and 2015; before 1980 another allocation was in force.';

export function explainRoutingIndicator(subject: Subject): Explanation {
  const { code, lexicon } = subject;
  if (!isRoutingIndicator(code, 0, code.length)) {
    const shape = 'No routing indicator: these have four to eight letters and begin with R or Q.';
    return { title: `${code} · routing line`, lines: [shape], sources: [], confidence: 'unknown', page: PAGE };
  }
  const address = addressBeside(subject);
  const rows = lexicon.routingIndicatorRows(code);
  if (rows.length > 0) return listed(subject, rows, address);
  return subAddress(subject) ?? slip(subject, address) ?? byLetters(subject, address);
}

/** The address that an indicator of TO, INFO or XMT serves. */
export function addressBeside({ place: { block }, token }: Subject): string | undefined {
  return tokensOf(block).find(
    (other) => other.kind === 'addressee' && other.line === token.line && other.start > token.end,
  )?.text;
}

function listed(subject: Subject, rows: readonly RoutingIndicator[], address: string | undefined): Explanation {
  const { code, year } = subject;
  const wanted = address === undefined ? undefined : normalisedAddress(address);
  const meant = rows.find((row) => normalisedAddress(row.addressee) === wanted);
  const ordered = [...rows].sort((one, other) => rank(one) - rank(other));
  const shared = rows.find(({ addressee }) => addressee.startsWith('('));
  const best = meant ?? shared ?? ordered[0]!;
  const others = ordered.filter((row) => row !== best);
  const earlier = year !== undefined && year < ANOTHER_ALLOCATION_BEFORE;
  const unmatched = address !== undefined && meant === undefined;
  return {
    title: `${code} · ${best.addressee}`,
    lines: [
      describe(best),
      ...(unmatched ? [unmatchedLine(address, rows)] : []),
      ...(best.note === '' ? [] : [noted(best.note)]),
      ...(best.confidence === 'inferred' ? ['Inferred: no directory confirms it.'] : []),
      ...(earlier ? [EARLIER] : []),
      ...sharers(others, rows.length),
    ],
    sources: [best.source],
    confidence: best.confidence === 'inferred' || (earlier && !meant) ? 'inferred' : 'sourced',
    page: PAGE,
  };
}

/** The note of a row, which begins with the number of cables that it was met in. */
function noted(note: string): string {
  return /^\d/.test(note) ? `Met in ${note}` : `Noted: ${note}`;
}

function describe(row: RoutingIndicator): string {
  const place = [row.place, row.country].filter((part) => part !== '').join(', ');
  return place === '' ? `Kind: ${row.kind}` : `${place} (${row.kind})`;
}

/** An indicator of posts alone that stands before another address may be a slip; others are shared by many. */
function unmatchedLine(address: string, rows: readonly RoutingIndicator[]): string {
  const postsAlone = rows.every(({ kind }) => kind === 'embassy' || kind === 'consulate');
  return postsAlone
    ? `The address beside it is another: ${address}. One of the two may be a slip.`
    : `The address beside it tells who is meant: ${address}`;
}

function sharers(others: readonly RoutingIndicator[], all: number): (string | ListTable)[] {
  const rows = new Map(
    others.map((row) => [row.addressee, [row.place, row.country].filter((part) => part !== '').join(', ')]),
  );
  if (rows.size === 0) return [];
  const shown = [...rows].slice(0, MAX_LISTED);
  const more = rows.size - shown.length;
  return [
    `Shared by ${all} addressees of the directory${more > 0 ? `; ${shown.length} of the others` : '; the others'}:`,
    { columns: ['Addressee', 'Place'], rows: shown },
  ];
}

function rank(row: RoutingIndicator): number {
  const place = FIRST.indexOf(row.kind);
  return place < 0 ? FIRST.length : place;
}

/** One or two letters behind the six of a listed post: `RUEHROV` under `RUEHRO`. */
function subAddress({ code, lexicon }: Subject): Explanation | undefined {
  if (!code.startsWith('RUEH') || code.length < 7 || code.length > 8) return undefined;
  const post = lexicon.routingIndicatorRows(code.slice(0, 6)).find(({ kind }) => FIRST.includes(kind));
  if (!post) return undefined;
  return {
    title: `${code} · under ${post.addressee}`,
    lines: [
      `Inferred: the first six letters are those of ${post.addressee}; ${code} itself stands in no directory.`,
      describe(post),
    ],
    sources: [post.source],
    confidence: 'inferred',
    page: PAGE,
  };
}

/** A letter too many, too few, wrong or swapped, where the address beside it says which indicator is meant. */
function slip({ code, year, lexicon }: Subject, address: string | undefined): Explanation | undefined {
  if (address === undefined || year === undefined || year < NEAR_MISSES_FROM) return undefined;
  const meant = nearMiss(code, normalisedAddress(address), lexicon);
  if (!meant) return undefined;
  return {
    title: `${code} · probably ${meant.indicator}, ${meant.addressee}`,
    lines: [
      `Inferred: ${code} stands in no directory; ${meant.indicator} differs by one letter and serves this address.`,
      describe(meant),
    ],
    sources: [meant.source],
    confidence: 'inferred',
    page: PAGE,
  };
}

const DOUBLED = /^RUEH([A-Z])\1$/;
const COLLECTIVE_LETTERS = /^RUEH[XZ][A-Z]$/;

/** What relay and nation tell where the indicator as a whole is not known. */
function byLetters({ code, year }: Subject, address: string | undefined): Explanation {
  const beside = address === undefined ? [] : [`The address beside it: ${address}`];
  const relay = lettersRow('relay', code.slice(0, 4));
  if (relay && code.length > 4) {
    const rest = code.slice(4);
    const collective = relay.letters === 'RUCN' || DOUBLED.test(code) || COLLECTIVE_LETTERS.test(code);
    const post = relay.letters === 'RUEH' || relay.letters === 'RUCN';
    const suffix = post ? undefined : lettersRow('suffix', rest);
    return {
      title: `${code} · a terminal of ${relay.letters}`,
      lines: [
        `${relay.letters}: ${relay.meaning}.`,
        `The terminal ${rest} stands in no directory that was read.`,
        ...(collective ? ['Probably a collective: indicators of this form mostly are.'] : []),
        ...(suffix
          ? [`${suffix.letters} as a suffix: ${suffix.meaning}, once; many suffixes are no longer used.`]
          : []),
        ...beside,
      ],
      sources: [relay.source],
      confidence: 'inferred',
      page: PAGE,
    };
  }
  const nation = lettersRow('nation', code.slice(0, 2));
  const earlier = year !== undefined && year < ANOTHER_ALLOCATION_BEFORE ? [EARLIER] : [];
  const network = nation
    ? `${nation.letters}: network of ${nation.meaning}; the terminal stands in no directory that was read.`
    : code.startsWith('Q')
      ? 'Q: the network of one command or theatre.'
      : 'It stands in no directory that was read.';
  return {
    title: `${code} · routing indicator, not known`,
    lines: [network, ...earlier, ...beside],
    sources: nation ? [nation.source] : [],
    confidence: 'unknown',
    page: PAGE,
  };
}

function lettersRow(kind: RoutingLetters['kind'], letters: string): RoutingLetters | undefined {
  return routingLetters().find((row) => row.kind === kind && row.letters === letters);
}
