/** Linting in several threads. Each lints some files at a time; what comes back is told in the order of the files. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { FileLinter } from './fileLinter';
import type { LintedFile } from './fileLinter';
import { readInput } from './inputs';
import type { InputName, Unreadable } from './inputs';
import type { CommandLineIo } from './io';
import type { LintChoice } from './lintOptions';

/** What a thread is started with. */
interface ThreadData {
  readonly role: typeof ROLE;
  readonly choice: LintChoice;
  readonly cwd: string;
}

const ROLE = 'lint';

/** What is told of a file: what was written to standard error meanwhile, and what was found or why it was not read. */
export type FileOutcome = { readonly notes: readonly string[] } & ({ readonly linted: LintedFile } | Unreadable);

interface ChunkOutcome {
  readonly files: readonly FileOutcome[];
  readonly failed: boolean;
}

/** So many files at most are linted before what was found is handed over; fewer where that takes longer than so many milliseconds. */
const MAX_CHUNK = 32;
const SHORT = 50;
/** So many chunks may wait for one before them. */
const AHEAD = 8;
/** Fewer files are linted before threads are up. */
const FEW = 300;
const MAX_THREADS = 8;

/** How many threads are of use: one for few files, else one for each processor. */
export function usefulThreads(files: number): number {
  return files < FEW ? 1 : Math.min(availableParallelism(), MAX_THREADS);
}

/**
 * Lints files in threads.
 * @param program the script that the threads run: it calls `serveLint` in them
 * @param tellFailed called when a file could not be written, or a configuration file not be read
 */
export async function* lintInThreads(
  names: readonly (InputName | Unreadable)[],
  threads: number,
  program: string,
  data: Omit<ThreadData, 'role'>,
  signal: AbortSignal,
  tellFailed: () => void,
): AsyncGenerator<FileOutcome> {
  /** What is being linted and was not told yet, in the order of the files. */
  const pending: { outcome?: ChunkOutcome }[] = [];
  let next = 0;
  let failure: unknown;
  let wake = (): void => {};
  const workers = Array.from({ length: threads }, () => new Thread(program, { ...data, role: ROLE }));
  /** Each takes the next files when it is done with some, and waits where it is too far ahead. */
  const give = (thread: Thread): void => {
    if (thread.busy || next >= names.length || pending.length >= AHEAD * threads) return;
    const chunk = names.slice(next, next + thread.size);
    next += chunk.length;
    const place: (typeof pending)[number] = {};
    pending.push(place);
    void thread.lint(chunk).then(
      (outcome) => {
        place.outcome = outcome;
        give(thread);
        wake();
      },
      (error: unknown) => {
        failure = error;
        wake();
      },
    );
  };
  const aborted = (): void => wake();
  signal.addEventListener('abort', aborted);
  try {
    for (const thread of workers) give(thread);
    while (pending.length > 0 && !signal.aborted) {
      const { outcome } = pending[0]!;
      if (failure) throw failure;
      if (!outcome) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      pending.shift();
      for (const thread of workers) give(thread);
      if (outcome.failed) tellFailed();
      yield* outcome.files;
    }
  } finally {
    signal.removeEventListener('abort', aborted);
    // A file that is being written is written whole: it is put in its place in one step.
    await Promise.all(workers.map((thread) => thread.end()));
  }
}

/** A thread that lints chunks, one at a time. */
class Thread {
  busy = false;
  /** How many files it takes at a time: more while they take little. */
  size = 1;
  private readonly worker: Worker;

  constructor(program: string, data: ThreadData) {
    this.worker = new Worker(program, { workerData: data });
  }

  async lint(chunk: readonly (InputName | Unreadable)[]): Promise<ChunkOutcome> {
    this.busy = true;
    const begun = performance.now();
    this.worker.postMessage(chunk);
    const [outcome] = (await once(this.worker, 'message')) as [ChunkOutcome];
    const took = performance.now() - begun;
    this.size = took < SHORT ? Math.min(2 * this.size, MAX_CHUNK) : Math.max(1, this.size >> 1);
    this.busy = false;
    return outcome;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Whether this thread has been started to lint. */
export const isLintThread = !isMainThread && (workerData as Partial<ThreadData> | null)?.role === ROLE;

/** Lints what the main thread sends. */
export function serveLint(io: CommandLineIo): void {
  const { choice, cwd } = workerData as ThreadData;
  let notes: string[] = [];
  const own: CommandLineIo = { ...io, cwd, writeStderr: (text) => void notes.push(text) };
  const linter = new FileLinter(choice, [], own);
  parentPort!.on('message', (chunk: readonly (InputName | Unreadable)[]) => {
    void (async () => {
      const files: FileOutcome[] = [];
      for (const named of chunk) {
        const outcome = await lintNamed(named, linter, own);
        if (outcome) files.push({ ...outcome, notes });
        notes = [];
      }
      parentPort!.postMessage({ files, failed: linter.failed } satisfies ChunkOutcome);
    })();
  });
}

/** Reads a file and lints it; undefined where the reading was ended. */
export async function lintNamed(
  named: InputName | Unreadable,
  linter: FileLinter,
  io: CommandLineIo,
  stdinFilename?: string,
  signal?: AbortSignal,
): Promise<{ readonly linted: LintedFile } | Unreadable | undefined> {
  if ('unreadable' in named) return named;
  const input = await readInput(named, stdinFilename, io, signal);
  return input === undefined || 'unreadable' in input ? input : { linted: await linter.lint(input) };
}
