import { availableParallelism } from 'node:os';
import type { Cancellation } from '../service';
import { FetchAhead } from './fetchAhead';
import { FileReader } from './fileReading';
import type { ReadFiles } from './fileReading';
import { FilesThread } from './filesThread';

const MAX_THREADS = 8;
/** Where most files of so many lists one behind the other were slow to come, the disk is waited for. */
const SLOW_LISTS = 4;
/** A list of so few, which is the last one, is read here: no thread is up sooner. */
const FEW = 16;

/** Reads lists of files, in as many threads as there are processors. */
export class FilesReading {
  private readonly source: AsyncGenerator<string, undefined>;
  /** How many lists one behind the other were slow to come. */
  private slow = 0;
  private ahead: FetchAhead | undefined;

  /** @param lists URIs, with line ends between; lists are asked for as they are needed */
  constructor(
    lists: Iterable<string> | AsyncIterable<string>,
    private readonly cancellation: Cancellation,
    private readonly take: (read: ReadFiles) => void,
  ) {
    this.source = sourceOf(lists);
  }

  /** Rejects when a thread fails. */
  async run(): Promise<void> {
    try {
      const first = await this.nextList();
      if (first === undefined) return;
      if (first.split('\n', FEW + 1).length <= FEW) return await this.readHere(first);
      const others = Math.min(Math.max(2, availableParallelism()), MAX_THREADS) - 1;
      await Promise.all([
        this.readInThread(first),
        ...Array.from({ length: others }, async () => this.readInThread(await this.nextList())),
      ]);
    } finally {
      await this.ahead?.end();
      await this.source.return(undefined);
    }
  }

  private async nextList(): Promise<string | undefined> {
    return this.cancellation.isCancellationRequested ? undefined : (await this.source.next()).value;
  }

  private async readHere(first: string): Promise<void> {
    const reader = new FileReader();
    for (let uris: string | undefined = first; uris !== undefined; uris = await this.nextList()) {
      this.take(reader.read(uris));
    }
    this.take(reader.rest());
  }

  private async readInThread(first: string | undefined): Promise<void> {
    if (first === undefined) return;
    const thread = new FilesThread();
    try {
      let read: ReadFiles | undefined = await thread.ask<ReadFiles>({ do: 'read', uris: first });
      for (; read; read = await this.readNext(thread)) {
        this.take(read);
        this.slow = 2 * read.slow > read.count ? this.slow + 1 : 0;
        if (this.slow === SLOW_LISTS) this.ahead ??= new FetchAhead(() => this.nextList());
      }
      this.take(await thread.ask<ReadFiles>({ do: 'finish' }));
    } finally {
      await thread.end();
    }
  }

  private async readNext(thread: FilesThread): Promise<ReadFiles | undefined> {
    const files = await this.ahead?.next();
    if (files && !this.cancellation.isCancellationRequested) {
      return thread.ask<ReadFiles>({ do: 'pack', files }, [files.bytes.buffer, files.stamps.buffer]);
    }
    const uris = await this.nextList();
    return uris === undefined ? undefined : thread.ask<ReadFiles>({ do: 'read', uris });
  }
}

async function* sourceOf(lists: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string, undefined> {
  yield* lists;
  return undefined;
}
