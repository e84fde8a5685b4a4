import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { ClientFolder } from '../support/clientFolder';
import { CABLE as FIXTURE } from '../support/fixtures';
import { LanguageClient, RICH } from '../support/languageClient';

/** With the caption that its paragraphs ask for: nothing is found in it. */
const CABLE = FIXTURE.replace('SIPDIS\n ', 'SIPDIS\nSENSITIVE');

let program: string;
let client: LanguageClient;
let folder: ClientFolder;

beforeAll(async () => {
  program = await buildProgram();
});
beforeEach(() => {
  folder = new ClientFolder();
});
afterEach(async () => {
  folder.remove();
  expect(await client.stop()).toBe(0);
});

async function start(options: Parameters<typeof LanguageClient.start>[1] = {}): Promise<void> {
  client = await LanguageClient.start(program, { folders: [uri('')], ...options });
}

const uri = (name: string): string => folder.uri(name);

const write = (name: string, text: string): Promise<void> => folder.write(client, name, text);

const remove = (name: string): Promise<void> => folder.delete(client, name);

const WRONG = CABLE.replace('(SBU)', '(U)').replace('KDEM', 'QQQQ');
const OWN = { vocabulary: { tags: { qqqq: 'Book Exchanges' } } };

/** The codes that are said to be in no list. */
const unknown = async (name: string): Promise<string[]> =>
  (await client.pull(uri(name)))
    .filter(({ code }) => code === 'unknown-tag')
    .map(({ message }) => (message as string).split(' ')[0]!);

const hints = async (name: string): Promise<unknown[]> => {
  const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
  const params = { textDocument: { uri: uri(name) }, range };
  return (await client.request<InlayHint[]>('textDocument/inlayHint', params)).map(({ label }) => label);
};

describe('codes of your own', () => {
  it('are known by the settings, and known no more when these change', async () => {
    await start({ settings: OWN });
    await client.open(uri('a.cable'), WRONG);
    expect(await unknown('a.cable')).toEqual([]);
    client.settings = {};
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(await unknown('a.cable')).toEqual(['QQQQ']);
  });

  it('are known by the nearest cablegram.json, from the moment that it is there until it is gone', async () => {
    await start();
    await client.until(() => client.watched.includes('**/cablegram.json'));
    await client.open(uri('in/a.cable'), WRONG);
    await client.open(uri('b.cable'), WRONG);
    expect(await unknown('in/a.cable')).toEqual(['QQQQ']);
    await write('in/cablegram.json', JSON.stringify(OWN));
    await client.until(() => client.refreshes === 1);
    expect(await unknown('in/a.cable')).toEqual([]);
    expect(await unknown('b.cable')).toEqual(['QQQQ']);
    await write('in/cablegram.json', '{}');
    await client.until(() => client.refreshes === 2);
    expect(await unknown('in/a.cable')).toEqual(['QQQQ']);
    await write('cablegram.json', JSON.stringify(OWN));
    await remove('in/cablegram.json');
    await client.until(() => client.refreshes === 4);
    expect(await unknown('in/a.cable')).toEqual([]);
    expect(await unknown('b.cable')).toEqual([]);
    // A configuration file is no cable, and one that is not there is nothing to tell of.
    const reference = { textDocument: { uri: uri('b.cable') }, position: { line: 21, character: 10 } };
    expect(await client.request('textDocument/definition', reference)).toEqual([]);
    expect(client.logged.join('\n')).not.toContain('cablegram.json');
  });

  it('make reports new for a client that names the last one', async () => {
    await start();
    await client.open(uri('a.cable'), WRONG);
    const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      client.request('textDocument/diagnostic', { textDocument: { uri: uri('a.cable') }, previousResultId });
    const { resultId } = await ask();
    await write('cablegram.json', JSON.stringify(OWN));
    expect(await ask(resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('are pushed to a client that cannot pull', async () => {
    await start({ capabilities: { workspace: RICH.workspace! }, settings: {} });
    await client.open(uri('a.cable'), WRONG);
    await client.until(() => client.published.length === 1);
    expect(client.published[0]!.diagnostics).toHaveLength(1);
    await write('cablegram.json', JSON.stringify(OWN));
    await client.until(() => client.published.at(-1)!.diagnostics.length === 0);
  });

  it('are those of a folder that joins the workspace', async () => {
    await start({ folders: [] });
    await client.open(uri('a.cable'), WRONG);
    await client.open('untitled:Untitled-1', WRONG);
    expect(await unknown('a.cable')).toEqual(['QQQQ']);
    folder.put('cablegram.json', JSON.stringify(OWN));
    const event = { added: [{ uri: uri(''), name: 'cables' }], removed: [] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.until(() => client.refreshes === 1);
    expect(await unknown('a.cable')).toEqual([]);
    expect(await client.pull('untitled:Untitled-1')).toEqual([]);
  });

  it('come through the client where it reads the files', async () => {
    await start({ folders: ['vfs://host/cables'], initializationOptions: { files: 'client' } });
    const asked: string[] = [];
    client.connection.onRequest('cablegram/files/list', () => []);
    client.connection.onRequest('cablegram/files/read', (params: { uri: string }) => {
      asked.push(params.uri);
      return params.uri === 'vfs://host/cables/cablegram.json' ? { text: JSON.stringify(OWN) } : null;
    });
    await client.open('vfs://host/cables/in/a.cable', WRONG);
    expect(await client.pull('vfs://host/cables/in/a.cable')).toEqual([]);
    expect(asked).not.toContain('vfs://host/cablegram.json');
  });

  it('that have changed while they were read count at once', async () => {
    await start({ folders: ['vfs://host/cables'], initializationOptions: { files: 'client' } });
    client.connection.onRequest('cablegram/files/list', () => []);
    let answerLate!: (answer: null) => void;
    const late = new Promise<null>((resolve) => (answerLate = resolve));
    let reads = 0;
    client.connection.onRequest('cablegram/files/read', async (): Promise<{ text: string } | null> =>
      ++reads === 1 ? late : { text: JSON.stringify(OWN) },
    );
    const asked = new Promise<void>((resolve) => {
      client.settings = (scope: string | undefined) => {
        if (scope !== undefined) resolve();
        return {};
      };
    });
    await client.open('vfs://host/cables/a.cable', WRONG);
    const report = client.pull('vfs://host/cables/a.cable');
    await asked;
    // When another answer has come, the settings have arrived too, and the file is waited for.
    await client.request('textDocument/documentSymbol', { textDocument: { uri: 'vfs://host/cables/b.cable' } });
    const changes = [{ uri: 'vfs://host/cables/cablegram.json', type: 1 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.until(() => client.refreshes === 1);
    answerLate(null);
    expect(await report).toEqual([]);
  });

  it('that cannot be read are told with file and place, before any cable is opened and after a change', async () => {
    mkdirSync(path.join(folder.path, 'in'));
    folder.put('cablegram.json', '{\n  "vocabulary": ]\n}');
    await start();
    await client.until(() => client.logged.length > 0);
    expect(client.logged).toEqual([
      `${uri('cablegram.json')}:2:17: This is no JSON (value expected); nothing in the file counts.`,
    ]);
    await write('in/cablegram.json', '{ "vocabulary": { "tags": { "QQQQ": 7 } } }');
    await client.until(() => client.logged.length > 1);
    expect(client.logged[1]).toBe(`${uri('in/cablegram.json')}:1:29: vocabulary.tags.QQQQ is no text; it is left out.`);
    await client.open(uri('in/a.cable'), WRONG);
    expect(await unknown('in/a.cable')).toEqual(['QQQQ']);
    expect(client.logged).toHaveLength(2);
  });
});

describe('inlay hints', () => {
  it('are off at first, and of the kinds that the settings of the document name', async () => {
    await start();
    await client.open(uri('a.cable'), CABLE);
    expect(client.initialized.capabilities.inlayHintProvider).toBe(true);
    expect(await hints('a.cable')).toEqual([]);
    client.settings = (scope: string | undefined) => ({ inlayHints: { dates: scope === uri('a.cable') } });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.hintRefreshes === 1);
    await client.open(uri('b.cable'), CABLE);
    expect(await hints('a.cable')).toEqual(['5 Nov 2007', 'Mon 5 Nov 2007 16:35 UTC']);
    expect(await hints('b.cable')).toEqual([]);
  });

  it('are shown anew when a cablegram.json has changed', async () => {
    await start({ settings: { inlayHints: { tags: true } } });
    await client.open(uri('a.cable'), WRONG);
    expect(await hints('a.cable')).toEqual(['Human Rights', 'Kosovo']);
    await write('cablegram.json', JSON.stringify(OWN));
    await client.until(() => client.hintRefreshes === 1);
    expect(await hints('a.cable')).toEqual(['Human Rights', 'Book Exchanges', 'Kosovo']);
  });

  it('are not refreshed in a client that does not offer it', async () => {
    const workspace = { ...RICH.workspace, inlayHint: {} };
    await start({ capabilities: { ...RICH, workspace } });
    await client.open(uri('a.cable'), CABLE);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(await hints('a.cable')).toEqual([]);
    expect(client.hintRefreshes).toBe(0);
  });
});
