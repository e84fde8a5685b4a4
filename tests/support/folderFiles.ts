import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../server/src/hosts/fileListing';
import type { WorkspaceFiles } from '../../server/src/service';

/** The files below a folder, read in the same thread and kept nowhere. */
export function folderFiles(folder: string): WorkspaceFiles {
  return {
    list: async (files) => Array.from(filesBelow([fileURLToPath(folder)], files), ({ uri }) => uri),
    read: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  };
}
