import type { CableSummary } from './cableSummary';
import { CableColumn, NONE } from './segment';
import type { Segment } from './segment';

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
    const { words } = segment.data;
    for (let cable = 0; cable < segment.cables.rows; cable++) {
      if (gone.has(segment.fileOfCable(cable))) continue;
      const station = segment.cables.get(cable, CableColumn.Station);
      const year = segment.cables.get(cable, CableColumn.Year);
      if (station !== NONE && year !== NONE) this.series.add(`${words[station]!} ${year}`, 1);
      const own = station === NONE ? undefined : this.ofStation(words[station]!);
      for (const tag of segment.tags(cable)) {
        this.tags.add(words[tag]!, 1);
        own?.add(words[tag]!, 1);
      }
      for (const office of segment.offices(cable)) this.addOffice(words[office]!, 1);
    }
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
