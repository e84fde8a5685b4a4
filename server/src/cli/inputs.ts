import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { CABLE_GLOBS } from '../service';
import type { CommandLineIo } from './io';
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

/**
 * Reads what the arguments name, one after the other and each file once: files, `-` for standard input, and of a
 * folder every cable in it. What cannot be read, is not UTF-8 or holds no cables comes as `Unreadable`.
 * @param stdinFilename the name that standard input is to be known by
 * @throws UsageError when there are no arguments
 */
export async function* readInputs(
  args: readonly string[],
  stdinFilename: string | undefined,
  io: CommandLineIo,
): AsyncGenerator<Input | Unreadable> {
  if (args.length === 0) throw new UsageError('No files named; a folder, or - for standard input, will do too.');
  if (stdinFilename !== undefined && !args.includes(STANDARD_INPUT)) {
    throw new UsageError('--stdin-filename names standard input, which - among the files stands for.');
  }
  const seen = new Set<string>();
  for (const arg of args) {
    for (const name of await namesIn(arg, io.cwd)) {
      if (typeof name !== 'string') {
        yield name;
        continue;
      }
      const key = name === STANDARD_INPUT ? name : path.resolve(io.cwd, name);
      if (seen.has(key)) continue;
      seen.add(key);
      yield name === STANDARD_INPUT ? await readStandardInput(stdinFilename, io) : readNamed(name, key);
    }
  }
}

/** The argument itself, or the cables below it when it is a folder. */
async function namesIn(arg: string, cwd: string): Promise<(string | Unreadable)[]> {
  if (arg === STANDARD_INPUT) return [arg];
  const full = path.resolve(cwd, arg);
  try {
    if (!(await stat(full)).isDirectory()) return [arg];
  } catch (error) {
    return [{ name: arg, unreadable: reason(arg, error) }];
  }
  const found = await cablesBelow(arg, full);
  return found.length > 0 ? found : [{ name: arg, unreadable: `${arg} holds no cables (${CABLE_GLOBS.join(', ')}).` }];
}

/** The cables below a folder in the order of their names, and the folders there that cannot be read. */
async function cablesBelow(name: string, folder: string): Promise<(string | Unreadable)[]> {
  const isCable = picomatch([...CABLE_GLOBS]);
  const cables: string[] = [];
  const closed: Unreadable[] = [];
  const pending = [''];
  // Grows while it is walked.
  for (const below of pending) {
    const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
      const at = path.join(name, below);
      closed.push({ name: at, unreadable: reason(at, error) });
      return [];
    });
    for (const entry of entries) {
      const relative = path.join(below, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') pending.push(relative);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && isCable(relative.split(path.sep).join('/'))) {
        cables.push(path.join(name, relative));
      }
    }
  }
  return [...closed, ...cables.sort()];
}

/** Reads at once: for many small files that takes a fraction of the time that promises do. */
function readNamed(name: string, full: string): Input | Unreadable {
  try {
    return decoded(name, pathToFileURL(full).href, full, readFileSync(full));
  } catch (error) {
    return { name, unreadable: reason(name, error) };
  }
}

async function readStandardInput(filename: string | undefined, io: CommandLineIo): Promise<Input | Unreadable> {
  // Without a name it is as a text that an editor has not saved yet.
  const uri = filename === undefined ? 'untitled:stdin' : pathToFileURL(path.resolve(io.cwd, filename)).href;
  return decoded(filename ?? '<stdin>', uri, undefined, await io.readStdin());
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

/** What the system says of a file, in words. */
export function reason(name: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `${name} does not exist.`;
    case 'EACCES':
    case 'EPERM':
      return `${name}: permission denied.`;
    default:
      return `${name}: ${(error as Error).message}`;
  }
}
