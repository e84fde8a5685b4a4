import { detached } from '../text/lines';
import type { CableSummary, CitedCable } from './cableSummary';
import { FileColumn } from './fileTable';
import type { FileStamp } from './fileTable';
import { CableColumn, CitationColumn, MINUTE, NO_DATE, NONE } from './segment';
import type { SegmentData } from './segment';

/** A file whose stamp is not known, such as one that an editor holds open. */
export const NO_STAMP: FileStamp = { size: NONE, changed: 0 };

/** Makes a segment of summaries, file by file. */
export class SegmentBuilder {
  private readonly files: number[] = [];
  private readonly cables: number[] = [];
  private readonly citations: number[] = [];
  private readonly tags: number[] = [];
  private readonly offices: number[] = [];
  private readonly names: string[] = [];
  private readonly subjects: string[] = [];
  private readonly words = new Map<string, number>();
  private namesLength = 0;
  private subjectsLength = 0;

  get fileCount(): number {
    return this.files.length / FileColumn.Count;
  }

  addFile(uri: string, stamp: FileStamp, cables: readonly CableSummary[]): void {
    const file = this.fileCount;
    this.files.push(this.namesLength, this.cables.length / CableColumn.Count, stamp.size, stamp.changed);
    this.names.push(uri);
    this.namesLength += uri.length;
    for (const cable of cables) this.addCable(file, cable);
  }

  build(): SegmentData {
    return {
      files: Float64Array.from(this.files),
      cables: Int32Array.from(this.cables),
      citations: Int32Array.from(this.citations),
      tags: Int32Array.from(this.tags),
      offices: Int32Array.from(this.offices),
      names: this.names.join(''),
      subjects: this.subjects.join(''),
      words: [...this.words.keys()],
    };
  }

  private addCable(file: number, summary: CableSummary): void {
    const { range, selectionRange, number, station, sent, classification, subject } = summary;
    const cable = this.cables.length / CableColumn.Count;
    this.cables.push(
      file,
      range.start.line,
      range.end.line,
      selectionRange.start.line,
      selectionRange.start.character,
      selectionRange.end.character,
      number?.year ?? NONE,
      number?.number ?? NONE,
      this.word(station),
      this.word(number?.post),
      sent === undefined ? NO_DATE : sent / MINUTE,
      this.word(classification),
      subject === undefined ? 0 : 1,
      this.subjectsLength,
      this.tags.length,
      this.offices.length,
      this.citations.length / CitationColumn.Count,
    );
    if (subject !== undefined) {
      // A copy, so that the whole text that it was cut from does not live as long.
      this.subjects.push(detached(subject));
      this.subjectsLength += subject.length;
    }
    for (const tag of summary.tags) this.tags.push(this.word(tag));
    for (const office of summary.offices) this.offices.push(this.word(office));
    for (const citation of summary.citations) this.addCitation(cable, citation);
  }

  private addCitation(cable: number, { number, station, letter, inText, range }: CitedCable): void {
    this.citations.push(
      cable,
      number.year ?? NONE,
      number.number,
      this.word(station),
      this.word(number.post),
      letter === undefined ? NONE : letter.charCodeAt(0),
      inText ? 1 : 0,
      range.start.line,
      range.start.character,
      range.end.line,
      range.end.character,
    );
  }

  private word(word: string | undefined): number {
    if (word === undefined) return NONE;
    let place = this.words.get(word);
    if (place === undefined) this.words.set(word, (place = this.words.size));
    return place;
  }
}
