import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Log } from '../lsp/host';
import type { BulkFiles, FoundFiles } from '../service';
import { FileReader } from './fileReading';
import type { ReadFiles } from './fileReading';
import { FilesThread } from './filesThread';

/** Where the disk is waited for, more threads than processors are of use; more than these are not. */
const MAX_WORKERS = 8;
/** So few are read here: no thread is up sooner. */
const FEW = 16;

/** Files of the workspace's folders, listed and read in threads of their own, which end with each reading. */
export function bulkFiles(folders: () => readonly string[], log: Log): BulkFiles {
  return {
    async look(files, known, leftOut) {
      const roots = folders().filter((folder) => folder.startsWith('file:'));
      const thread = new FilesThread();
      try {
        return await thread.ask<FoundFiles>({
          do: 'look',
          folders: roots.map((folder) => fileURLToPath(folder)),
          files,
          known,
          leftOut,
        });
      } finally {
        await thread.end();
      }
    },
    async read(lists, cancellation, take, progress) {
      let count = 0;
      const hand = (read: ReadFiles): void => {
        for (const note of read.notes) log.info(note);
        if (read.data) take(read.data);
        count += read.count;
        progress?.(count);
      };
      const [first = ''] = lists;
      if (lists.length <= 1 && first.split('\n', FEW + 1).length <= FEW) {
        const reader = new FileReader();
        if (first !== '') hand(reader.read(first));
        hand(reader.rest());
        return;
      }
      const pending = lists[Symbol.iterator]();
      const work = async (): Promise<void> => {
        const thread = new FilesThread();
        try {
          for (const uris of pending) {
            hand(await thread.ask<ReadFiles>({ do: 'read', uris }));
            if (cancellation.isCancellationRequested) break;
          }
          hand(await thread.ask<ReadFiles>({ do: 'finish' }));
        } finally {
          await thread.end();
        }
      };
      const workers = Math.min(lists.length, Math.max(2, Math.min(availableParallelism(), MAX_WORKERS)));
      await Promise.all(Array.from({ length: workers }, work));
    },
  };
}
