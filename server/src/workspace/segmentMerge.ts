import { FileColumn } from './fileTable';
import { CableColumn, CitationColumn, NONE, Segment } from './segment';
import type { SegmentData, StartColumn } from './segment';

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

/** Copies columns in stretches, and moves on the places that stand in them. */
class Merge {
  private readonly files: Float64Array;
  private readonly cables: Int32Array;
  private readonly citations: Int32Array;
  private readonly tags: Int32Array;
  private readonly offices: Int32Array;
  private readonly words = new Map<string, number>();
  private names = '';
  private subjects = '';
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
    const words = Int32Array.from(data.words, (word) => this.word(word));
    let from = 0;
    for (const file of [...gone].sort((one, other) => one - other)) {
      this.addFiles(segment, from, file, words);
      from = file + 1;
    }
    this.addFiles(segment, from, segment.fileCount, words);
  }

  result(): SegmentData {
    return {
      files: this.files.slice(0, this.fileEnd),
      cables: this.cables.slice(0, this.cableEnd),
      citations: this.citations.slice(0, this.citationEnd),
      tags: this.tags.slice(0, this.tagsEnd),
      offices: this.offices.slice(0, this.officesEnd),
      names: this.names,
      subjects: this.subjects,
      words: [...this.words.keys()],
    };
  }

  /** Adds the files from one to before another, with all that is theirs. */
  private addFiles(segment: Segment, from: number, to: number, words: Int32Array): void {
    if (from === to) return;
    const { files } = this;
    const start = this.fileEnd;
    const [cable, cableEnd] = [segment.firstCable(from), segment.firstCable(to)];
    const [name, nameEnd] = [segment.startOfName(from), segment.startOfName(to)];
    const names = this.names.length - name;
    const cables = this.cableEnd / CableColumn.Count - cable;
    files.set(segment.data.files.subarray(from * FileColumn.Count, to * FileColumn.Count), start);
    this.fileEnd += (to - from) * FileColumn.Count;
    for (let row = start; row < this.fileEnd; row += FileColumn.Count) {
      files[row + FileColumn.Name]! += names;
      files[row + FileColumn.FirstCable]! += cables;
    }
    this.names += segment.data.names.slice(name, nameEnd);
    this.addCables(segment, cable, cableEnd, start / FileColumn.Count - from, words);
  }

  /** @param files how much further the files stand than in their segment */
  private addCables(segment: Segment, from: number, to: number, files: number, words: Int32Array): void {
    const { cables } = this;
    const { data } = segment;
    const start = this.cableEnd;
    const [subject, subjectEnd] = stretch(segment, from, to, CableColumn.Subject);
    const [tag, tagEnd] = stretch(segment, from, to, CableColumn.Tags);
    const [office, officeEnd] = stretch(segment, from, to, CableColumn.Offices);
    const [citation, citationEnd] = stretch(segment, from, to, CableColumn.Citations);
    const subjects = this.subjects.length - subject;
    const tags = this.tagsEnd - tag;
    const offices = this.officesEnd - office;
    const citations = this.citationEnd / CitationColumn.Count - citation;
    cables.set(data.cables.subarray(from * CableColumn.Count, to * CableColumn.Count), start);
    this.cableEnd += (to - from) * CableColumn.Count;
    for (let row = start; row < this.cableEnd; row += CableColumn.Count) {
      cables[row + CableColumn.File]! += files;
      cables[row + CableColumn.Station] = wordIn(words, cables[row + CableColumn.Station]!);
      cables[row + CableColumn.Post] = wordIn(words, cables[row + CableColumn.Post]!);
      cables[row + CableColumn.Classification] = wordIn(words, cables[row + CableColumn.Classification]!);
      cables[row + CableColumn.Subject]! += subjects;
      cables[row + CableColumn.Tags]! += tags;
      cables[row + CableColumn.Offices]! += offices;
      cables[row + CableColumn.Citations]! += citations;
    }
    this.subjects += data.subjects.slice(subject, subjectEnd);
    for (let place = tag; place < tagEnd; place++) this.tags[this.tagsEnd++] = words[data.tags[place]!]!;
    for (let place = office; place < officeEnd; place++) this.offices[this.officesEnd++] = words[data.offices[place]!]!;
    this.addCitations(data, citation, citationEnd, start / CableColumn.Count - from, words);
  }

  /** @param cables how much further the cables stand than in their segment */
  private addCitations(data: SegmentData, from: number, to: number, cables: number, words: Int32Array): void {
    const { citations } = this;
    const start = this.citationEnd;
    citations.set(data.citations.subarray(from * CitationColumn.Count, to * CitationColumn.Count), start);
    this.citationEnd += (to - from) * CitationColumn.Count;
    for (let row = start; row < this.citationEnd; row += CitationColumn.Count) {
      citations[row + CitationColumn.Cable]! += cables;
      citations[row + CitationColumn.Station] = words[citations[row + CitationColumn.Station]!]!;
      citations[row + CitationColumn.Post] = words[citations[row + CitationColumn.Post]!]!;
    }
  }

  private word(word: string): number {
    let place = this.words.get(word);
    if (place === undefined) this.words.set(word, (place = this.words.size));
    return place;
  }
}

/** Where the texts or lists of the cables from one to before another begin and end. */
function stretch(segment: Segment, from: number, to: number, column: StartColumn): readonly [number, number] {
  return [segment.startOf(from, column), segment.startOf(to, column)];
}

function wordIn(words: Int32Array, word: number): number {
  return word === NONE ? NONE : words[word]!;
}
