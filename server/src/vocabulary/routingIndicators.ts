/**
 * The directory of routing indicators. It is the largest table: its rows stay lines of text, found by their
 * indicator, and become objects when they are asked for.
 */
import text from './data/routing-indicators.tsv';
import { groupBy, lazy, openTable } from './table';
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
const ranges = lazy((): readonly Range[] =>
  table().lines.flatMap((line) => {
    const [from = '', to] = indicatorOf(line).split('..');
    return to === undefined ? [] : [{ from, to, line }];
  }),
);

function indicatorOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** A row of the table. To stay small it leaves out the usual confidence and shortens the most frequent country. */
function rowOf(line: string): RoutingIndicator {
  const row = table().readLine(line);
  return Object.freeze({
    ...row,
    country: row.country === 'US' ? 'United States' : row.country,
    kind: row.kind as RoutingIndicatorKind,
    confidence: row.confidence === '' ? 'sourced' : 'inferred',
  });
}

/** All rows, ranges as they are listed, in the order of the directory. */
export function allRoutingIndicators(): readonly RoutingIndicator[] {
  return table().lines.map(rowOf);
}

/**
 * What the directory lists for an indicator in capitals: the rows of its own, then those of ranges that it lies in.
 * None for an unknown one.
 */
export function routingIndicatorRows(indicator: string): readonly RoutingIndicator[] {
  const own = byIndicator().get(indicator) ?? [];
  const around = ranges().filter(
    ({ from, to }) => indicator.length === from.length && from <= indicator && indicator <= to,
  );
  return [...own, ...around.map(({ line }) => line)].map(rowOf);
}
