/**
 * Has files come off the disk before they are read. A disk gives many files at once as soon as one; and threads that only
 * fetch take little, where each that reads cables has to warm up first.
 */
import { setTimeout } from 'node:timers/promises';
import { FilesThread } from './filesThread';

/** So many files are on their way at once. */
const THREADS = 6;
/** So many lists at most are fetched and not read yet: the system keeps them for a while only. */
const AHEAD = 60;
/** How long to wait where so many are, in milliseconds. */
const WAIT = 20;

/**
 * Fetches lists of files, in their order. Never rejects.
 * @param read tells how many of them have been taken to be read
 * @param isOver whether nobody reads on
 */
export async function fetchAhead(lists: readonly string[], read: () => number, isOver: () => boolean): Promise<void> {
  let next = 0;
  const fetch = async (): Promise<void> => {
    const thread = new FilesThread();
    try {
      while (!isOver()) {
        next = Math.max(next, read());
        if (next >= lists.length) return;
        if (next > read() + AHEAD) await setTimeout(WAIT);
        else await thread.ask({ do: 'fetch', uris: lists[next++]! });
      }
    } finally {
      await thread.end();
    }
  };
  // A thread that fails leaves its files to who reads them.
  await Promise.allSettled(Array.from({ length: Math.min(THREADS, lists.length) }, fetch));
}
