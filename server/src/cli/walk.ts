import type { Dirent } from 'node:fs';
import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { IgnoreRules, rulesAbove } from './ignoreFiles';

/** What is looked for below a folder. */
export interface Search {
  /** The folder, by its full path. */
  readonly folder: string;
  /** Whether a file is wanted, by its path from the folder with `/` between its parts. */
  readonly fits: (relative: string) => boolean;
  /** How many folders deep files may lie: 1 for the folder itself. */
  readonly depth: number;
  /** The folder that the command runs in. */
  readonly cwd: string;
  readonly signal?: AbortSignal | undefined;
}

/** What was found, by paths from the folder. */
export interface Found {
  /** In the order of their names. */
  readonly files: readonly string[];
  /** What could not be read on the way. */
  readonly closed: readonly { readonly relative: string; readonly error: unknown }[];
}

/**
 * The files below a folder. Those that ignore files leave out are not among them, nor are those in folders that are
 * hidden or hold packages. Links to folders are not followed.
 */
export async function filesBelow({ folder, fits, depth, cwd, signal }: Search): Promise<Found> {
  const files: string[] = [];
  const closed: { relative: string; error: unknown }[] = [];
  const pending = [{ relative: '', level: 1, above: rulesAbove(folder, cwd) }];
  // Grows while it is walked.
  for (const { relative, level, above } of pending) {
    if (signal?.aborted) break;
    const here = path.join(folder, relative);
    const rules = IgnoreRules.inside(here, above);
    const entries = await readdir(here, { withFileTypes: true }).catch((error: unknown) => {
      closed.push({ relative, error });
      return [];
    });
    for (const entry of entries) {
      const below = path.join(relative, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder && (level === depth || isPassedBy(entry.name))) continue;
      if (!isFolder && !(fits(below.split(path.sep).join('/')) && isFile(entry, here))) continue;
      if (rules?.leavesOut(path.join(folder, below), isFolder)) continue;
      if (isFolder) pending.push({ relative: below, level: level + 1, above: rules });
      else files.push(below);
    }
  }
  return { files: files.sort(), closed };
}

/** Whether it is a file, or a link to one; a link that leads nowhere counts, so that it is told of. */
function isFile(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path.join(folder, entry.name), { throwIfNoEntry: false })?.isFile() ?? true;
}

/** Folders that are hidden, and those of packages. */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
