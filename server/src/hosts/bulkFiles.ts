import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Log } from '../lsp/host';
import type { BulkFiles, FoundFiles } from '../service';
import { FetchAhead } from './fetchAhead';
import { FileReader } from './fileReading';
import type { ReadFiles } from './fileReading';
import { FilesThread } from './filesThread';

const MAX_WORKERS = 8;
/** Where most files of so many lists one behind the other were slow to come, the disk is waited for. */
const SLOW_LISTS = 4;
/** A list of so few, which is the last one, is read here: no thread is up sooner. */
const FEW = 16;

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
      const hand = (read: ReadFiles): void => {
        for (const note of read.notes) log.info(note);
        if (read.data) take(read.data);
        count += read.count;
        progress?.(count);
      };
      const source = sourceOf(lists);
      const isOver = (): boolean => cancellation.isCancellationRequested;
      const nextList = async (): Promise<string | undefined> => (isOver() ? undefined : (await source.next()).value);
      let slow = 0;
      let ahead: FetchAhead | undefined;
      const readNext = async (thread: FilesThread): Promise<ReadFiles | undefined> => {
        const files = await ahead?.next();
        if (files && !isOver()) {
          return thread.ask<ReadFiles>({ do: 'pack', files }, [files.bytes.buffer, files.stamps.buffer]);
        }
        const uris = await nextList();
        return uris === undefined ? undefined : thread.ask<ReadFiles>({ do: 'read', uris });
      };
      const readInThread = async (uris: string | undefined): Promise<void> => {
        if (uris === undefined) return;
        const thread = new FilesThread();
        try {
          let read: ReadFiles | undefined = await thread.ask<ReadFiles>({ do: 'read', uris });
          for (; read; read = await readNext(thread)) {
            hand(read);
            slow = 2 * read.slow > read.count ? slow + 1 : 0;
            if (slow === SLOW_LISTS) ahead ??= new FetchAhead(nextList);
          }
          hand(await thread.ask<ReadFiles>({ do: 'finish' }));
        } finally {
          await thread.end();
        }
      };
      try {
        const first = await nextList();
        if (first === undefined) return;
        if (first.split('\n', FEW + 1).length <= FEW) {
          const reader = new FileReader();
          for (let uris: string | undefined = first; uris !== undefined; uris = await nextList())
            hand(reader.read(uris));
          hand(reader.rest());
          return;
        }
        const workers = Math.min(Math.max(2, availableParallelism()), MAX_WORKERS);
        const others = Array.from({ length: workers - 1 }, () => nextList().then(readInThread));
        await Promise.all([readInThread(first), ...others]);
      } finally {
        await ahead?.end();
        await source.return(undefined);
      }
    },
  };
}

async function* sourceOf(lists: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, undefined> {
  yield* lists;
  return undefined;
}
