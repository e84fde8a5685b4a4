/** Lists and reads the files of a workspace at once, which for many small files takes a fraction of what promises do. */
import { isAscii } from 'node:buffer';
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { IgnoreRules, rulesAbove } from '../cli/ignoreFiles';
import { isPassedBy } from '../cli/walk';
import { packCables } from '../service';
import type { CableFiles, FileStamp, SegmentData } from '../service';

/** Larger files are no cables. */
export const MAX_BYTES = 50 * 1024 * 1024;

/** Files with how they are, in columns. */
export interface FileList {
  readonly uris: readonly string[];
  /** Size and time of change of each. */
  readonly stamps: Float64Array;
}

/** What of some files was read, and what is to be told of the others. */
export interface ReadFiles {
  readonly data: SegmentData;
  readonly notes: readonly string[];
}

/** The files below folders that hold cables. What ignore files leave out, and folders that are hidden or hold packages, are not among them. */
export function listFiles(folders: readonly string[], { include, exclude }: CableFiles): FileList {
  const matches = picomatch([...include], { ignore: [...exclude] });
  const uris: string[] = [];
  const stamps: number[] = [];
  const found = new Set<string>();
  for (const folder of folders) {
    const pending = [{ relative: '', above: rulesAbove(folder, folder) }];
    for (const { relative, above } of pending) {
      const here = path.join(folder, relative);
      const rules = IgnoreRules.inside(here, above);
      for (const entry of entriesOf(here)) {
        const below = relative === '' ? entry.name : `${relative}/${entry.name}`;
        const full = path.join(here, entry.name);
        if (entry.isDirectory()) {
          if (!isPassedBy(entry.name) && !rules?.leavesOut(full, true)) pending.push({ relative: below, above: rules });
          continue;
        }
        // Of folders inside each other a file is found in both.
        if (!matches(below) || found.has(full) || rules?.leavesOut(full, false)) continue;
        const stats = statSync(full, { throwIfNoEntry: false });
        if (!stats?.isFile()) continue;
        if (folders.length > 1) found.add(full);
        uris.push(pathToFileURL(full).href);
        stamps.push(stats.size, stats.mtimeMs);
      }
    }
  }
  return { uris, stamps: Float64Array.from(stamps) };
}

/** A folder that has gone since holds nothing. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Takes most cables as they are; larger ones have a buffer of their own. */
const buffer = Buffer.allocUnsafe(256 * 1024);

/** What is kept of the cables of files. */
export function readFiles(uris: readonly string[]): ReadFiles {
  const notes: string[] = [];
  const data = packCables((add) => {
    for (const uri of uris) {
      try {
        const { text, stamp } = readFile(uri, notes);
        if (text !== undefined) add(uri, stamp, text);
      } catch (error) {
        notes.push(`${uri} could not be read: ${(error as Error).message}`);
      }
    }
  });
  return { data, notes };
}

export function tooLarge(uri: string, size: number): string {
  return `${uri} is left out of the index: it has ${Math.round(size / 1024 / 1024)} MB.`;
}

function readFile(uri: string, notes: string[]): { readonly text: string | undefined; readonly stamp: FileStamp } {
  const file = openSync(fileURLToPath(uri), 'r');
  try {
    const { size, mtimeMs: changed } = fstatSync(file);
    const stamp = { size, changed };
    if (size > MAX_BYTES) {
      notes.push(tooLarge(uri, size));
      return { text: undefined, stamp };
    }
    const bytes = size <= buffer.length ? buffer : Buffer.allocUnsafe(size);
    const read = readSync(file, bytes, 0, Math.min(size, bytes.length), 0);
    return { text: decoded(bytes.subarray(0, read), uri, (note) => notes.push(note)), stamp };
  } finally {
    closeSync(file);
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
