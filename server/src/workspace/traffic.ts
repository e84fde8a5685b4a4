import type { Range } from 'vscode-languageserver-types';
import { canonicalStation } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';

/** What is kept of a cable of the workspace: where it stands, and what its header and fields say. */
export interface CableSummary {
  readonly uri: string;
  readonly range: Range;
  /** Where its number stands; the start of the cable where it has none. */
  readonly selectionRange: Range;
  /** Absent where nothing tells its number. */
  readonly number?: MessageNumber;
  /** The station in the one form that all its spellings share. */
  readonly station?: string;
  /** ISO 8601, UTC. */
  readonly sent?: string;
  readonly classification?: string;
  readonly subject?: string;
  /** In capitals, each once. */
  readonly tags: readonly string[];
  /** Office symbols of its drafters' and clearing lines, each once. */
  readonly offices: readonly string[];
}

/** The cables that have been read, file by file, and what can be counted over them. */
export class Traffic {
  private readonly byUri = new Map<string, readonly CableSummary[]>();
  private readonly byNumber = new Map<string, CableSummary[]>();
  private readonly tags = new Counts();
  private readonly tagsOfStation = new Map<string, Counts>();
  private readonly officeCounts = new Counts();
  private total = 0;

  /** Takes the cables of a file in the place of those that it held before. */
  put(uri: string, cables: readonly CableSummary[]): void {
    this.remove(uri);
    this.byUri.set(uri, cables);
    for (const cable of cables) this.count(cable, 1);
  }

  remove(uri: string): void {
    for (const cable of this.byUri.get(uri) ?? []) this.count(cable, -1);
    this.byUri.delete(uri);
  }

  get files(): IterableIterator<string> {
    return this.byUri.keys();
  }

  /** How many cables there are. */
  get size(): number {
    return this.total;
  }

  has(uri: string): boolean {
    return this.byUri.has(uri);
  }

  *cables(): IterableIterator<CableSummary> {
    for (const cables of this.byUri.values()) yield* cables;
  }

  /** The cables with this number. Without a year on either side, every year fits. */
  find({ year, post, number }: MessageNumber): CableSummary[] {
    return (this.byNumber.get(key(canonicalStation(post), number)) ?? []).filter(
      ({ number: own }) => year === undefined || own?.year === undefined || own.year === year,
    );
  }

  /** How many cables carry a code; of one station only where it is given. */
  tagUses(code: string, station?: string): number {
    return (station === undefined ? this.tags : this.tagsOfStation.get(station))?.of(code) ?? 0;
  }

  /** The office symbols met on drafters' and clearing lines, and in how many cables. */
  offices(): ReadonlyMap<string, number> {
    return this.officeCounts.all;
  }

  private count(cable: CableSummary, step: 1 | -1): void {
    const { number, station, tags, offices } = cable;
    this.total += step;
    for (const office of offices) this.officeCounts.add(office, step);
    for (const tag of tags) this.tags.add(tag, step);
    if (station === undefined || number === undefined) return;
    let own = this.tagsOfStation.get(station);
    if (!own) this.tagsOfStation.set(station, (own = new Counts()));
    for (const tag of tags) own.add(tag, step);
    const place = key(station, number.number);
    const others = (this.byNumber.get(place) ?? []).filter((other) => other !== cable);
    if (step > 0) others.push(cable);
    if (others.length > 0) this.byNumber.set(place, others);
    else this.byNumber.delete(place);
  }
}

function key(station: string, number: number): string {
  return `${station} ${number}`;
}

/** How often something is met. */
class Counts {
  private readonly counts = new Map<string, number>();

  get all(): ReadonlyMap<string, number> {
    return this.counts;
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  add(name: string, step: number): void {
    const count = this.of(name) + step;
    if (count > 0) this.counts.set(name, count);
    else this.counts.delete(name);
  }
}
