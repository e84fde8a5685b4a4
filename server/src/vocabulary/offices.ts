import text from './data/offices.tsv';
import { lazy, readTable } from './table';
import type { Office } from './types';

/** All symbols of offices and agencies, by their letters. */
export const offices = lazy(
  () => Object.freeze(readTable(text, ['symbol', 'name', 'kind', 'years', 'source', 'note'])) as readonly Office[],
);

/** The rows of each symbol, also under the form without slash and hyphen that the distribution has. */
const bySymbol = lazy(() => {
  const symbols = new Map<string, Office[]>();
  for (const office of offices()) {
    for (const symbol of new Set([office.symbol, office.symbol.replace(/[/-]/g, '')])) {
      symbols.set(symbol, [...(symbols.get(symbol) ?? []), office]);
    }
  }
  return symbols;
});

/**
 * The rows of a symbol in capitals, without its number of copies. Where `EUR/SCE` has none, those of its first part;
 * none for an unknown one.
 * @param year of the cable: where an office had the symbol then, it alone
 */
export function officeRows(symbol: string, year?: number): readonly Office[] {
  for (let part = symbol; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const found = bySymbol().get(part);
    if (found) return year === undefined ? found : ofYear(found, year);
  }
  return [];
}

/** The rows whose years hold a year, else those whose years are not known, else all. */
function ofYear(rows: readonly Office[], year: number): readonly Office[] {
  const then = rows.filter(({ years }) => years !== '' && isWithin(years, year));
  if (then.length > 0) return then;
  const undated = rows.filter(({ years }) => years === '');
  return undated.length > 0 ? undated : rows;
}

/** Whether a year is one of `1975-1977`, `1999-` or `-1985`, the first and the last included. */
function isWithin(years: string, year: number): boolean {
  const [first, last] = years.split('-');
  return (first === '' || Number(first) <= year) && (last === '' || year <= Number(last));
}
