/**
 * The directory of routing indicators. It is the largest table: its rows stay lines of text, found by their
 * indicator, and become objects when they are asked for.
 */
import text from './data/routing-indicators.tsv';
import { noteInFull } from './notes';
import { groupBy, lazy, openTable, remembering } from './table';
import type { RoutingIndicator, RoutingIndicatorKind } from './types';

const table = lazy(() =>
  openTable(text, ['indicator', 'addressee', 'place', 'country', 'kind', 'confidence', 'source', 'note']),
);

interface Range {
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

const byIndicator = lazy(() => groupBy(table().lines, indicatorOf));
/** The ranges by the letters that all their indicators begin with. */
const ranges = lazy(() =>
  groupBy(
    table().lines.flatMap((line): Range[] => {
      const [from = '', to] = indicatorOf(line).split('..');
      return to === undefined ? [] : [{ from, to, line }];
    }),
    ({ from }) => from.slice(0, OF_RANGE),
  ),
);

/** The ends of a range share so many letters. */
const OF_RANGE = 3;

/** The ranges that an indicator lies in. */
function rangesAround(indicator: string): Range[] {
  return (ranges().get(indicator.slice(0, OF_RANGE)) ?? []).filter((range) => isWithin(range, indicator));
}

function indicatorOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** The rows that have been asked for, by their lines: cables name the same stations again and again. */
const rowsRead = new Map<string, RoutingIndicator>();

function rowOf(line: string): RoutingIndicator {
  let row = rowsRead.get(line);
  if (!row) rowsRead.set(line, (row = readRow(line)));
  return row;
}

/**
 * A row of the table, which to stay small leaves out the usual confidence and kind and shortens the most frequent
 * place and country.
 */
function readRow(line: string): RoutingIndicator {
  const row = table().readLine(line);
  return Object.freeze({
    ...row,
    place: row.place === 'DC' ? 'Washington DC' : row.place,
    country: row.country === 'US' ? 'United States' : row.country,
    kind: (row.kind || 'military') as RoutingIndicatorKind,
    confidence: row.confidence === '' ? 'sourced' : 'inferred',
    note: noteInFull(row.note),
  });
}

const byAddressee = lazy(() => groupBy(table().lines, (line) => normalisedAddress(line.split('\t', 2)[1]!)));

/** What the directory lists for an address, under whatever indicator; none for an unknown one. */
export const addresseeRows = remembering((address: string): readonly RoutingIndicator[] =>
  (byAddressee().get(normalisedAddress(address)) ?? []).map(rowOf),
);

/** An address in the form that its spellings share: no offices, signs and blanks, one form for Washington. */
export const normalisedAddress = remembering((address: string): string =>
  address
    .toUpperCase()
    .replace(/\/\/.*$/, '')
    .replace(/\bWASHINGTON(?: DC)?\b/, 'WASHDC')
    .replace(/\bDEPARTMENT\b/, 'DEPT')
    .replace(/[^A-Z0-9]/g, ''),
);

/** Whether an indicator in capitals is listed, by itself or in a range. */
export function isListedRoutingIndicator(indicator: string): boolean {
  return byIndicator().has(indicator) || rangesAround(indicator).length > 0;
}

/** All rows, ranges as they are listed, in the order of the directory. */
export function allRoutingIndicators(): readonly RoutingIndicator[] {
  // Not kept: who asks for all of them looks them through once.
  return table().lines.map(readRow);
}

/**
 * What the directory lists for an indicator in capitals: the rows of its own, then those of ranges that it lies in.
 * None for an unknown one.
 */
export const routingIndicatorRows = remembering((indicator: string): readonly RoutingIndicator[] => {
  const own = byIndicator().get(indicator) ?? [];
  return [...own, ...rangesAround(indicator).map(({ line }) => line)].map(rowOf);
});

function isWithin({ from, to }: Range, indicator: string): boolean {
  return indicator.length === from.length && from <= indicator && indicator <= to;
}
