import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { Log } from '../lsp/host';
import type { Cancellation, WorkspaceFiles } from '../service';

const MAX_BYTES = 50 * 1024 * 1024;

/** Files of the workspace's folders on disk. Folders that are hidden or hold packages are not walked. */
export function nodeFiles(folders: () => readonly string[], log: Log): WorkspaceFiles {
  return {
    async list(globs, cancellation) {
      const matches = picomatch([...globs]);
      const uris: string[] = [];
      for (const folder of folders()) {
        if (!folder.startsWith('file:')) continue;
        const root = fileURLToPath(folder);
        await walk(root, cancellation, (file) => {
          if (matches(path.relative(root, file).split(path.sep).join('/'))) uris.push(pathToFileURL(file).href);
        });
      }
      return uris;
    },
    async read(uri, options) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        const file = fileURLToPath(uri);
        const { size } = await stat(file);
        if (size > MAX_BYTES) {
          log.warn(`${uri} is left out of the index: it has ${Math.round(size / 1024 / 1024)} MB.`);
          return undefined;
        }
        // Editors count positions without a byte order mark.
        return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
      } catch (error) {
        const expected = options?.optional && (error as NodeJS.ErrnoException).code === 'ENOENT';
        if (!expected) log.info(`${uri} could not be read: ${(error as Error).message}`);
        return undefined;
      }
    },
  };
}

/** Visits the files under a folder. Links to folders are not followed, so that none is walked twice. */
async function walk(folder: string, cancellation: Cancellation, visit: (file: string) => void): Promise<void> {
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (cancellation.isCancellationRequested) return;
    // A folder that has gone since holds nothing.
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const full = path.join(next, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') pending.push(full);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        visit(full);
      }
    }
  }
}
