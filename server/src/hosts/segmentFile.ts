/** A segment as bytes: a head of numbers, the columns as they are, the texts, and a sum over all of it at the end. */
import { createHash } from 'node:crypto';
import type { SegmentData } from '../service';

/** What the file begins with; the number rises when what is kept, or how it is read off cables, changes. */
const MAGIC = 'cablegram index 2\n';

const NUMBER_COLUMNS = ['files', 'cables', 'citations', 'tags', 'offices'] as const;
const TEXTS = ['names', 'subjects', 'words'] as const;
const SUM_BYTES = 32;
/** Digits that tell how long the head is. */
const HEAD_LENGTH = 8;

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
  const length = String(head.length).padStart(HEAD_LENGTH, '0');
  const content = [Buffer.from(MAGIC + length + head, 'latin1'), ...parts.map(({ bytes }) => bytes)];
  const sum = createHash('sha256');
  for (const bytes of content) sum.update(bytes);
  return Buffer.concat([...content, sum.digest()]);
}

/** Gives the bytes of a file one stretch after the other; fewer than were asked for at its end. */
export type ReadBytes = (length: number) => Promise<Buffer>;

/**
 * Reads a segment part by part, so that it is never in memory twice.
 * @param size of the whole, in bytes
 * @returns undefined for bytes that are damaged, or that another edition has written
 */
export async function decodeSegment(read: ReadBytes, size: number, edition: string): Promise<SegmentData | undefined> {
  const sum = createHash('sha256');
  const take = async (length: number): Promise<Buffer> => {
    const bytes = await read(length);
    sum.update(bytes);
    return bytes;
  };
  if ((await take(MAGIC.length)).toString('latin1') !== MAGIC) return undefined;
  const headLength = (await take(HEAD_LENGTH)).toString('latin1');
  if (!/^\d{8}$/.test(headLength)) return undefined;
  const head = headOf((await take(Number(headLength))).toString('latin1'), edition);
  const whole = MAGIC.length + HEAD_LENGTH + Number(headLength) + SUM_BYTES;
  // What is written at the beginning has to be right before so much is read.
  if (head?.parts.reduce((total, [, bytes]) => total + bytes, whole) !== size) return undefined;
  const columns: Record<string, ArrayBuffer> = {};
  const texts: Record<string, string> = {};
  for (const [name, length, latin1] of head.parts) {
    const bytes = await take(length);
    if (isText(name)) texts[name] = bytes.toString(latin1 ? 'latin1' : 'utf16le');
    else columns[name] = ownBuffer(bytes);
  }
  if (!(await read(SUM_BYTES)).equals(sum.digest())) return undefined;
  return {
    files: new Float64Array(columns.files!),
    cables: new Int32Array(columns.cables!),
    citations: new Int32Array(columns.citations!),
    tags: new Int32Array(columns.tags!),
    offices: new Int32Array(columns.offices!),
    names: texts.names!,
    subjects: texts.subjects!,
    words: JSON.parse(texts.words!) as string[],
  };
}

/** Undefined for what is none, and for that of another edition. */
function headOf(text: string, edition: string): Head | undefined {
  let head: Partial<Head> | null;
  try {
    head = JSON.parse(text) as Partial<Head> | null;
  } catch {
    return undefined;
  }
  const { edition: own, parts } = head ?? {};
  if (own !== edition || !Array.isArray(parts)) return undefined;
  const isWhole = [...NUMBER_COLUMNS, ...TEXTS].every((name, index) => {
    const part: unknown = parts[index];
    return Array.isArray(part) && part[0] === name && Number.isSafeInteger(part[1]) && part[1] >= 0;
  });
  return isWhole ? { edition, parts } : undefined;
}

function isText(name: string): boolean {
  return TEXTS.some((text) => text === name);
}

/** The bytes in a buffer of their own, which a column needs. */
function ownBuffer(bytes: Buffer): ArrayBuffer {
  const { buffer, byteOffset, length } = bytes;
  const isOwn = byteOffset === 0 && buffer.byteLength === length;
  return (isOwn ? buffer : buffer.slice(byteOffset, byteOffset + length)) as ArrayBuffer;
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
