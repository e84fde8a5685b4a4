/**
 * Summaries of many cables in columns of numbers and a few long texts: a small part of what objects take, moved between
 * threads and written to disk as they are.
 */
import { Columns, PairIndex } from './columns';
import { FileColumn, FileTable } from './fileTable';
import type { FileTableData } from './fileTable';
import type { CitedCable } from './cableSummary';

/**
 * The columns of a cable. Words are places in `words`. Texts and lists end where those of the next cable begin. -1 is for
 * what a cable has not.
 */
export const enum CableColumn {
  File,
  Line,
  EndLine,
  SelectionLine,
  SelectionStart,
  SelectionEnd,
  Year,
  Number,
  Station,
  Post,
  /** Minutes since 1970; `NO_DATE` for none. */
  Sent,
  Classification,
  HasSubject,
  Subject,
  Tags,
  Offices,
  Citations,
  Count,
}

/** The columns that tell where a text or list of a cable begins; it ends where that of the next begins. */
export type StartColumn = CableColumn.Subject | CableColumn.Tags | CableColumn.Offices | CableColumn.Citations;

/** The columns of a citation. */
export const enum CitationColumn {
  Cable,
  Year,
  Number,
  Station,
  Post,
  /** The code of the letter. */
  Letter,
  InText,
  Line,
  Start,
  EndLine,
  End,
  Count,
}

/** What stands in a column for what a cable has not. */
export const NONE = -1;

export const MINUTE = 60_000;

/** What stands in the column of dates for none: -1 is the last minute of 1969. */
export const NO_DATE = -(2 ** 31);

/** A segment as it is sent and written. */
export interface SegmentData extends FileTableData {
  readonly cables: Int32Array;
  readonly citations: Int32Array;
  readonly tags: Int32Array;
  readonly offices: Int32Array;
  readonly subjects: string;
  readonly words: readonly string[];
}

/** Reads a segment; files, cables and citations go by their places in it. */
export class Segment extends FileTable {
  readonly cables: Columns;
  readonly citations: Columns;

  constructor(override readonly data: SegmentData) {
    super(data);
    this.cables = new Columns(data.cables, CableColumn.Count);
    this.citations = new Columns(data.citations, CitationColumn.Count);
  }

  /** The cables of a file, from the first to before the last. */
  cablesOf(file: number): readonly [from: number, to: number] {
    return [this.firstCable(file), this.firstCable(file + 1)];
  }

  /** The first cable of a file; for the number of files, how many cables there are. */
  firstCable(file: number): number {
    return file < this.fileCount ? this.ofFile(file, FileColumn.FirstCable) : this.cables.rows;
  }

  /** Where a text or list of a cable begins; for the number of cables, where the last one ends. */
  startOf(cable: number, column: StartColumn): number {
    if (cable < this.cables.rows) return this.cables.get(cable, column);
    switch (column) {
      case CableColumn.Subject:
        return this.data.subjects.length;
      case CableColumn.Tags:
        return this.data.tags.length;
      case CableColumn.Offices:
        return this.data.offices.length;
      case CableColumn.Citations:
        return this.citations.rows;
    }
  }

  fileOfCable(cable: number): number {
    return this.cables.get(cable, CableColumn.File);
  }

  /** The year of a cable's number. */
  yearOf(cable: number): number | undefined {
    const year = this.cables.get(cable, CableColumn.Year);
    return year === NONE ? undefined : year;
  }

  /** The cables of a station with a number, of whatever year. */
  numbered(station: string, number: number): readonly number[] {
    const word = this.wordOf(station);
    if (word === undefined) return [];
    return this.once(byNumber).find(word, number);
  }

  /** The citations of a station's cable with a number, of whatever year. */
  citing(station: string, number: number): readonly number[] {
    const word = this.wordOf(station);
    if (word === undefined) return [];
    return this.once(byCited).find(word, number);
  }

  /** The place of a word; undefined where no cable has it. */
  wordOf(word: string): number | undefined {
    return this.once(placesOfWords).get(word);
  }

  subject(cable: number): string | undefined {
    if (this.cables.get(cable, CableColumn.HasSubject) === 0) return undefined;
    return this.data.subjects.slice(
      this.startOf(cable, CableColumn.Subject),
      this.startOf(cable + 1, CableColumn.Subject),
    );
  }

  /** Places of words. */
  tags(cable: number): Int32Array {
    return this.data.tags.subarray(this.startOf(cable, CableColumn.Tags), this.startOf(cable + 1, CableColumn.Tags));
  }

  /** Places of words. */
  offices(cable: number): Int32Array {
    return this.data.offices.subarray(
      this.startOf(cable, CableColumn.Offices),
      this.startOf(cable + 1, CableColumn.Offices),
    );
  }

  /** The citations of a cable, from the first to before the last. */
  citationsOf(cable: number): readonly [from: number, to: number] {
    return [this.startOf(cable, CableColumn.Citations), this.startOf(cable + 1, CableColumn.Citations)];
  }

  citation(citation: number): CitedCable {
    const column = (name: CitationColumn): number => this.citations.get(citation, name);
    const year = column(CitationColumn.Year);
    const letter = column(CitationColumn.Letter);
    return {
      number: {
        year: year === NONE ? undefined : year,
        post: this.word(column(CitationColumn.Post))!,
        number: column(CitationColumn.Number),
      },
      station: this.word(column(CitationColumn.Station))!,
      letter: letter === NONE ? undefined : String.fromCharCode(letter),
      inText: column(CitationColumn.InText) === 1,
      range: {
        start: { line: column(CitationColumn.Line), character: column(CitationColumn.Start) },
        end: { line: column(CitationColumn.EndLine), character: column(CitationColumn.End) },
      },
    };
  }

  word(place: number): string | undefined {
    return this.data.words[place];
  }
}

function placesOfWords({ data }: Segment): ReadonlyMap<string, number> {
  return new Map(data.words.map((word, place) => [word, place]));
}

function byNumber({ cables }: Segment): PairIndex {
  return new PairIndex(cables, CableColumn.Station, CableColumn.Number);
}

function byCited({ citations }: Segment): PairIndex {
  return new PairIndex(citations, CitationColumn.Station, CitationColumn.Number);
}
