import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { FILES_WORKER } from './bulkFiles';
import type { FilesTask } from './bulkFiles';
import { listFiles, readFiles } from './fileReading';

/** Whether this thread has been started to list and read files. */
export const isFilesWorker = !isMainThread && workerData === FILES_WORKER;

/** Answers each task with what was found; columns are handed over, not copied. */
export function serveFiles(): void {
  parentPort!.on('message', (task: FilesTask) => {
    if (task.do === 'list') {
      const list = listFiles(task.folders, task.files);
      parentPort!.postMessage(list, [list.stamps.buffer as ArrayBuffer]);
      return;
    }
    const read = readFiles(task.uris);
    const { files, cables, citations, tags, offices } = read.data;
    const columns = [files, cables, citations, tags, offices].map(({ buffer }) => buffer as ArrayBuffer);
    parentPort!.postMessage(read, columns);
  });
}
