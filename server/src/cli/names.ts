import { stat } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { CABLE_GLOBS } from '../service';
import type { Unreadable } from './inputs';
import { reason } from './reason';
import { filesBelow } from './walk';

const isCable = picomatch([...CABLE_GLOBS]);

/** The files that an argument names: itself, the cables below it when it is a folder, or what fits it when it is a glob. */
export async function namesIn(
  arg: string,
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<(string | Unreadable)[]> {
  const full = path.resolve(cwd, arg);
  try {
    if (!(await stat(full)).isDirectory()) return [arg];
  } catch (error) {
    return (await fitting(arg, cwd, signal)) ?? [{ name: arg, unreadable: reason(arg, error) }];
  }
  const found = await below(arg, full, isCable, Infinity, cwd, signal);
  return found.length > 0 ? found : [{ name: arg, unreadable: `${arg} holds no cables (${CABLE_GLOBS.join(', ')}).` }];
}

/** The files that fit a glob, whatever their endings; undefined for what is none. */
async function fitting(
  arg: string,
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<(string | Unreadable)[] | undefined> {
  const { isGlob, negated, base, glob } = picomatch.scan(arg.split(path.sep).join('/'));
  if (!isGlob || negated) return undefined;
  const depth = glob.includes('**') ? Infinity : glob.split('/').length;
  const found = await below(base, path.resolve(cwd, base), picomatch(glob, { posix: true }), depth, cwd, signal);
  return found.length > 0 ? found : [{ name: arg, unreadable: `${arg} fits no file.` }];
}

/** The files below a folder by names that begin as that of the folder, and what there cannot be read. */
async function below(
  name: string,
  folder: string,
  fits: (relative: string) => boolean,
  depth: number,
  cwd: string,
  signal: AbortSignal | undefined,
): Promise<(string | Unreadable)[]> {
  const { files, closed } = await filesBelow({ folder, fits, depth, cwd, signal });
  const unreadable = closed.map(({ relative, error }) => {
    const at = path.join(name, relative);
    return { name: at, unreadable: reason(at, error) };
  });
  return [...unreadable, ...files.map((relative) => path.join(name, relative))];
}
