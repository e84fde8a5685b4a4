import type { MessageNumber } from '../meaning/messageNumber';
import { CableDocument } from '../syntax/document';
import type { CableSummary } from './cableSummary';
import { filesOf } from './fileChanges';
import { CABLE_GLOBS } from './files';
import type { BulkFiles, CableFiles, Cancellation, FoundFiles, WorkspaceFiles } from './files';
import { FoundLists } from './foundLists';
import type { SegmentData } from './segment';
import { summarise } from './summary';
import { Traffic } from './traffic';
import type { Citing } from './traffic';

/** Tells how far the reading of the workspace has come; how many files there are is known when all have been looked for. */
export type Progress = (read: number, total: number | undefined) => void;

/**
 * The cables of the workspace. Filled when first asked, from what an earlier run has kept where there is such; afterwards
 * only what was reported as changed is read again. An open document counts instead of its file.
 */
export class CableIndex {
  /** What has been read so far. */
  readonly traffic = new Traffic();
  private readonly open = new Map<string, CableDocument>();
  private readonly stale = new Set<string>();
  private cableFiles: CableFiles = { include: CABLE_GLOBS, exclude: [] };
  /** Whether it has been told which files hold cables. */
  private told = false;
  /** What an earlier run has kept; asked for once. */
  private restored: Promise<void> | undefined;
  /** The reading of the whole workspace, while it goes on. */
  private reading: Promise<void> | undefined;
  private readWhole = false;
  /** The keeping of what has been read, for which nobody waits but at the end. */
  private keeping = Promise.resolve();
  /** The reading of what is stale, while it goes on. */
  private refreshing: Promise<void> | undefined;

  constructor(private readonly files: WorkspaceFiles) {}

  /** Whether the whole workspace has been read once; what has changed since may still wait for its turn. */
  get complete(): boolean {
    return this.readWhole;
  }

  /**
   * The cables with this number. Without a year on either side, every year fits. What has been read already is enough
   * where it has the cable.
   */
  async find(wanted: MessageNumber, cancellation: Cancellation): Promise<CableSummary[]> {
    await this.readOpen(cancellation);
    const found = this.traffic.find(wanted);
    if (found.length > 0) return found;
    await this.refresh(cancellation);
    return this.traffic.find(wanted);
  }

  /** The cables that name the one with this number. Without a year on either side, every year fits. */
  async citing(wanted: MessageNumber, cancellation: Cancellation): Promise<Citing[]> {
    await this.refresh(cancellation);
    return this.traffic.citing(wanted);
  }

  /** The document of a cable: the open one, else read from its file; undefined when it is gone. */
  async document(uri: string): Promise<CableDocument | undefined> {
    return this.open.get(uri) ?? (await this.load(uri));
  }

  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.stale.add(uri);
  }

  documentChanged(document: CableDocument): void {
    this.open.set(document.uri, document);
    this.stale.add(document.uri);
  }

  documentClosed(uri: string): void {
    this.open.delete(uri);
    this.stale.add(uri);
  }

  /** Has the next `readAll` look for files by other globs, or in other folders. */
  workspaceChanged({ include, exclude }: CableFiles): void {
    const isFirst = !this.told;
    this.told = true;
    // Who has been quick to ask has them read already.
    if (isFirst && include.length + exclude.length === 0) return;
    this.cableFiles = { include: [...CABLE_GLOBS, ...include], exclude };
    this.readWhole = false;
  }

  /**
   * Brings the index up to date: with all that is open or has been reported as changed. Where an earlier run has kept what
   * it had read, that counts until `readAll` has looked at the files; else the whole workspace is read first.
   */
  async refresh(cancellation: Cancellation): Promise<void> {
    await this.readOpen(cancellation);
    if (this.traffic.restored || this.readWhole) return;
    await this.readAll(cancellation);
  }

  /** When what has been read is kept for another time. */
  kept(): Promise<void> {
    return this.keeping;
  }

  /** Looks for files that have appeared, changed or gone, reads those that are new, and keeps it all for another time. */
  async readAll(cancellation: Cancellation, progress?: Progress): Promise<void> {
    while (!this.readWhole && !cancellation.isCancellationRequested) {
      this.reading ??= this.readFiles(cancellation, progress).finally(() => (this.reading = undefined));
      await this.reading;
    }
    await this.readOpen(cancellation);
  }

  private async readFiles(cancellation: Cancellation, progress?: Progress): Promise<void> {
    await this.restore();
    const { cableFiles } = this;
    const { bulk } = this.files;
    if (bulk) await this.readInBulk(bulk, cancellation, progress);
    else await this.readOneByOne(cancellation, progress);
    // Other files may be wanted by now: then they are looked for again.
    this.readWhole = !cancellation.isCancellationRequested && cableFiles === this.cableFiles;
  }

  private restore(): Promise<void> {
    this.restored ??= (async () => {
      const kept = await this.files.store?.load();
      if (kept) this.traffic.restore(kept);
    })();
    return this.restored;
  }

  /** Reads what is stale: of several askers one does the work, and the others wait for their turn. */
  async readOpen(cancellation: Cancellation): Promise<void> {
    await this.restore();
    while (this.refreshing) await this.refreshing;
    this.refreshing = this.readStale(cancellation).finally(() => (this.refreshing = undefined));
    await this.refreshing;
  }

  private async readInBulk(bulk: BulkFiles, cancellation: Cancellation, progress?: Progress): Promise<void> {
    const { traffic } = this;
    // What is open counts instead of its file.
    const leftOut = [...this.open.keys(), ...traffic.unstamped()];
    const lists = new FoundLists();
    let isChanged = false;
    const find = ({ toRead, count, changed, gone }: FoundFiles): void => {
      for (const uri of [...gone, ...changed]) if (!this.open.has(uri)) traffic.remove(uri);
      isChanged ||= count + gone.length > 0;
      lists.add(toRead, count);
    };
    const take = (data: SegmentData): void => traffic.add(data);
    await Promise.all([
      bulk.look(this.cableFiles, traffic.packed().map(filesOf), leftOut, find).finally(() => lists.end()),
      bulk.read(lists, cancellation, take, (read) => progress?.(read, lists.total)),
    ]);
    if (isChanged && !cancellation.isCancellationRequested) this.keep();
  }

  /** Keeps what has been read for another time, after what is being kept. */
  private keep(): void {
    const { store } = this.files;
    if (store) this.keeping = this.keeping.then(() => store.save(this.traffic.packed()));
  }

  private async readOneByOne(cancellation: Cancellation, progress?: Progress): Promise<void> {
    const uris = await this.files.list(this.cableFiles, cancellation);
    if (cancellation.isCancellationRequested) return;
    for (const uri of this.goneFrom(uris)) this.stale.add(uri);
    const missing = uris.filter((uri) => !this.traffic.has(uri));
    for (const [index, uri] of missing.entries()) {
      if (cancellation.isCancellationRequested) return;
      await this.readFile(uri);
      progress?.(index + 1, missing.length);
    }
  }

  /** The files that are known and no more among those there are. */
  private goneFrom(uris: readonly string[]): string[] {
    const known = new Set(uris);
    return [...this.traffic.files()].filter((uri) => !known.has(uri) && !this.open.has(uri));
  }

  /** Files wait for the end of a reading of the whole, which may be at them just now. */
  private async readStale(cancellation: Cancellation): Promise<void> {
    const closed: string[] = [];
    for (const uri of [...this.stale]) {
      if (cancellation.isCancellationRequested) return;
      if (this.files.bulk && !this.open.has(uri)) {
        closed.push(uri);
        continue;
      }
      this.stale.delete(uri);
      await this.readFile(uri);
    }
    if (closed.length === 0 || this.reading) return;
    for (const uri of closed) {
      this.stale.delete(uri);
      this.traffic.remove(uri);
    }
    await this.files.bulk!.read([closed.join('\n')], cancellation, (data) => this.traffic.add(data));
  }

  private async readFile(uri: string): Promise<void> {
    const document = await this.document(uri);
    if (document) this.traffic.put(uri, summarise(document));
    else this.traffic.remove(uri);
  }

  private async load(uri: string): Promise<CableDocument | undefined> {
    const text = await this.files.read(uri);
    return text === undefined ? undefined : CableDocument.create(uri, 'cable', 0, text);
  }
}
