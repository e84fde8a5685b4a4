/** Cables in groups, as one browses them: by where they come from, when they were sent, their TAGS, their classification. */
import { numberKey } from '../meaning/messageNumber';
import { sentTime, yearOf } from './cableSummary';
import type { CableSummary } from './cableSummary';
import { searchCables } from './search';
import type { Traffic } from './traffic';

export const FACETS = ['origin', 'date', 'tags', 'classification'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked for: the groups inside others, down to cables. */
export interface BrowseQuery {
  readonly facet: Facet;
  /** The keys of the groups that lead there, the outermost first. */
  readonly path: readonly string[];
  /** Only cables that fit what is typed; all where it is ''. */
  readonly filter: string;
}

export interface CableGroup {
  readonly key: string;
  readonly count: number;
}

/** Groups, or in an innermost group its cables. */
export interface BrowseAnswer {
  readonly groups: readonly CableGroup[];
  /** In the order of their dates, those without one last. */
  readonly cables: readonly CableEntry[];
  /** How many more there are than are told. */
  readonly more: number;
}

/** A cable, and further copies of its number. */
export interface CableEntry {
  readonly cable: CableSummary;
  readonly copies: readonly CableSummary[];
}

/** The key of what cables do not have. */
export const UNKNOWN = '';

/** Nobody reads more of one group. */
const MAX_CABLES = 1000;
/** So many cables may fit a filter. */
const MAX_FILTERED = 20_000;

/** The keys that a cable has at a level. */
type Level = (cable: CableSummary) => readonly string[];

const station: Level = (cable) => [cable.station ?? UNKNOWN];
const year: Level = (cable) => [String(yearOf(cable) ?? UNKNOWN)];
const month: Level = (cable) => [sentTime(cable)?.slice(5, 7) ?? UNKNOWN];
const tag: Level = ({ tags }) => (tags.length === 0 ? [UNKNOWN] : tags);
const classification: Level = (cable) => [cable.classification ?? UNKNOWN];

const LEVELS: Readonly<Record<Facet, readonly Level[]>> = {
  origin: [station, year],
  date: [year, month],
  tags: [tag, year],
  classification: [classification, year],
};

export function browse(traffic: Traffic, { facet, path, filter }: BrowseQuery): BrowseAnswer {
  const levels = LEVELS[facet];
  const fits = filterOf(traffic, filter);
  const inside = function* (): IterableIterator<CableSummary> {
    for (const cable of traffic.cables()) {
      if (path.every((key, depth) => levels[depth]?.(cable).includes(key)) && fits(cable)) yield cable;
    }
  };
  const level = levels[path.length];
  if (level) return { groups: groupsOf(inside(), level), cables: [], more: 0 };
  const all = [...inside()].sort((one, other) => (one.sent ?? Infinity) - (other.sent ?? Infinity));
  const cables = all.slice(0, MAX_CABLES);
  return { groups: [], cables: entriesOf(cables), more: all.length - cables.length };
}

/** Copies of one number as one entry, at the place of the first. */
function entriesOf(cables: readonly CableSummary[]): CableEntry[] {
  const entries = new Map<unknown, { cable: CableSummary; copies: CableSummary[] }>();
  for (const cable of cables) {
    const key = cable.number ? numberKey(cable.number) : cable;
    const entry = entries.get(key);
    if (entry) entry.copies.push(cable);
    else entries.set(key, { cable, copies: [] });
  }
  return [...entries.values()];
}

function groupsOf(cables: Iterable<CableSummary>, level: Level): CableGroup[] {
  const counts = new Map<string, number>();
  for (const cable of cables) for (const key of level(cable)) counts.set(key, (counts.get(key) ?? 0) + 1);
  // What is not known comes last.
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort(
      (one, other) => Number(one.key === UNKNOWN) - Number(other.key === UNKNOWN) || (one.key < other.key ? -1 : 1),
    );
}

function filterOf(traffic: Traffic, filter: string): (cable: CableSummary) => boolean {
  if (filter.trim() === '') return () => true;
  const key = ({ uri, range }: CableSummary): string => `${uri}#${range.start.line}`;
  const fitting = new Set(searchCables(traffic, filter, MAX_FILTERED).map(({ cable }) => key(cable)));
  return (cable) => fitting.has(key(cable));
}
