/**
 * Has files come off the disk before they are packed. A disk gives many files at once as soon as one; and threads that only
 * fetch take little, where each that packs cables has to warm up first.
 */
import type { FetchedFiles } from './fetchedFiles';
import { FilesThread } from './filesThread';

/** So many lists of files are on their way at once. */
const THREADS = 6;

/** What of a thread is needed to fetch. */
export type Fetcher = Pick<FilesThread, 'ask' | 'end'>;

/** Threads that fetch lists of files, each one at a time; what they have fetched is taken in the order of the lists. */
export class FetchAhead {
  private readonly threads: readonly Fetcher[];
  private readonly fetching: { readonly thread: Fetcher; readonly files: Promise<FetchedFiles | undefined> }[] = [];

  /** @param nextList the list to fetch next; undefined where none is left */
  constructor(
    private readonly nextList: () => Promise<string | undefined>,
    startThread: () => Fetcher = () => new FilesThread(),
  ) {
    this.threads = Array.from({ length: THREADS }, startThread);
    for (const thread of this.threads) this.fetch(thread);
  }

  /** The next files, to be packed; undefined where none are left. Rejects when a thread fails. */
  async next(): Promise<FetchedFiles | undefined> {
    const first = this.fetching.shift();
    const files = await first?.files;
    if (first && files) this.fetch(first.thread);
    return files;
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private fetch(thread: Fetcher): void {
    const files = this.nextList().then((uris) =>
      uris === undefined ? undefined : thread.ask<FetchedFiles>({ do: 'fetch', uris }),
    );
    // Of a failure the one is told who takes them; nobody may, once another has failed.
    files.catch(() => undefined);
    this.fetching.push({ thread, files });
  }
}
