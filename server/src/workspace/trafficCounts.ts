import type { CableSummary } from './cableSummary';
import { CableColumn, NONE } from './segment';
import type { Segment, StartColumn } from './segment';

/** How often the codes and offices of cables are met. */
export class TrafficCounts {
  private readonly tags = new Counts();
  private readonly tagsOfStations = new Map<string, Counts>();
  private readonly officeCounts = new Counts();
  private readonly officerCounts = new Counts();
  /** By station and year. */
  private readonly series = new Counts();

  /** How many cables carry a code; of one station only where it is given. */
  tagUses(code: string, station?: string): number {
    return (station === undefined ? this.tags : this.tagsOfStations.get(station))?.of(code) ?? 0;
  }

  /** How many cables of a station there are with a number of a year. */
  cablesOf(station: string, year: number): number {
    return this.series.of(`${station} ${year}`);
  }

  /** The office symbols met on drafters' and clearing lines, and in how many cables. */
  offices(): ReadonlyMap<string, number> {
    return this.officeCounts.all;
  }

  /** Those named on such lines with an office, as `POL:RFINCH`, and in how many cables. */
  officers(): ReadonlyMap<string, number> {
    return this.officerCounts.all;
  }

  addCable({ station, number, tags, offices }: CableSummary, step: 1 | -1): void {
    if (station !== undefined && number?.year !== undefined) this.series.add(`${station} ${number.year}`, step);
    for (const office of offices) this.addOffice(office, step);
    const own = station === undefined ? undefined : this.ofStation(station);
    for (const tag of tags) {
      this.tags.add(tag, step);
      own?.add(tag, step);
    }
  }

  /** @param gone places of files that no longer count */
  addSegment(segment: Segment, gone: ReadonlySet<number>): void {
    const { words, tags, offices } = segment.data;
    const tally = new Tally(words.length);
    for (const [station, cables] of cablesByStation(segment, gone)) {
      const name = words[station];
      const own = name === undefined ? undefined : this.ofStation(name);
      tally.addLists(segment, cables, CableColumn.Tags, tags);
      tally.take((tag, count) => {
        this.tags.add(words[tag]!, count);
        own?.add(words[tag]!, count);
      });
      tally.addLists(segment, cables, CableColumn.Offices, offices);
      tally.take((office, count) => this.addOffice(words[office]!, count));
      if (name !== undefined) this.addYears(name, segment, cables);
    }
  }

  private addYears(station: string, segment: Segment, cables: readonly number[]): void {
    const years = new Map<number, number>();
    for (const cable of cables) {
      const year = segment.cables.get(cable, CableColumn.Year);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    years.delete(NONE);
    for (const [year, count] of years) this.series.add(`${station} ${year}`, count);
  }

  private addOffice(office: string, step: number): void {
    (office.includes(':') ? this.officerCounts : this.officeCounts).add(office, step);
  }

  private ofStation(station: string): Counts {
    let own = this.tagsOfStations.get(station);
    if (!own) this.tagsOfStations.set(station, (own = new Counts()));
    return own;
  }
}

/** The cables of a segment that count, by the place of their station among its words; `NONE` for those without one. */
function cablesByStation(segment: Segment, gone: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const stations = new Map<number, number[]>();
  for (let cable = 0; cable < segment.cables.rows; cable++) {
    if (gone.size > 0 && gone.has(segment.fileOfCable(cable))) continue;
    const station = segment.cables.get(cable, CableColumn.Station);
    const cables = stations.get(station);
    if (cables) cables.push(cable);
    else stations.set(station, [cable]);
  }
  return stations;
}

/** Counts words by their places: a number is quicker to count by than a name. */
class Tally {
  private readonly counts: Int32Array;
  private readonly met: number[] = [];

  constructor(words: number) {
    this.counts = new Int32Array(words);
  }

  /** Counts the words that stand in the lists of some cables. */
  addLists(segment: Segment, cables: readonly number[], column: StartColumn, list: Int32Array): void {
    const { counts, met } = this;
    for (const cable of cables) {
      const end = segment.startOf(cable + 1, column);
      for (let place = segment.startOf(cable, column); place < end; place++) {
        const word = list[place]!;
        if (counts[word]!++ === 0) met.push(word);
      }
    }
  }

  /** Tells what was counted, and begins anew. */
  take(tell: (word: number, count: number) => void): void {
    for (const word of this.met.splice(0)) {
      tell(word, this.counts[word]!);
      this.counts[word] = 0;
    }
  }
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
