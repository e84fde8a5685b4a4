import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

const editor = vi.hoisted(() => ({
  commands: new Map<string, () => unknown>(),
  files: new Map<string, Uint8Array>(),
  folders: [] as { uri: { scheme: string } }[],
  errors: [] as string[],
  saved: (() => undefined) as (document: unknown) => void,
  deleted: (() => undefined) as (event: unknown) => void,
  status: { text: '', dispose: () => undefined },
}));

/** The client's library needs the editor too; of it only the states of a client are of use here. */
vi.mock('vscode-languageclient', () => ({ State: { Stopped: 1, Running: 2, Starting: 3 } }));

/** What the client needs of VS Code, which has no package to run it without the editor. */
vi.mock('vscode', () => ({
  Uri: {
    parse: (text: string) => text,
    joinPath: (base: string, ...parts: string[]) => [base, ...parts].join('/'),
  },
  EventEmitter: class {
    readonly event = () => ({ dispose: () => undefined });
  },
  commands: {
    registerCommand: (id: string, run: () => unknown) => {
      editor.commands.set(id, run);
      return { dispose: () => editor.commands.delete(id) };
    },
  },
  StatusBarAlignment: { Right: 2 },
  LanguageStatusSeverity: { Information: 0, Error: 2 },
  languages: { createLanguageStatusItem: () => editor.status },
  // Before 1.97 there is no API for pasting.
  version: '1.91.0',
  window: {
    createOutputChannel: () => ({ show: () => undefined, error: () => undefined, dispose: () => undefined }),
    createStatusBarItem: () => ({ hide: () => undefined, dispose: () => undefined }),
    onDidChangeActiveTextEditor: () => ({ dispose: () => undefined }),
    onDidChangeTextEditorSelection: () => ({ dispose: () => undefined }),
    createTreeView: () => ({ dispose: () => undefined }),
    showErrorMessage: async (message: string) => void editor.errors.push(message),
  },
  workspace: {
    get workspaceFolders() {
      return editor.folders;
    },
    onDidChangeTextDocument: () => ({ dispose: () => undefined }),
    onDidSaveTextDocument: (listener: (document: unknown) => void) => {
      editor.saved = listener;
      return { dispose: () => undefined };
    },
    onDidDeleteFiles: (listener: (event: unknown) => void) => {
      editor.deleted = listener;
      return { dispose: () => undefined };
    },
    onDidChangeConfiguration: () => ({ dispose: () => undefined }),
    registerTextDocumentContentProvider: () => ({ dispose: () => undefined }),
    findFiles: async (pattern: string) =>
      [...editor.files.keys()].filter((uri) => uri.endsWith(pattern.replace('**/*', ''))),
    fs: {
      readFile: async (uri: string) => {
        const bytes = editor.files.get(uri);
        if (!bytes) throw new Error(`${uri} is gone`);
        return bytes;
      },
    },
  },
}));

const { activateWith, deactivateClient } = await import('../../client/src/extension');

/** A client that starts when it is told to, and like the library's cannot be disposed of before. */
class StandIn {
  state: 'starting' | 'running' | 'disposed' | 'failed' = 'starting';
  readonly requests = new Map<string, (params: unknown) => unknown>();
  private finish!: { resolve: () => void; reject: (error: Error) => void };
  private readonly started = new Promise<void>((resolve, reject) => (this.finish = { resolve, reject }));

  constructor(readonly options: LanguageClientOptions) {}

  start = () => this.started;
  readonly notifications: unknown[] = [];
  sendNotification = async (method: string, params: unknown) => void this.notifications.push({ method, params });
  onNotification = () => ({ dispose: () => undefined });
  onDidChangeState = (listener: (change: { newState: number }) => void) => void (this.changed = listener);
  readonly initializeResult = { serverInfo: { version: '9.9.9' } };
  private changed: (change: { newState: number }) => void = () => undefined;
  onRequest = (method: string, answer: (params: unknown) => unknown) => void this.requests.set(method, answer);

  async dispose(): Promise<void> {
    if (this.state !== 'running') throw new Error(`The client is ${this.state}.`);
    this.state = 'disposed';
  }

  /** Ends as a server does that has crashed too often. */
  crash(): void {
    this.changed({ newState: 1 });
  }

  run(): void {
    this.state = 'running';
    this.finish.resolve();
  }

  fail(): void {
    this.state = 'failed';
    this.finish.reject(new Error('no server'));
  }
}

let made: StandIn[];

function activate(kind: 'process' | 'worker' = 'process'): Promise<void> {
  const context = { extensionUri: 'ext:/cablegram', subscriptions: [] } as unknown as ExtensionContext;
  return activateWith(context, kind, (options) => {
    const client = new StandIn(options);
    made.push(client);
    return client as unknown as BaseLanguageClient;
  });
}

/** Waits for a client to be made, and gives it. */
const client = (index: number) => vi.waitUntil(() => made[index]);
const restart = () => editor.commands.get('cablegram.restartServer')!();

beforeEach(() => {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ timeZone: 'Europe/Skopje' } as never);
  made = [];
  editor.files.clear();
  editor.folders = [];
  editor.errors = [];
});
afterEach(deactivateClient);

describe('the extension', () => {
  it('leaves one server running after two restarts at the same time', async () => {
    const activated = activate();
    (await client(0)).run();
    await activated;
    const restarts = [restart(), restart()];
    (await client(1)).run();
    await Promise.race(restarts);
    expect(made).toHaveLength(2);
    await Promise.all(restarts);
    expect(made.map(({ state }) => state)).toEqual(['disposed', 'running']);
  });

  it('lets a restart during the start wait for it', async () => {
    const activated = activate();
    const restarted = restart();
    (await client(0)).run();
    await Promise.all([activated, restarted]);
    expect(made.map(({ state }) => state)).toEqual(['running']);
  });

  it('can be restarted after a start that failed, and says that it failed', async () => {
    const activated = activate();
    (await client(0)).run();
    await activated;
    const failing = restart();
    (await client(1)).fail();
    await failing;
    expect(editor.errors).toHaveLength(1);
    const again = restart();
    (await client(2)).run();
    await again;
    expect(made.map(({ state }) => state)).toEqual(['disposed', 'failed', 'running']);
    expect(editor.errors).toHaveLength(1);
  });

  it('tells in the menu of the language whether the server runs', async () => {
    const activated = activate();
    expect((await client(0)) && editor.status.text).toBe('Language server: starting');
    (await client(0)).run();
    await activated;
    expect(editor.status).toMatchObject({ text: 'Language server: running', detail: '9.9.9', busy: false });
    made[0]!.crash();
    expect(editor.status).toMatchObject({
      text: 'Language server: stopped',
      severity: 2,
      command: { command: 'cablegram.restartServer' },
    });
    const failing = restart();
    (await client(1)).fail();
    await failing;
    expect(editor.status.text).toBe('Language server: stopped');
  });

  it('tells the server of a configuration file that is saved or deleted, and of no other', async () => {
    const activated = activate();
    (await client(0)).run();
    await activated;
    const files = ['/cables/a.cable', '/cables/cablegram.json'].map((path) => ({
      path,
      toString: () => `file://${path}`,
    }));
    for (const uri of files) editor.saved({ uri });
    editor.deleted({ files });
    editor.deleted({ files: files.slice(0, 1) });
    const method = 'workspace/didChangeWatchedFiles';
    const told = (type: number) => ({ method, params: { changes: [{ uri: 'file:///cables/cablegram.json', type }] } });
    expect(made[0]!.notifications).toEqual([told(2), told(3)]);
  });

  it('stops its server when it is deactivated', async () => {
    const activated = activate();
    (await client(0)).run();
    await activated;
    await deactivateClient();
    expect(made.map(({ state }) => state)).toEqual(['disposed']);
  });

  it.each([
    ['process', [], undefined],
    ['process', ['file'], undefined],
    ['process', ['file', 'vscode-vfs'], 'client'],
    ['worker', ['file'], 'client'],
  ] as const)('a %s in folders of %j reads files through %s', async (kind, schemes, files) => {
    editor.folders = schemes.map((scheme) => ({ uri: { scheme } }));
    const activated = activate(kind);
    const { options } = await client(0);
    made[0]!.run();
    await activated;
    expect(options.documentSelector).toEqual([{ language: 'cable' }]);
    expect(options.initializationOptions).toEqual({
      documentation: 'ext:/cablegram/docs',
      timeZone: 'Europe/Skopje',
      ...(files && { files }),
    });
  });

  it('lists each file once and reads it, or tells that it is gone', async () => {
    editor.files.set('mem:/a.cable', new TextEncoder().encode('CÔTE\r\n'));
    const activated = activate('worker');
    const { requests } = await client(0);
    made[0]!.run();
    await activated;
    const ask = (method: string, params: unknown) => requests.get(`cablegram/files/${method}`)!(params);
    expect(await ask('list', { patterns: ['**/*.cable', '**/*a.cable', '**/*.txt'], exclude: [] })).toEqual([
      'mem:/a.cable',
    ]);
    expect(await ask('read', { uri: 'mem:/a.cable' })).toEqual({ text: 'CÔTE\r\n' });
    expect(await ask('read', { uri: 'mem:/gone.cable' })).toBeNull();
  });
});
