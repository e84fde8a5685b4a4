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
  /** Minutes since 1970. */
  Sent,
  Classification,
  HasSubject,
  Subject,
  Tags,
  Offices,
  Citations,
  Count,
}

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
    const to = file + 1 < this.fileCount ? this.ofFile(file + 1, FileColumn.FirstCable) : this.cables.rows;
    return [this.ofFile(file, FileColumn.FirstCable), to];
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
    const { subjects } = this.data;
    const end = this.cables.end(cable, CableColumn.Subject, subjects.length);
    return subjects.slice(this.cables.get(cable, CableColumn.Subject), end);
  }

  /** Places of words. */
  tags(cable: number): Int32Array {
    const { tags } = this.data;
    return tags.subarray(
      this.cables.get(cable, CableColumn.Tags),
      this.cables.end(cable, CableColumn.Tags, tags.length),
    );
  }

  /** Places of words. */
  offices(cable: number): Int32Array {
    const { cables, data } = this;
    const end = cables.end(cable, CableColumn.Offices, data.offices.length);
    return data.offices.subarray(cables.get(cable, CableColumn.Offices), end);
  }

  /** The citations of a cable, from the first to before the last. */
  citationsOf(cable: number): readonly [from: number, to: number] {
    return [
      this.cables.get(cable, CableColumn.Citations),
      this.cables.end(cable, CableColumn.Citations, this.citations.rows),
    ];
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
