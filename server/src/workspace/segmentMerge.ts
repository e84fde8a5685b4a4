import { FileColumn } from './fileTable';
import { CableColumn, CitationColumn, NONE, Segment } from './segment';
import type { SegmentData } from './segment';

/** A segment, and the places of its files that no longer count. */
export interface SegmentPart {
  readonly data: SegmentData;
  readonly gone: ReadonlySet<number>;
}

/** The files of several segments in one, in their order, without those that no longer count. */
export function mergeSegments(parts: readonly SegmentPart[]): SegmentData {
  const merge = new Merge(parts);
  for (const part of parts) merge.add(part);
  return merge.result();
}

/** Copies columns, and counts words, texts and lists anew. */
class Merge {
  private readonly files: Float64Array;
  private readonly cables: Int32Array;
  private readonly citations: Int32Array;
  private readonly tags: Int32Array;
  private readonly offices: Int32Array;
  private readonly names: string[] = [];
  private readonly subjects: string[] = [];
  private readonly words = new Map<string, number>();
  private namesLength = 0;
  private subjectsLength = 0;
  private fileEnd = 0;
  private cableEnd = 0;
  private citationEnd = 0;
  private tagsEnd = 0;
  private officesEnd = 0;

  constructor(parts: readonly SegmentPart[]) {
    const sum = (length: (data: SegmentData) => number): number =>
      parts.reduce((total, { data }) => total + length(data), 0);
    this.files = new Float64Array(sum(({ files }) => files.length));
    this.cables = new Int32Array(sum(({ cables }) => cables.length));
    this.citations = new Int32Array(sum(({ citations }) => citations.length));
    this.tags = new Int32Array(sum(({ tags }) => tags.length));
    this.offices = new Int32Array(sum(({ offices }) => offices.length));
  }

  add({ data, gone }: SegmentPart): void {
    const segment = new Segment(data);
    const words = segment.data.words.map((word) => this.word(word));
    for (let file = 0; file < segment.fileCount; file++) {
      if (!gone.has(file)) this.addFile(segment, file, words);
    }
  }

  result(): SegmentData {
    return {
      files: this.files.slice(0, this.fileEnd),
      cables: this.cables.slice(0, this.cableEnd),
      citations: this.citations.slice(0, this.citationEnd),
      tags: this.tags.slice(0, this.tagsEnd),
      offices: this.offices.slice(0, this.officesEnd),
      names: this.names.join(''),
      subjects: this.subjects.join(''),
      words: [...this.words.keys()],
    };
  }

  private addFile(segment: Segment, file: number, words: readonly number[]): void {
    const uri = segment.uri(file);
    const { size, changed } = segment.stamp(file);
    const place = this.fileEnd / FileColumn.Count;
    this.files.set([this.namesLength, this.cableEnd / CableColumn.Count, size, changed], this.fileEnd);
    this.fileEnd += FileColumn.Count;
    this.names.push(uri);
    this.namesLength += uri.length;
    const [from, to] = segment.cablesOf(file);
    for (let cable = from; cable < to; cable++) this.addCable(segment, cable, place, words);
  }

  private addCable(segment: Segment, cable: number, file: number, words: readonly number[]): void {
    const row = this.cableEnd;
    const place = row / CableColumn.Count;
    const start = cable * CableColumn.Count;
    this.cables.set(segment.data.cables.subarray(start, start + CableColumn.Count), row);
    this.cableEnd += CableColumn.Count;
    const { cables } = this;
    cables[row + CableColumn.File] = file;
    for (const column of [CableColumn.Station, CableColumn.Post, CableColumn.Classification]) {
      cables[row + column] = wordIn(words, cables[row + column]!);
    }
    cables[row + CableColumn.Subject] = this.subjectsLength;
    cables[row + CableColumn.Tags] = this.tagsEnd;
    cables[row + CableColumn.Offices] = this.officesEnd;
    cables[row + CableColumn.Citations] = this.citationEnd / CitationColumn.Count;
    const subject = segment.subject(cable);
    if (subject !== undefined) {
      this.subjects.push(subject);
      this.subjectsLength += subject.length;
    }
    for (const tag of segment.tags(cable)) this.tags[this.tagsEnd++] = words[tag]!;
    for (const office of segment.offices(cable)) this.offices[this.officesEnd++] = words[office]!;
    const [from, to] = segment.citationsOf(cable);
    for (let citation = from; citation < to; citation++) this.addCitation(segment, citation, place, words);
  }

  private addCitation(segment: Segment, citation: number, cable: number, words: readonly number[]): void {
    const row = this.citationEnd;
    const start = citation * CitationColumn.Count;
    this.citations.set(segment.data.citations.subarray(start, start + CitationColumn.Count), row);
    this.citationEnd += CitationColumn.Count;
    const { citations } = this;
    citations[row + CitationColumn.Cable] = cable;
    citations[row + CitationColumn.Station] = words[citations[row + CitationColumn.Station]!]!;
    citations[row + CitationColumn.Post] = words[citations[row + CitationColumn.Post]!]!;
  }

  private word(word: string): number {
    let place = this.words.get(word);
    if (place === undefined) this.words.set(word, (place = this.words.size));
    return place;
  }
}

function wordIn(words: readonly number[], word: number): number {
  return word === NONE ? NONE : words[word]!;
}
