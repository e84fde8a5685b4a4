/** A segment as bytes: a head of numbers, the columns as they are, the texts, and a sum over all of it at the end. */
import { createHash } from 'node:crypto';
import type { SegmentData } from '../service';

/** What the file begins with; the number rises when what is kept, or how it is read off cables, changes. */
const MAGIC = 'cablegram index 1\n';

const NUMBER_COLUMNS = ['files', 'cables', 'citations', 'tags', 'offices'] as const;
const TEXTS = ['names', 'subjects', 'words'] as const;
const SUM_BYTES = 32;

/** @param edition of the program that writes: what another one has written is not read */
export function encodeSegment(data: SegmentData, edition: string): Buffer {
  const texts = { names: data.names, subjects: data.subjects, words: JSON.stringify(data.words) };
  const parts = [
    ...NUMBER_COLUMNS.map((name) => ({ name, latin1: false, bytes: bytesOf(data[name]) })),
    ...TEXTS.map((name) => ({ name, ...textBytes(texts[name]) })),
  ];
  const head = JSON.stringify({
    edition,
    parts: parts.map(({ name, latin1, bytes }) => [name, bytes.length, latin1]),
  });
  const content = [Buffer.from(`${MAGIC}${head}\n`, 'latin1'), ...parts.map(({ bytes }) => bytes)];
  const sum = createHash('sha256');
  for (const bytes of content) sum.update(bytes);
  return Buffer.concat([...content, sum.digest()]);
}

/** Undefined for bytes that are damaged, or that another edition has written. */
export function decodeSegment(bytes: Buffer, edition: string): SegmentData | undefined {
  const end = bytes.length - SUM_BYTES;
  if (end < MAGIC.length || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  if (!createHash('sha256').update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))) return undefined;
  const headEnd = bytes.indexOf('\n', MAGIC.length);
  const head = JSON.parse(bytes.toString('latin1', MAGIC.length, headEnd)) as Head;
  if (head.edition !== edition) return undefined;
  const parts = new Map<string, { readonly bytes: Buffer; readonly latin1: boolean }>();
  let at = headEnd + 1;
  for (const [name, length, latin1] of head.parts) {
    parts.set(name, { bytes: bytes.subarray(at, at + length), latin1 });
    at += length;
  }
  const column = (name: string): ArrayBuffer => {
    const part = parts.get(name)!.bytes;
    // A copy, for columns begin at a multiple of their width.
    return part.buffer.slice(part.byteOffset, part.byteOffset + part.length) as ArrayBuffer;
  };
  const text = (name: string): string => {
    const part = parts.get(name)!;
    return part.bytes.toString(part.latin1 ? 'latin1' : 'utf16le');
  };
  return {
    files: new Float64Array(column('files')),
    cables: new Int32Array(column('cables')),
    citations: new Int32Array(column('citations')),
    tags: new Int32Array(column('tags')),
    offices: new Int32Array(column('offices')),
    names: text('names'),
    subjects: text('subjects'),
    words: JSON.parse(text('words')) as string[],
  };
}

interface Head {
  readonly edition: string;
  readonly parts: readonly (readonly [name: string, bytes: number, latin1: boolean])[];
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** In one byte a unit where each has room in it, else in two. */
function textBytes(text: string): { readonly latin1: boolean; readonly bytes: Buffer } {
  const latin1 = !/[^\0-\xff]/.test(text);
  return { latin1, bytes: Buffer.from(text, latin1 ? 'latin1' : 'utf16le') };
}
