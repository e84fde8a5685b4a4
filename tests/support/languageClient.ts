import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type {
  ApplyWorkspaceEditParams,
  ApplyWorkspaceEditResult,
  ClientCapabilities,
  ConfigurationParams,
  Diagnostic,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  RegistrationParams,
} from 'vscode-languageserver/node';

/** What a client of today can do. */
export const RICH: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** Where servers keep their indexes, as long as these tests run. */
const STORAGE = mkdtempSync(path.join(os.tmpdir(), 'cablegram-storage-'));
process.once('exit', () => rmSync(STORAGE, { recursive: true, force: true }));

/** An editor that talks to the server over its standard input and output. */
export class LanguageClient {
  readonly logged: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: string[] = [];
  /** What files were asked to be watched by. */
  readonly watched: string[] = [];
  /** What was shown to the user. */
  readonly shown: string[] = [];
  /** What the server has asked to be applied, and what it is answered. */
  readonly applied: ApplyWorkspaceEditParams[] = [];
  applyAnswer: ApplyWorkspaceEditResult = { applied: true };
  refreshes = 0;
  hintRefreshes = 0;
  /** The settings, or what tells those of a document. */
  settings: unknown = {};
  readonly exit: Promise<number | null>;
  private readonly waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
  ) {
    this.exit = new Promise((resolve) => process.once('exit', resolve));
  }

  static async start(
    program: string,
    options: {
      capabilities?: ClientCapabilities;
      folders?: string[];
      initializationOptions?: object;
      settings?: unknown;
    } = {},
  ): Promise<LanguageClient> {
    const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    let client: LanguageClient | undefined = undefined as LanguageClient | undefined;
    const early: string[] = [];
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      (client?.logged ?? early).push(message);
      client?.wake();
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client?.published.push(params);
      client?.wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => {
      const settings = client?.settings ?? options.settings ?? null;
      // They may be a promise: a client may take its time.
      return Promise.all(items.map(({ scopeUri }) => (typeof settings === 'function' ? settings(scopeUri) : settings)));
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      client?.registered.push(...registrations.map((registration) => registration.method));
      for (const { registerOptions } of registrations) {
        const { watchers = [] } = registerOptions as { watchers?: { globPattern: string }[] };
        client?.watched.push(...watchers.map(({ globPattern }) => globPattern));
      }
      client?.wake();
      return null;
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      client?.shown.push(message);
      client?.wake();
    });
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      client?.applied.push(params);
      return client?.applyAnswer ?? { applied: false };
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      if (client) client.refreshes++;
      client?.wake();
      return null;
    });
    connection.onRequest('workspace/inlayHint/refresh', () => {
      if (client) client.hintRefreshes++;
      client?.wake();
      return null;
    });
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? RICH,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: { storage: STORAGE, ...options.initializationOptions },
    });
    client = new LanguageClient(child, connection, initialized);
    client.logged.push(...early);
    client.settings = options.settings ?? {};
    await connection.sendNotification('initialized', {});
    return client;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cable', version, text } });
  }

  change(uri: string, version: number, ...contentChanges: unknown[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The problems of a document, asked for. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items;
  }

  /** Waits until `holds`; looks again whenever the server has sent something. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Shuts the server down as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', null);
    await this.notify('exit', null);
    return this.exit;
  }
}
