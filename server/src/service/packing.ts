import { CableDocument } from '../syntax/document';
import type { FileStamp, SegmentData } from '../workspace/segment';
import { SegmentBuilder } from '../workspace/segmentBuilder';
import { summarise } from '../workspace/summary';

/** What is kept of the cables of files, which `read` adds one after the other. */
export function packCables(read: (add: (uri: string, stamp: FileStamp, text: string) => void) => void): SegmentData {
  const builder = new SegmentBuilder();
  read((uri, stamp, text) => builder.addFile(uri, stamp, summarise(CableDocument.create(uri, 'cable', 0, text))));
  return builder.build();
}
