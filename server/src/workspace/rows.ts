import type { CableSummary, CitedCable } from './cableSummary';
import { CableColumn, MINUTE, NONE } from './segment';
import type { Segment } from './segment';
import type { Traffic } from './traffic';

/** What cables are counted and sorted by, without making the rest of the summary. */
export interface CableRow {
  readonly station: string | undefined;
  /** The year of its date, else that of its number. */
  readonly year: number | undefined;
  /** Milliseconds since 1970. */
  readonly sent: number | undefined;
  readonly classification: string | undefined;
  readonly tags: readonly string[];
  /** The cables that it names. */
  readonly citations: readonly CitedCable[];
  summary(): CableSummary;
}

/** All cables of the traffic; a row of a segment is read only as far as it is asked for. */
export function* rowsOf(traffic: Traffic): IterableIterator<CableRow> {
  for (const cable of traffic.recentCables()) yield rowOfSummary(cable);
  for (const { segment, isLive } of traffic.segments()) {
    for (let row = 0; row < segment.cables.rows; row++) if (isLive(row)) yield new SegmentRow(segment, row);
  }
}

function rowOfSummary(cable: CableSummary): CableRow {
  const { station, classification, tags, citations } = cable;
  const sent = cable.sent === undefined ? undefined : Date.parse(cable.sent);
  return {
    station,
    year: yearOf(sent) ?? cable.number?.year,
    sent,
    classification,
    tags,
    citations,
    summary: () => cable,
  };
}

class SegmentRow implements CableRow {
  constructor(
    private readonly segment: Segment,
    private readonly row: number,
  ) {}

  get station(): string | undefined {
    return this.segment.word(this.segment.cables.get(this.row, CableColumn.Station));
  }

  get year(): number | undefined {
    return yearOf(this.sent) ?? this.segment.yearOf(this.row);
  }

  get sent(): number | undefined {
    const sent = this.segment.cables.get(this.row, CableColumn.Sent);
    return sent === NONE ? undefined : sent * MINUTE;
  }

  get classification(): string | undefined {
    return this.segment.word(this.segment.cables.get(this.row, CableColumn.Classification));
  }

  get tags(): string[] {
    return Array.from(this.segment.tags(this.row), (tag) => this.segment.word(tag)!);
  }

  get citations(): CitedCable[] {
    return this.segment.citedBy(this.row);
  }

  summary(): CableSummary {
    return this.segment.summary(this.row);
  }
}

function yearOf(sent: number | undefined): number | undefined {
  return sent === undefined ? undefined : new Date(sent).getUTCFullYear();
}
