/** Lists the files of a workspace at once, which for many takes a fraction of what promises do. */
import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import { IgnoreRules, rulesAbove } from '../cli/ignoreFiles';
import { isPassedBy } from '../cli/walk';
import { FileChanges } from '../service';
import type { CableFiles, FileStamp, FoundFiles, KnownFiles } from '../service';

export interface ListedFile {
  readonly path: string;
  readonly uri: string;
}

/** The files below folders that hold cables. What ignore files leave out, and folders that are hidden or hold packages, are not among them. */
export function* filesBelow(folders: readonly string[], { include, exclude }: CableFiles): Generator<ListedFile> {
  const matches = picomatch([...include], { ignore: [...exclude] });
  const found = new Set<string>();
  for (const folder of folders) {
    const pending = [{ relative: '', above: rulesAbove(folder, folder) }];
    for (const { relative, above } of pending) {
      const here = path.join(folder, relative);
      const inside = here.endsWith(path.sep) ? here : here + path.sep;
      const hereUri = pathToFileURL(here).href.replace(/\/?$/, '/');
      const rules = IgnoreRules.inside(here, above);
      for (const entry of entriesOf(here)) {
        const below = relative === '' ? entry.name : `${relative}/${entry.name}`;
        const full = `${inside}${entry.name}`;
        if (entry.isDirectory()) {
          if (!isPassedBy(entry.name) && !rules?.leavesOut(full, true)) pending.push({ relative: below, above: rules });
          continue;
        }
        // Of folders inside each other a file is found in both.
        if (!matches(below) || found.has(full) || rules?.leavesOut(full, false) || !isFile(entry, full)) continue;
        if (folders.length > 1) found.add(full);
        yield { path: full, uri: PLAIN_NAME.test(entry.name) ? hereUri + entry.name : pathToFileURL(full).href };
      }
    }
  }
}

/** Names that are the same in a URI. */
const PLAIN_NAME = /^[\w.-]+$/;

/** So many files are read before what was read is told of: often enough that an end is soon heard of. */
const CHUNK = 500;

/** Looks for files, and compares them with those that are known; the last that it gives are no more than `CHUNK`. */
export function* lookForFiles(
  folders: readonly string[],
  files: CableFiles,
  known: readonly KnownFiles[],
  leftOut: ReadonlySet<string>,
): Generator<FoundFiles> {
  const changes = new FileChanges(known, leftOut);
  const uris: string[] = [];
  const found = (gone: readonly string[]): FoundFiles => {
    const [list, changed] = [uris.splice(0), changes.changed.splice(0)];
    return { toRead: list.join('\n'), count: list.length, changed, gone };
  };
  for (const { path: file, uri } of filesBelow(folders, files)) {
    if (!changes.isToRead(uri, () => stampOf(file))) continue;
    if (uris.push(uri) === CHUNK) yield found([]);
  }
  yield found(changes.gone());
}

/** A folder that has gone since holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether an entry is a file, or leads to one. */
function isFile(entry: Dirent, file: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

function stampOf(file: string): FileStamp | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && { size: stats.size, changed: stats.mtimeMs };
}
