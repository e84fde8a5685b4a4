import { Worker } from 'node:worker_threads';
import type { CableFiles, KnownFiles, SegmentPart } from '../service';
import type { FetchedFiles } from './fetchedFiles';

/** What a worker of this module is started with. */
export const FILES_WORKER = 'files';

/** What a worker is asked; it answers each task before the next. */
export type FilesTask =
  /** Has many answers, and then an empty one. */
  | {
      readonly do: 'look';
      readonly folders: readonly string[];
      readonly files: CableFiles;
      readonly known: readonly KnownFiles[];
      readonly leftOut: readonly string[];
    }
  /** Line ends part the URIs. */
  | { readonly do: 'read'; readonly uris: string }
  /** Reads the same files for another thread, which packs them. */
  | { readonly do: 'fetch'; readonly uris: string }
  | { readonly do: 'pack'; readonly files: FetchedFiles }
  /** No file is read after it. */
  | { readonly do: 'finish' }
  | { readonly do: 'take'; readonly part: SegmentPart }
  /** Writes what it has taken. */
  | { readonly do: 'write'; readonly file: string; readonly edition: string };

/** A thread that lists, reads and writes files, one task after the other. */
export class FilesThread {
  private readonly worker = new Worker(__filename, { workerData: FILES_WORKER });

  /** Rejects when the thread fails. What is `handedOver` with a task is gone here. */
  ask<Answer>(task: FilesTask, handedOver: readonly ArrayBuffer[] = []): Promise<Answer> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(task, handedOver);
    });
  }

  /** Hands over the answers to a task that has many, as they come. Rejects when the thread fails. */
  askForMany<Answer>(task: FilesTask, take: (answer: Answer) => void): Promise<void> {
    const { worker } = this;
    return new Promise((resolve, reject) => {
      worker.on('message', (answer: Answer | undefined) => (answer === undefined ? resolve() : take(answer)));
      worker.once('error', reject);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
