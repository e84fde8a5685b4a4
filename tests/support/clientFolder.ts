import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LanguageClient } from './languageClient';

/** A temporary folder as the workspace of a client, whose files change as if another program had written them. */
export class ClientFolder {
  readonly path = mkdtempSync(path.join(os.tmpdir(), 'cablegram-'));

  uri(name: string): string {
    return pathToFileURL(path.join(this.path, name)).href;
  }

  read(name: string): string {
    return readFileSync(path.join(this.path, name), 'utf8');
  }

  /** Writes a file that nobody tells of. */
  put(name: string, text: string): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Writes a file, and has the client tell of it. */
  async write(client: LanguageClient, name: string, text: string): Promise<void> {
    this.put(name, text);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type: 2 }] });
  }

  /** Deletes a file, and has the client tell of it. */
  async delete(client: LanguageClient, name: string): Promise<void> {
    rmSync(path.join(this.path, name));
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: this.uri(name), type: 3 }] });
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
