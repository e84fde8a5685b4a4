import type { Range } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import { numberOf } from '../meaning/identity';
import { canonicalStation, findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { tokenRange } from '../meaning/placement';
import { CableDocument } from '../syntax/document';
import { CABLE_GLOBS } from './files';
import type { Cancellation, WorkspaceFiles } from './files';

/** A cable of the workspace: where its number stands, and the whole of it. */
export interface IndexedCable {
  readonly uri: string;
  readonly year: number | undefined;
  readonly station: string;
  readonly number: number;
  readonly range: Range;
  readonly selectionRange: Range;
}

/**
 * The cables of the workspace by their numbers. Filled when first asked; afterwards only what was reported as
 * changed is read again. An open document counts instead of its file.
 */
export class CableIndex {
  private readonly byUri = new Map<string, readonly IndexedCable[]>();
  private readonly open = new Map<string, CableDocument>();
  private readonly stale = new Set<string>();
  private globs: readonly string[] = CABLE_GLOBS;
  private listed = false;
  private refreshing: Promise<void> | undefined;

  constructor(private readonly files: WorkspaceFiles) {}

  /** The cables with this number. Without a year on either side, every year fits. */
  async find(wanted: MessageNumber, cancellation: Cancellation): Promise<IndexedCable[]> {
    await this.refresh(cancellation);
    const station = canonicalStation(wanted.post);
    const found: IndexedCable[] = [];
    for (const cables of this.byUri.values()) {
      for (const cable of cables) {
        const fits = cable.number === wanted.number && cable.station === station;
        if (fits && (wanted.year === undefined || cable.year === undefined || cable.year === wanted.year)) {
          found.push(cable);
        }
      }
    }
    return found;
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
    this.listed = false;
  }

  /** Brings the index up to date; of several askers one does the work, and the others wait for their turn. */
  private async refresh(cancellation: Cancellation): Promise<void> {
    while (this.refreshing) await this.refreshing;
    this.refreshing = this.readStale(cancellation).finally(() => (this.refreshing = undefined));
    await this.refreshing;
  }

  private async readStale(cancellation: Cancellation): Promise<void> {
    if (!this.listed) {
      const uris = new Set(await this.files.list(this.globs, cancellation));
      if (cancellation.isCancellationRequested) return;
      for (const known of this.byUri.keys()) if (!uris.has(known)) this.stale.add(known);
      for (const uri of uris) if (!this.byUri.has(uri)) this.stale.add(uri);
      this.listed = true;
    }
    for (const uri of [...this.stale]) {
      if (cancellation.isCancellationRequested) return;
      this.stale.delete(uri);
      const document = this.open.get(uri) ?? (await this.load(uri));
      if (document) this.byUri.set(uri, summarise(document));
      else this.byUri.delete(uri);
    }
  }

  private async load(uri: string): Promise<CableDocument | undefined> {
    const text = await this.files.read(uri);
    return text === undefined ? undefined : CableDocument.create(uri, 'cable', 0, text);
  }
}

/** The cables of a file with a number; a body without one has the number that the file is named by. */
function summarise(document: CableDocument): IndexedCable[] {
  const all = cablesOf(document.tree);
  const summaries: IndexedCable[] = [];
  for (const cable of all) {
    const range = { start: { line: cable.line, character: 0 }, end: { line: cable.endLine, character: 0 } };
    const own = numberOf(cable);
    if (own) {
      const selectionRange = tokenRange(own.place.place, own.place.token);
      summaries.push({
        uri: document.uri,
        year: own.year,
        station: canonicalStation(own.post),
        number: own.number,
        range,
        selectionRange,
      });
      continue;
    }
    const [named] = all.length === 1 ? findMessageNumbers(fileName(document.uri)) : [];
    if (named) {
      const start = { line: cable.line, character: 0 };
      summaries.push({
        uri: document.uri,
        year: named.year,
        station: canonicalStation(named.post),
        number: named.number,
        range,
        selectionRange: { start, end: start },
      });
    }
  }
  return summaries;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return (dot < 0 ? name : name.slice(0, dot)).toUpperCase();
}
