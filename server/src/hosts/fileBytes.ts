/** The bytes of files, read at once: for many small files that takes a fraction of what promises do. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileStamp } from '../service';

/** Larger files are no cables. */
export const MAX_BYTES = 50 * 1024 * 1024;

export function tooLarge(uri: string, size: number): string {
  return `${uri} is left out of the index: it has ${Math.round(size / 1024 / 1024)} MB.`;
}

/** What is told of a file that cannot be read. */
export function unreadable(uri: string, error: unknown): string {
  return `${uri} could not be read: ${(error as Error).message}`;
}

/** A file as it was when it was opened. */
export interface FileBytes {
  /** The same memory holds the next file; undefined for one that is too large. */
  readonly bytes: Buffer | undefined;
  readonly stamp: FileStamp;
}

/** Takes most cables as they are; larger ones have a buffer of their own. */
const buffer = Buffer.allocUnsafe(256 * 1024);

/** @throws Error of the system where a file cannot be read. */
export function readBytes(uri: string): FileBytes {
  const file = openSync(pathOf(uri), 'r');
  try {
    const { size, mtimeMs: changed } = fstatSync(file);
    const stamp = { size, changed };
    if (size > MAX_BYTES) return { bytes: undefined, stamp };
    const bytes = size <= buffer.length ? buffer : Buffer.allocUnsafe(size);
    return { bytes: bytes.subarray(0, readSync(file, bytes, 0, Math.min(size, bytes.length), 0)), stamp };
  } finally {
    closeSync(file);
  }
}

/** As `fileURLToPath`, which takes as long as all else for a plain name. */
function pathOf(uri: string): string {
  return path.sep === '/' && PLAIN_URI.test(uri) ? uri.slice('file://'.length) : fileURLToPath(uri);
}

const PLAIN_URI = /^file:\/\/\/[\w./-]+$/;
