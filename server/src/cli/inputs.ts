import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandLineIo } from './io';
import { namesIn } from './names';
import { reason } from './reason';
import { UsageError } from './usageError';

/** A text to work on. */
export interface Input {
  /** As the user wrote it, or found below a folder that the user wrote. */
  readonly name: string;
  readonly uri: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  /** Without the byte order mark, so that positions are those that editors show. */
  readonly text: string;
  /** The byte order mark that stood before the text, or ''. */
  readonly byteOrderMark: string;
}

/** An argument that names nothing that can be read. The message is whole and needs no name before it. */
export interface Unreadable {
  readonly name: string;
  readonly unreadable: string;
}

const STANDARD_INPUT = '-';
const BYTE_ORDER_MARK = '\ufeff';

/** What there is without arguments. */
const CURRENT_FOLDER = '.';

/** A file by its name, not read yet. */
export interface InputName {
  readonly name: string;
  /** The full path; undefined for standard input. */
  readonly path: string | undefined;
}

/**
 * Reads what the arguments name, one after the other and each file once: files, `-` for standard input, of a folder
 * every cable in it, of a glob what fits it; without arguments the current folder. What cannot be read, is not UTF-8 or
 * holds no cables comes as `Unreadable`.
 * @param stdinFilename the name that standard input is to be known by
 * @param signal ends the reading
 * @throws UsageError when there is a name for standard input, which is not read
 */
export async function* readInputs(
  args: readonly string[],
  stdinFilename: string | undefined,
  io: CommandLineIo,
  signal?: AbortSignal,
): AsyncGenerator<Input | Unreadable> {
  for (const named of await inputNames(args, stdinFilename, io, signal)) {
    if (signal?.aborted) return;
    const input = 'unreadable' in named ? named : await readInput(named, stdinFilename, io, signal);
    if (input) yield input;
  }
}

/**
 * What the arguments name, each file once.
 * @throws UsageError as `readInputs`
 */
export async function inputNames(
  args: readonly string[],
  stdinFilename: string | undefined,
  io: CommandLineIo,
  signal?: AbortSignal,
): Promise<(InputName | Unreadable)[]> {
  if (stdinFilename !== undefined && !args.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-filename names standard input, which - among the files stands for.');
  }
  const found = new Map<string, InputName | Unreadable>();
  for (const arg of args.length === 0 ? [CURRENT_FOLDER] : args) {
    if (signal?.aborted) break;
    if (arg === STANDARD_INPUT) {
      if (!found.has(arg)) found.set(arg, { name: arg, path: undefined });
      continue;
    }
    for (const name of await namesIn(arg, io.cwd, signal)) {
      if (typeof name !== 'string') {
        found.set(`${found.size} ${name.name}`, name);
        continue;
      }
      const full = path.resolve(io.cwd, name);
      if (!found.has(full)) found.set(full, { name, path: full });
    }
  }
  return [...found.values()];
}

/** Undefined when the reading was ended before the input was. */
export async function readInput(
  { name, path: full }: InputName,
  stdinFilename: string | undefined,
  io: CommandLineIo,
  signal?: AbortSignal,
): Promise<Input | Unreadable | undefined> {
  return full === undefined ? readStandardInput(stdinFilename, io, signal) : readNamed(name, full);
}

/** Reads at once: for many small files that takes a fraction of the time that promises do. */
function readNamed(name: string, full: string): Input | Unreadable {
  try {
    return decoded(name, pathToFileURL(full).href, full, readFileSync(full));
  } catch (error) {
    return { name, unreadable: reason(name, error) };
  }
}

/** Undefined when the reading was ended before the input was. */
async function readStandardInput(
  filename: string | undefined,
  io: CommandLineIo,
  signal: AbortSignal | undefined,
): Promise<Input | Unreadable | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readStdin();
  } catch (error) {
    if (signal?.aborted) return undefined;
    throw error;
  }
  // Without a name it is as a text that an editor has not saved yet.
  const uri = filename === undefined ? 'untitled:stdin' : pathToFileURL(path.resolve(io.cwd, filename)).href;
  return decoded(filename ?? '<stdin>', uri, undefined, bytes);
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(name: string, uri: string, full: string | undefined, bytes: Uint8Array): Input | Unreadable {
  let text: string;
  try {
    text = UTF8.decode(bytes);
  } catch {
    return { name, unreadable: `${name} is not valid UTF-8; convert it first, for instance with iconv.` };
  }
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return { name, uri, path: full, text: text.slice(byteOrderMark.length), byteOrderMark };
}
