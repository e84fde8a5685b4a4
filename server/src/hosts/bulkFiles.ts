import { fileURLToPath } from 'node:url';
import type { Log } from '../lsp/host';
import type { BulkFiles, FoundFiles } from '../service';
import { FilesReading } from './filesReading';
import { FilesThread } from './filesThread';

/** Files of the workspace's folders, listed and read in threads of their own, which end with each reading. */
export function bulkFiles(folders: () => readonly string[], log: Log): BulkFiles {
  return {
    async look(files, known, leftOut, take) {
      const roots = folders().filter((folder) => folder.startsWith('file:'));
      const paths = roots.map((folder) => fileURLToPath(folder));
      const thread = new FilesThread();
      try {
        await thread.askForMany<FoundFiles>({ do: 'look', folders: paths, files, known, leftOut }, take);
      } finally {
        await thread.end();
      }
    },
    async read(lists, cancellation, take, progress) {
      let count = 0;
      const reading = new FilesReading(lists, cancellation, (read) => {
        for (const note of read.notes) log.info(note);
        if (read.data) take(read.data);
        count += read.count;
        progress?.(count);
      });
      await reading.run();
    },
  };
}
