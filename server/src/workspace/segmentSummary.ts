import type { Range } from 'vscode-languageserver-types';
import type { MessageNumber } from '../meaning/messageNumber';
import type { CableSummary, CitedCable } from './cableSummary';
import { CableColumn, MINUTE, NO_DATE } from './segment';
import type { Segment } from './segment';

/** The summary of a cable of a segment: of its columns only what is asked for is read. */
export class SegmentSummary implements CableSummary {
  constructor(
    private readonly segment: Segment,
    /** The place of the cable in the segment. */
    private readonly cable: number,
  ) {}

  get uri(): string {
    return this.segment.uri(this.column(CableColumn.File));
  }

  get range(): Range {
    return {
      start: { line: this.column(CableColumn.Line), character: 0 },
      end: { line: this.column(CableColumn.EndLine), character: 0 },
    };
  }

  get selectionRange(): Range {
    const line = this.column(CableColumn.SelectionLine);
    return {
      start: { line, character: this.column(CableColumn.SelectionStart) },
      end: { line, character: this.column(CableColumn.SelectionEnd) },
    };
  }

  get number(): MessageNumber | undefined {
    const post = this.word(CableColumn.Post);
    return post === undefined
      ? undefined
      : { year: this.segment.yearOf(this.cable), post, number: this.column(CableColumn.Number) };
  }

  get station(): string | undefined {
    return this.word(CableColumn.Station);
  }

  get sent(): number | undefined {
    const sent = this.column(CableColumn.Sent);
    return sent === NO_DATE ? undefined : sent * MINUTE;
  }

  get classification(): string | undefined {
    return this.word(CableColumn.Classification);
  }

  get subject(): string | undefined {
    return this.segment.subject(this.cable);
  }

  get tags(): string[] {
    return Array.from(this.segment.tags(this.cable), (place) => this.segment.word(place)!);
  }

  get offices(): string[] {
    return Array.from(this.segment.offices(this.cable), (place) => this.segment.word(place)!);
  }

  get citations(): CitedCable[] {
    const [from, to] = this.segment.citationsOf(this.cable);
    return Array.from({ length: to - from }, (_, index) => this.segment.citation(from + index));
  }

  private column(name: CableColumn): number {
    return this.segment.cables.get(this.cable, name);
  }

  private word(name: CableColumn): string | undefined {
    return this.segment.word(this.column(name));
  }
}
