import { constants, getPriority, setPriority } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { FoundFiles, SegmentPart } from '../service';
import { lookForFiles } from './fileListing';
import { fetchFiles } from './fetchedFiles';
import type { FetchedFiles } from './fetchedFiles';
import { FileReader } from './fileReading';
import type { ReadFiles } from './fileReading';
import { FILES_WORKER } from './filesThread';
import type { FilesTask } from './filesThread';
import { writeSegments } from './segmentWriting';

/** Whether this thread has been started to list, read and write files. */
export const isFilesWorker = !isMainThread && workerData === FILES_WORKER;

/** Answers each task with what was found; columns are handed over, not copied. */
export function serveFiles(): void {
  giveWay();
  const reader = new FileReader();
  const parts: SegmentPart[] = [];
  parentPort!.on('message', (task: FilesTask) => {
    switch (task.do) {
      case 'look':
        return look(lookForFiles(task.folders, task.files, task.known, new Set(task.leftOut)));
      case 'read':
        return answerRead(reader.read(task.uris));
      case 'fetch':
        return answerFetched(fetchFiles(task.uris));
      case 'pack':
        return answerRead(reader.pack(task.files));
      case 'finish':
        return answerRead(reader.rest());
      case 'take':
        parts.push(task.part);
        return parentPort!.postMessage(undefined);
      case 'write':
        return parentPort!.postMessage(writeSegments(task.file, parts.splice(0), task.edition));
    }
  });
}

/** The higher the number, the lower the priority. */
const { PRIORITY_BELOW_NORMAL } = constants.priority;

/** Lets the thread that answers an editor go before. On Linux alone a thread has a priority of its own. */
function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    // A program that was started with a lower one may not raise it.
    if (getPriority() < PRIORITY_BELOW_NORMAL) setPriority(PRIORITY_BELOW_NORMAL);
  } catch {
    // Where it may not be changed, all are alike.
  }
}

/** An empty answer ends the others. */
function look(found: Iterable<FoundFiles>): void {
  for (const files of found) parentPort!.postMessage(files);
  parentPort!.postMessage(undefined);
}

function answerFetched(files: FetchedFiles): void {
  parentPort!.postMessage(files, [files.bytes.buffer, files.stamps.buffer]);
}

function answerRead(read: ReadFiles): void {
  const { files, cables, citations, tags, offices } = read.data ?? {};
  const columns = [files, cables, citations, tags, offices].flatMap((column) => (column?.buffer as ArrayBuffer) ?? []);
  parentPort!.postMessage(read, columns);
}
