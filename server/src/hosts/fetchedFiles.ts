/** Files that one thread has read for another. */
import type { FileStamp } from '../service';
import { readBytes, tooLarge, unreadable } from './fileBytes';

export interface FetchedFiles {
  /** How many were to be read. */
  readonly count: number;
  /** Those that were, with line ends between. */
  readonly uris: string;
  /** One behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For each file where its bytes end, its size and the time of its last change. */
  readonly stamps: Float64Array<ArrayBuffer>;
  /** What is to be told of the others. */
  readonly notes: readonly string[];
}

const STAMP = 3;
/** As much as most lists of files come to. */
const BYTES = 4 * 1024 * 1024;

/** @param uris with line ends between */
export function fetchFiles(uris: string): FetchedFiles {
  const all = uris.split('\n');
  const notes: string[] = [];
  const stamps: number[] = [];
  let bytes = Buffer.allocUnsafeSlow(BYTES);
  let end = 0;
  const fetched = all.filter((uri) => {
    try {
      const { bytes: own, stamp } = readBytes(uri);
      if (own) {
        if (end + own.length > bytes.length) bytes = larger(bytes, end + own.length);
        end += own.copy(bytes, end);
        stamps.push(end, stamp.size, stamp.changed);
        return true;
      }
      notes.push(tooLarge(uri, stamp.size));
    } catch (error) {
      notes.push(unreadable(uri, error));
    }
    return false;
  });
  return {
    count: all.length,
    uris: fetched.join('\n'),
    bytes: new Uint8Array(bytes.buffer, 0, end),
    stamps: Float64Array.from(stamps),
    notes,
  };
}

function larger(bytes: Buffer, needed: number): Buffer<ArrayBuffer> {
  const copy = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
  bytes.copy(copy);
  return copy;
}

/** Calls `take` with each file that was read. */
export function eachFetched(
  { uris, bytes, stamps }: FetchedFiles,
  take: (uri: string, stamp: FileStamp, bytes: Buffer) => void,
): void {
  if (stamps.length === 0) return;
  let start = 0;
  uris.split('\n').forEach((uri, index) => {
    const at = STAMP * index;
    const end = stamps[at]!;
    const stamp = { size: stamps[at + 1]!, changed: stamps[at + 2]! };
    take(uri, stamp, Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start));
    start = end;
  });
}
