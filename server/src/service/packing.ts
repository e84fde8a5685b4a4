import { CableDocument } from '../syntax/document';
import type { FileStamp } from '../workspace/fileTable';
import type { SegmentData } from '../workspace/segment';
import { SegmentBuilder } from '../workspace/segmentBuilder';
import { summarise } from '../workspace/summary';

/** Packs what is kept of the cables of files. */
export class CablePacker {
  private builder = new SegmentBuilder();

  /** How many files have been added since the last packing. */
  get fileCount(): number {
    return this.builder.fileCount;
  }

  add(uri: string, stamp: FileStamp, text: string): void {
    this.builder.addFile(uri, stamp, summarise(CableDocument.create(uri, 'cable', 0, text)));
  }

  /** What has been added, packed; the next file begins anew. */
  pack(): SegmentData {
    const data = this.builder.build();
    this.builder = new SegmentBuilder();
    return data;
  }
}
