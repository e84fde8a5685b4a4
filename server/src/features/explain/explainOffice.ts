/** Office symbols: between double slashes behind an address, in attention lines, in distributions, of drafters. */
import { headKind, LineKind } from '../../syntax/lineKind';
import { officeRows } from '../../vocabulary';
import type { Subject } from './context';
import type { Confidence, Explanation, ListTable } from './explanation';

const PAGE = 'vocabulary/offices.md';

/** What is known of a symbol; the first part of `EUR/SCE` is the bureau. */
interface KnownOffice {
  readonly symbol: string;
  readonly name: string;
  readonly source: string;
}

/** `EUR-12` of a distribution, `POL` or `EUR/SCE` of a drafter's line. */
export function explainOffice(subject: Subject): Explanation {
  const { token, code, place } = subject;
  const [, symbol = code, copies] = /^(.+?)-(\d{2})$/.exec(code) ?? [];
  const known = officeOf(symbol, subject);
  const distribution = headKind(place.block.kind) === LineKind.Distribution;
  return {
    title: `${token.text} · ${known?.name ?? 'office'}`,
    lines: [
      ...(known && known.symbol !== symbol
        ? [`${known.symbol} is the bureau; the office within it is not listed.`]
        : []),
      ...(known ? [] : ['Not known: the symbol stands in no list that was read.']),
      ...(distribution && copies !== undefined ? [copiesLine(Number(copies))] : []),
    ],
    sources: [known?.source ?? ''],
    confidence: confidenceOf(known, symbol),
    page: PAGE,
  };
}

function copiesLine(copies: number): string {
  if (copies === 0) return 'No paper copy for this office.';
  return `${copies} ${copies === 1 ? 'copy' : 'copies'} for this office.`;
}

/** A stretch with several symbols: the offices behind an address, an attention line. */
export function explainOffices(subject: Subject): Explanation {
  const { token } = subject;
  const attention = token.kind === 'attention';
  const symbols = token.text.toUpperCase().match(attention ? /[A-Z]+(?:\/[A-Z]+)+|[A-Z]{2,}/g : /[A-Z]+(?:\/[A-Z]+)*/g);
  const offices = [...new Set(symbols)].flatMap((symbol) => officeOf(symbol, subject) ?? []);
  const list: ListTable = { columns: ['Symbol', 'Office'], rows: offices.map(({ symbol, name }) => [symbol, name]) };
  return {
    title: attention ? 'Attention line' : `${token.text} · office symbols`,
    lines: [
      attention
        ? 'For the named offices and persons at an addressee, or to be passed on to another.'
        : 'Offices at the addressee that are to have the message.',
      offices.length > 0 ? list : 'None of the symbols stands in a list that was read.',
    ],
    sources: [attention ? ATTENTION : OFFICES, ...offices.map(({ source }) => source)],
    confidence: 'sourced',
    page: PAGE,
  };
}

const ATTENTION = 'fah2-250';
const OFFICES = 'fah2-232';

/** The office of a symbol: the user's own, the listed one, that of its first part. */
function officeOf(symbol: string, { lexicon, year }: Subject): KnownOffice | undefined {
  const own = lexicon.ownOffice(symbol);
  if (own !== undefined) return { symbol, name: own, source: 'own' };
  return officeRows(symbol, year).find(({ name }) => name !== '');
}

function confidenceOf(known: KnownOffice | undefined, symbol: string): Confidence {
  if (!known) return 'unknown';
  return known.symbol === symbol ? 'sourced' : 'inferred';
}
