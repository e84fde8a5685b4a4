import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../server/src/hosts/fileReading';
import type { WorkspaceFiles } from '../../server/src/service';

/** The files below a folder, read in the same thread and kept nowhere. */
export function folderFiles(folder: string): WorkspaceFiles {
  return {
    list: async (files) => [...listFiles([fileURLToPath(folder)], files).uris],
    read: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  };
}
