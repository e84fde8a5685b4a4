import { tokensOf } from '../../meaning/tokens';
import { sourceCitation } from '../../vocabulary';
import type { RoutingIndicator, RoutingIndicatorKind } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** Whom a reader of a cable most likely means, where an indicator serves many. */
const FIRST: readonly RoutingIndicatorKind[] = ['embassy', 'consulate', 'mission', 'department'];
const MAX_LISTED = 5;
const EARLIER = 'The directories are of 2011 and 2015; before 1980 many indicators belonged to others.';

/**
 * A routing indicator by the directories. It names the serving station, which many addressees may share: the address
 * beside it tells who is meant. The directories are younger than many cables, which is said for those before 1980.
 *  One that no directory has is said to be unknown; nothing is guessed from its letters.
 */
export function explainRoutingIndicator(subject: Subject): Explanation {
  const { code: indicator, year, lexicon } = subject;
  const addressee = addresseeBeside(subject);
  const rows = lexicon.routingIndicatorRows(indicator);
  if (rows.length === 0) {
    return {
      title: `${indicator} · routing indicator`,
      lines: ['Not known: it stands in no directory that was read.', ...beside(addressee)],
      sources: [],
      confidence: 'unknown',
    };
  }
  const matching = addressee === undefined ? [] : rows.filter((row) => sameAddress(row.addressee, addressee));
  const ordered = matching.length > 0 ? matching : [...rows].sort((a, b) => rank(a) - rank(b));
  const best = ordered[0]!;
  const others = rows.filter((row) => row !== best);
  return {
    title: `${indicator} · ${best.addressee}`,
    lines: [
      describe(best),
      ...(others.length > 0 ? [`Shared with ${listed(others)}`] : []),
      ...(matching.length === 0 ? beside(addressee) : []),
      ...(year !== undefined && year < 1980 ? [EARLIER] : []),
      ...(best.confidence === 'inferred' ? ['Inferred: no directory confirms it.'] : []),
    ],
    sources: [sourceCitation(best.source)],
    confidence: best.confidence,
  };
}

/** The address that an indicator of TO, INFO or XMT serves. */
function addresseeBeside({ place: { block }, token }: Subject): string | undefined {
  return tokensOf(block).find(
    (other) => other.kind === 'addressee' && other.line === token.line && other.start > token.end,
  )?.text;
}

function describe(row: RoutingIndicator): string {
  const place = [row.place, row.country].filter((part) => part !== '').join(', ');
  return place === '' ? `Kind: ${row.kind}` : `${place} (${row.kind})`;
}

function listed(rows: readonly RoutingIndicator[]): string {
  const names = [...new Set(rows.map((row) => row.addressee))];
  const more = names.length - MAX_LISTED;
  return `${names.slice(0, MAX_LISTED).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function beside(addressee: string | undefined): string[] {
  return addressee === undefined ? [] : [`The address beside it: ${addressee}`];
}

function rank(row: RoutingIndicator): number {
  const place = FIRST.indexOf(row.kind);
  return place < 0 ? FIRST.length : place;
}

function sameAddress(listedName: string, written: string): boolean {
  return normalised(listedName) === normalised(written);
}

function normalised(name: string): string {
  return name
    .toUpperCase()
    .replace(/\/\/.*$/, '')
    .replace(/\bWASHINGTON DC\b/, 'WASHDC')
    .replace(/[^A-Z0-9]/g, '');
}
