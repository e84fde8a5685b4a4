/** Reads the files of a workspace, and packs what is kept of them. */
import { isAscii } from 'node:buffer';
import { CablePacker } from '../service';
import type { SegmentData } from '../service';
import { eachFetched } from './fetchedFiles';
import type { FetchedFiles } from './fetchedFiles';
import { readBytes, tooLarge, unreadable } from './fileBytes';

/** What reading some files has brought. */
export interface ReadFiles {
  readonly count: number;
  /** How many of them were slow to come off the disk. */
  readonly slow: number;
  /** What is to be told of files that were not read, or not as UTF-8. */
  readonly notes: readonly string[];
  /** What is kept of these files and of some before; absent where it waits for more. */
  readonly data?: SegmentData;
}

/** So many milliseconds are more than a file takes that the system remembers. */
const SLOW = 0.03;

/** Fewer files are not handed over before the end; so many wait for no others. */
const FEW = 500;
const MANY = 2000;

/**
 * Reads files, and hands over what is kept of them each time when they are as many as all before: so that it comes in few
 * pieces, and the first of it soon.
 */
export class FileReader {
  private readonly packer = new CablePacker();
  private handedOver = 0;

  /** @param uris one behind the other, with line ends between */
  read(uris: string): ReadFiles {
    const notes: string[] = [];
    const tell = (note: string): void => void notes.push(note);
    const all = uris.split('\n');
    let slow = 0;
    for (const uri of all) {
      const begun = performance.now();
      try {
        const { bytes, stamp } = readBytes(uri);
        if (performance.now() - begun > SLOW) slow++;
        if (bytes) this.packer.add(uri, stamp, decoded(bytes, uri, tell));
        else tell(tooLarge(uri, stamp.size));
      } catch (error) {
        tell(unreadable(uri, error));
      }
    }
    return { count: all.length, slow, notes, ...this.enough() };
  }

  /** Takes files that another thread has read. */
  pack(files: FetchedFiles): ReadFiles {
    const notes = [...files.notes];
    const tell = (note: string): void => void notes.push(note);
    eachFetched(files, (uri, stamp, bytes) => this.packer.add(uri, stamp, decoded(bytes, uri, tell)));
    return { count: files.count, slow: 0, notes, ...this.enough() };
  }

  /** What has not been handed over. */
  rest(): ReadFiles {
    const isAny = this.packer.fileCount > 0;
    return { count: 0, slow: 0, notes: [], ...(isAny && { data: this.handOver() }) };
  }

  /** What is handed over where it is enough. */
  private enough(): Pick<ReadFiles, 'data'> {
    const isEnough = this.packer.fileCount >= Math.min(Math.max(FEW, this.handedOver), MANY);
    return isEnough ? { data: this.handOver() } : {};
  }

  private handOver(): SegmentData {
    this.handedOver += this.packer.fileCount;
    return this.packer.pack();
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** What windows-1252 has from 80 to 9F, where it differs from Latin-1. The decoder of some versions of Node takes it for that. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** As UTF-8, without a byte order mark; what is none is taken as windows-1252, which is told. */
export function decoded(bytes: Buffer, uri: string, tell: (note: string) => void): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return UTF8.decode(bytes);
  } catch {
    tell(`${uri} is not UTF-8; it is read as windows-1252.`);
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
  }
}
