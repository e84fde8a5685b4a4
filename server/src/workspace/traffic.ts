import type { MessageNumber } from '../meaning/messageNumber';
import type { CableSummary, CitedCable } from './cableSummary';
import { Segment, CitationColumn } from './segment';
import type { FileStamp } from './fileTable';
import type { SegmentData } from './segment';
import { NO_STAMP, SegmentBuilder } from './segmentBuilder';
import { SegmentSummary } from './segmentSummary';
import { mergeSegments } from './segmentMerge';
import type { SegmentPart } from './segmentMerge';
import { filedStation } from './station';
import { TrafficCounts } from './trafficCounts';

/** A cable that names another, and where. */
export interface Citing {
  readonly cable: CableSummary;
  readonly citation: CitedCable;
}

/** A segment, and the places of its files that have changed or gone since. */
interface Part {
  readonly segment: Segment;
  readonly gone: Set<number>;
}

/** A file that has been put by itself. */
interface RecentFile {
  readonly stamp: FileStamp;
  readonly cables: readonly CableSummary[];
}

export interface TrafficSizes {
  /** So many files may stand by themselves before they are packed. */
  readonly recent: number;
  /** So many parts of like size are merged into one; two at least. */
  readonly merged: number;
}

const DEFAULT_SIZES: TrafficSizes = { recent: 512, merged: 16 };

/**
 * The cables that have been read, file by file: which there are, and which cite which. Most stand in segments; those that
 * have changed since stand by themselves and are packed when they are many.
 */
export class Traffic {
  private parts: Part[] = [];
  private readonly recent = new Map<string, RecentFile>();
  private known: TrafficCounts | undefined;
  private total = 0;
  private changes = 0;

  constructor(private readonly sizes = DEFAULT_SIZES) {}

  /** Takes the cables of a file in the place of those that it held before. */
  put(uri: string, cables: readonly CableSummary[], stamp: FileStamp = NO_STAMP): void {
    this.remove(uri);
    this.changes++;
    this.recent.set(uri, { stamp, cables });
    this.count(cables, 1);
    if (this.recent.size > this.sizes.recent) this.packRecent();
  }

  remove(uri: string): void {
    const recent = this.recent.get(uri);
    if (recent) {
      this.changes++;
      this.recent.delete(uri);
      this.count(recent.cables, -1);
      return;
    }
    const place = this.placeOf(uri);
    if (!place) return;
    this.changes++;
    this.count(cablesOf(place.part.segment, place.file), -1);
    place.part.gone.add(place.file);
  }

  /** Whether there is something that an earlier run has kept. */
  restored = false;

  /** Takes over what an earlier run has kept. */
  restore(data: SegmentData): void {
    this.add(data);
    this.restored = true;
  }

  /** Takes over files that have been read elsewhere and are in no other part; what has been put by itself counts instead. */
  add(data: SegmentData): void {
    this.changes++;
    const segment = new Segment(data);
    const part: Part = { segment, gone: new Set() };
    for (const uri of this.recent.keys()) {
      const file = segment.fileOf(uri);
      if (file !== undefined) part.gone.add(file);
    }
    this.parts.push(part);
    this.total += liveCables(part);
    this.known?.addSegment(part.segment, part.gone);
    this.mergeAlike();
  }

  *files(): IterableIterator<string> {
    yield* this.recent.keys();
    for (const { segment, gone } of this.parts) {
      for (let file = 0; file < segment.fileCount; file++) if (!gone.has(file)) yield segment.uri(file);
    }
  }

  /** A number that is another when something has changed. */
  get version(): number {
    return this.changes;
  }

  /** How many cables there are. */
  get size(): number {
    return this.total;
  }

  has(uri: string): boolean {
    return this.recent.has(uri) || this.placeOf(uri) !== undefined;
  }

  /** The cables of a file. */
  cablesIn(uri: string): readonly CableSummary[] {
    const recent = this.recent.get(uri);
    if (recent) return recent.cables;
    const place = this.placeOf(uri);
    return place ? cablesOf(place.part.segment, place.file) : [];
  }

  *cables(): IterableIterator<CableSummary> {
    for (const { cables } of this.recent.values()) yield* cables;
    for (const part of this.parts) {
      for (let cable = 0; cable < part.segment.cables.rows; cable++) {
        if (isLive(part, cable)) yield new SegmentSummary(part.segment, cable);
      }
    }
  }

  /** The cables with this number. Without a year on either side, every year fits. */
  find({ year, post, number }: MessageNumber): CableSummary[] {
    const station = filedStation(post);
    const found = this.recentCables().filter((cable) => cable.station === station && cable.number?.number === number);
    for (const part of this.parts) {
      for (const cable of part.segment.numbered(station, number)) {
        if (isLive(part, cable)) found.push(new SegmentSummary(part.segment, cable));
      }
    }
    return found.filter((cable) => isSameYear(year, cable.number?.year));
  }

  /** Whether there is a cable with this number. Without a year on either side, every year fits. */
  holds({ year, post, number }: MessageNumber): boolean {
    const station = filedStation(post);
    const isRecent = this.recentCables().some(
      (cable) => cable.station === station && cable.number?.number === number && isSameYear(year, cable.number.year),
    );
    return (
      isRecent ||
      this.parts.some((part) =>
        part.segment
          .numbered(station, number)
          .some((cable) => isLive(part, cable) && isSameYear(year, part.segment.yearOf(cable))),
      )
    );
  }

  /** The cables that name the one with this number, once for each time. Without a year on either side, every year fits. */
  citing({ year, post, number }: MessageNumber): Citing[] {
    const station = filedStation(post);
    const found = this.recentCables().flatMap((cable) =>
      cable.citations
        .filter((citation) => citation.station === station && citation.number.number === number)
        .map((citation) => ({ cable, citation })),
    );
    for (const part of this.parts) {
      const { segment } = part;
      for (const place of segment.citing(station, number)) {
        const cable = segment.citations.get(place, CitationColumn.Cable);
        if (isLive(part, cable))
          found.push({ cable: new SegmentSummary(segment, cable), citation: segment.citation(place) });
      }
    }
    return found.filter(({ citation }) => isSameYear(year, citation.number.year));
  }

  /** What is counted over all of them. */
  get counts(): TrafficCounts {
    if (!this.known) {
      this.known = new TrafficCounts();
      for (const { segment, gone } of this.parts) this.known.addSegment(segment, gone);
      for (const cable of this.recentCables()) this.known.addCable(cable, 1);
    }
    return this.known;
  }

  /** All files whose stamp is known, packed. */
  packed(): SegmentPart[] {
    const builder = new SegmentBuilder();
    for (const [uri, { stamp, cables }] of this.recent) if (stamp !== NO_STAMP) builder.addFile(uri, stamp, cables);
    const parts = this.parts.map(({ segment, gone }) => ({ data: segment.data, gone }));
    return builder.fileCount === 0 ? parts : [...parts, { data: builder.build(), gone: new Set() }];
  }

  /** The files whose stamp is not known. */
  unstamped(): string[] {
    return [...this.recent].flatMap(([uri, { stamp }]) => (stamp === NO_STAMP ? uri : []));
  }

  /** The cables of files that stand by themselves. */
  recentCables(): CableSummary[] {
    return [...this.recent.values()].flatMap(({ cables }) => cables);
  }

  /** The others, packed, and which of them still count. */
  segments(): { readonly segment: Segment; readonly isLive: (cable: number) => boolean }[] {
    return this.parts.map((part) => ({ segment: part.segment, isLive: (cable) => isLive(part, cable) }));
  }

  private count(cables: readonly CableSummary[], step: 1 | -1): void {
    this.total += step * cables.length;
    for (const cable of cables) this.known?.addCable(cable, step);
  }

  private placeOf(uri: string): { readonly part: Part; readonly file: number } | undefined {
    for (const part of this.parts) {
      const file = part.segment.fileOf(uri);
      if (file !== undefined && !part.gone.has(file)) return { part, file };
    }
    return undefined;
  }

  /** Files without a stamp may change at any time, and stay by themselves. */
  private packRecent(): void {
    const builder = new SegmentBuilder();
    for (const [uri, { stamp, cables }] of [...this.recent]) {
      if (stamp === NO_STAMP) continue;
      builder.addFile(uri, stamp, cables);
      this.recent.delete(uri);
    }
    if (builder.fileCount === 0) return;
    this.parts.push({ segment: new Segment(builder.build()), gone: new Set() });
    this.mergeAlike();
  }

  /** Merges parts of like size when they are many: a file is copied a few times at most, however many there are. */
  private mergeAlike(): void {
    const ofSize = new Map<number, Part[]>();
    for (const part of this.parts) {
      const size = Math.floor(Math.log(part.segment.fileCount + 1) / Math.log(this.sizes.merged));
      const alike = ofSize.get(size) ?? [];
      alike.push(part);
      ofSize.set(size, alike);
    }
    for (const alike of ofSize.values()) {
      if (alike.length < this.sizes.merged) continue;
      const merged = {
        segment: new Segment(mergeSegments(alike.map(({ segment, gone }) => ({ data: segment.data, gone })))),
        gone: new Set<number>(),
      };
      this.parts = [...this.parts.filter((part) => !alike.includes(part)), merged];
    }
  }
}

function cablesOf(segment: Segment, file: number): SegmentSummary[] {
  const [from, to] = segment.cablesOf(file);
  return Array.from({ length: to - from }, (_, index) => new SegmentSummary(segment, from + index));
}

function isLive({ segment, gone }: Part, cable: number): boolean {
  return gone.size === 0 || !gone.has(segment.fileOfCable(cable));
}

function liveCables({ segment, gone }: Part): number {
  let count = segment.cables.rows;
  for (const file of gone) {
    const [from, to] = segment.cablesOf(file);
    count -= to - from;
  }
  return count;
}

function isSameYear(one: number | undefined, other: number | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
