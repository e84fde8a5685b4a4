import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Log } from '../lsp/host';
import type { WorkspaceFiles } from '../service';
import { bulkFiles } from './bulkFiles';
import { MAX_BYTES, tooLarge, unreadable } from './fileBytes';
import { decoded } from './fileReading';
import { segmentStore } from './segmentStore';

/**
 * Files of the workspace's folders on disk.
 * @param storage the folder that the index is kept in; the user's cache where it is not given
 */
export function nodeFiles(folders: () => readonly string[], log: Log, storage?: string): WorkspaceFiles {
  const bulk = bulkFiles(folders, log);
  return {
    bulk,
    store: segmentStore(folders, storage, log),
    async list(files) {
      const uris: string[] = [];
      await bulk.look(files, [], [], ({ toRead, count }) => void (count > 0 && uris.push(...toRead.split('\n'))));
      return uris;
    },
    async read(uri, options) {
      if (!uri.startsWith('file:')) return undefined;
      try {
        const file = fileURLToPath(uri);
        const { size } = await stat(file);
        if (size > MAX_BYTES) {
          log.warn(tooLarge(uri, size));
          return undefined;
        }
        return decoded(await readFile(file), uri, (note) => log.info(note));
      } catch (error) {
        const expected = options?.optional && (error as NodeJS.ErrnoException).code === 'ENOENT';
        if (!expected) log.info(unreadable(uri, error));
        return undefined;
      }
    },
  };
}
