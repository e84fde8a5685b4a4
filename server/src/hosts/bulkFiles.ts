import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Log } from '../lsp/host';
import type { BulkFiles, FoundFiles } from '../service';
import { FetchAhead } from './fetchAhead';
import { FileReader } from './fileReading';
import type { ReadFiles } from './fileReading';
import { FilesThread } from './filesThread';

const MAX_WORKERS = 8;
/** So many milliseconds for a file, in so many lists one behind the other, mean that the disk is waited for. */
const SLOW = 0.04;
const SLOW_LISTS = 4;
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
      let next = 0;
      const isOver = (): boolean => cancellation.isCancellationRequested;
      const nextList = (): string | undefined => (isOver() ? undefined : lists[next++]);
      let slow = 0;
      let ahead: FetchAhead | undefined;
      const readNext = async (thread: FilesThread): Promise<ReadFiles | undefined> => {
        const files = await ahead?.next();
        if (files && !isOver()) {
          return thread.ask<ReadFiles>({ do: 'pack', files }, [files.bytes.buffer, files.stamps.buffer]);
        }
        const uris = nextList();
        return uris === undefined ? undefined : thread.ask<ReadFiles>({ do: 'read', uris });
      };
      const work = async (): Promise<void> => {
        const thread = new FilesThread();
        try {
          for (let read = await readNext(thread); read; read = await readNext(thread)) {
            hand(read);
            slow = read.waited / read.count > SLOW ? slow + 1 : 0;
            if (slow === SLOW_LISTS) ahead ??= new FetchAhead(nextList);
          }
          hand(await thread.ask<ReadFiles>({ do: 'finish' }));
        } finally {
          await thread.end();
        }
      };
      const workers = Math.min(lists.length, Math.max(2, availableParallelism()), MAX_WORKERS);
      try {
        await Promise.all(Array.from({ length: workers }, work));
      } finally {
        await ahead?.end();
      }
    },
  };
}
