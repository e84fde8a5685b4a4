import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Log } from '../lsp/host';
import type { BulkFiles, Cancellation, CableFiles } from '../service';
import { readFiles } from './fileReading';
import type { FileList, ReadFiles } from './fileReading';

/** What a worker of this module is started with. */
export const FILES_WORKER = 'files';

/** What a worker is asked. */
export type FilesTask =
  | { readonly do: 'list'; readonly folders: readonly string[]; readonly files: CableFiles }
  | { readonly do: 'read'; readonly uris: readonly string[] };

/** So many files are read before what was read is handed over: often enough that an end is soon heard of. */
const CHUNK = 500;
/** So few are read here: no thread is up sooner. */
const FEW = 16;
/** Where the disk is waited for, more threads than processors are of use; more than these are not. */
const MAX_WORKERS = 8;

/** Files of the workspace's folders, listed and read in threads of their own, which end with each reading. */
export function bulkFiles(folders: () => readonly string[], log: Log): BulkFiles {
  return {
    async list(files, cancellation) {
      const roots = folders().filter((folder) => folder.startsWith('file:'));
      const [list] = await run<FileList>(
        [{ do: 'list', folders: roots.map((folder) => fileURLToPath(folder)), files }],
        cancellation,
      );
      const { uris = [], stamps = new Float64Array() } = list ?? {};
      return { uris, stamp: (file) => ({ size: stamps[2 * file]!, changed: stamps[2 * file + 1]! }) };
    },
    async read(uris, cancellation, take) {
      const hand = ({ data, notes }: ReadFiles): void => {
        for (const note of notes) log.info(note);
        take(data);
      };
      if (uris.length <= FEW) {
        hand(readFiles(uris));
        return;
      }
      const tasks: FilesTask[] = [];
      for (let from = 0; from < uris.length; from += CHUNK) {
        tasks.push({ do: 'read', uris: uris.slice(from, from + CHUNK) });
      }
      await run<ReadFiles>(tasks, cancellation, hand);
    },
  };
}

/** Has workers do tasks, each the next one as it is done with one; the results in the order in which they come. */
async function run<Result>(
  tasks: readonly FilesTask[],
  cancellation: Cancellation,
  take?: (result: Result) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const pending = tasks[Symbol.iterator]();
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(__filename, { workerData: FILES_WORKER });
      const next = (): void => {
        const { value, done } = pending.next();
        if (done || cancellation.isCancellationRequested) void worker.terminate().then(() => resolve());
        else worker.postMessage(value);
      };
      worker.on('message', (result: Result) => {
        if (take) take(result);
        else results.push(result);
        next();
      });
      worker.on('error', reject);
      next();
    });
  const workers = Math.min(tasks.length, Math.max(2, Math.min(availableParallelism(), MAX_WORKERS)));
  await Promise.all(Array.from({ length: workers }, work));
  return results;
}
