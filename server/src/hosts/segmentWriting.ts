import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mergeSegments } from '../service';
import type { SegmentPart } from '../service';
import { encodeSegment } from './segmentFile';

/**
 * Writes segments as one. The file is written beside and then put in its place, so that another window, or one that is
 * ended halfway, sees the old one or the new one whole.
 * @returns what went wrong
 */
export function writeSegments(file: string, parts: readonly SegmentPart[], edition: string): string | undefined {
  const beside = `${file}.${randomUUID()}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, encodeSegment(mergeSegments(parts), edition));
    renameSync(beside, file);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    return (error as Error).message;
  }
}
