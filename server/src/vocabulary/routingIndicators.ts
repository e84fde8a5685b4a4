import text from './data/routing-indicators.tsv';
import { groupBy, lazy, readTable } from './table';

export type RoutingIndicatorKind =
  'agency' | 'collective' | 'consulate' | 'department' | 'embassy' | 'military' | 'mission' | 'other' | 'relay';

/** One addressee that a routing indicator serves; an indicator may serve many. */
export interface RoutingIndicator {
  /** The indicator, or a range `AAA..BBB` of indicators of one length. */
  readonly indicator: string;
  readonly addressee: string;
  readonly place: string;
  readonly country: string;
  readonly kind: RoutingIndicatorKind;
  readonly confidence: 'sourced' | 'inferred';
  /** Key of its source: `sourceCitation`. */
  readonly source: string;
}

interface Directory {
  readonly exact: ReadonlyMap<string, readonly RoutingIndicator[]>;
  readonly ranges: readonly { readonly from: string; readonly to: string; readonly row: RoutingIndicator }[];
}

const directory = lazy((): Directory => {
  const rows = readTable(text, [
    'indicator',
    'addressee',
    'place',
    'country',
    'kind',
    'confidence',
    'source',
  ]) as unknown as RoutingIndicator[];
  const isRange = (row: RoutingIndicator): boolean => row.indicator.includes('..');
  return {
    exact: groupBy(
      rows.filter((row) => !isRange(row)),
      (row) => row.indicator,
    ),
    ranges: rows.filter(isRange).map((row) => {
      const [from = '', to = ''] = row.indicator.split('..');
      return { from, to, row };
    }),
  };
});

/** What the directory lists for an indicator in capitals, itself or within a range; none for an unknown one. */
export function routingIndicatorRows(indicator: string): readonly RoutingIndicator[] {
  const { exact, ranges } = directory();
  const rows = exact.get(indicator);
  if (rows) return rows;
  return ranges
    .filter(({ from, to }) => indicator.length === from.length && from <= indicator && indicator <= to)
    .map(({ row }) => row);
}
