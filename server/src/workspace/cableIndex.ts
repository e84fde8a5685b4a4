import type { MessageNumber } from '../meaning/messageNumber';
import { CableDocument } from '../syntax/document';
import { CABLE_GLOBS } from './files';
import type { Cancellation, WorkspaceFiles } from './files';
import { summarise } from './summary';
import { Traffic } from './traffic';
import type { Citing } from './traffic';
import type { CableSummary } from './cableSummary';

/**
 * The cables of the workspace. Filled when first asked; afterwards only what was reported as changed is read again.
 * An open document counts instead of its file.
 */
export class CableIndex {
  /** What has been read so far. */
  readonly traffic = new Traffic();
  private readonly open = new Map<string, CableDocument>();
  private readonly stale = new Set<string>();
  private globs: readonly string[] = CABLE_GLOBS;
  private listed = false;
  private refreshing: Promise<void> | undefined;
  private readWhole = false;

  constructor(private readonly files: WorkspaceFiles) {}

  /** Whether the whole workspace has been read once; what has changed since may still wait for its turn. */
  get complete(): boolean {
    return this.readWhole;
  }

  /** The cables with this number. Without a year on either side, every year fits. */
  async find(wanted: MessageNumber, cancellation: Cancellation): Promise<CableSummary[]> {
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

  workspaceChanged(globs: readonly string[]): void {
    this.globs = [...CABLE_GLOBS, ...globs];
    this.listed = this.readWhole = false;
  }

  /** Brings the index up to date; of several askers one does the work, and the others wait for their turn. */
  async refresh(cancellation: Cancellation): Promise<void> {
    while (this.refreshing) await this.refreshing;
    this.refreshing = this.readStale(cancellation).finally(() => (this.refreshing = undefined));
    await this.refreshing;
  }

  private async readStale(cancellation: Cancellation): Promise<void> {
    if (!this.listed) {
      const uris = new Set(await this.files.list(this.globs, cancellation));
      if (cancellation.isCancellationRequested) return;
      for (const known of this.traffic.files()) if (!uris.has(known)) this.stale.add(known);
      for (const uri of uris) if (!this.traffic.has(uri)) this.stale.add(uri);
      this.listed = true;
    }
    for (const uri of [...this.stale]) {
      if (cancellation.isCancellationRequested) return;
      this.stale.delete(uri);
      const document = await this.document(uri);
      if (document) this.traffic.put(uri, summarise(document));
      else this.traffic.remove(uri);
    }
    this.readWhole = true;
  }

  private async load(uri: string): Promise<CableDocument | undefined> {
    const text = await this.files.read(uri);
    return text === undefined ? undefined : CableDocument.create(uri, 'cable', 0, text);
  }
}
