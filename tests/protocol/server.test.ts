import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type {
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
} from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildProgram } from '../support/builtProgram';
import { CABLE as FIXTURE } from '../support/fixtures';
import { LanguageClient, RICH } from '../support/languageClient';
import { applyTokenEdits, decodeTokens } from '../support/semanticTokens';

/** With the caption that its paragraphs ask for: nothing is found in it. */
const CABLE = FIXTURE.replace('SIPDIS\n ', 'SIPDIS\nSENSITIVE');

const URI = 'file:///cables/07PRISTINA42.cable';
let program: string;
let client: LanguageClient;

beforeAll(async () => {
  program = await buildProgram();
});

/** Starts a server for a test; it must shut down well afterwards. */
async function start(options: Parameters<typeof LanguageClient.start>[1] = {}): Promise<void> {
  client = await LanguageClient.start(program, options);
}

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const document = { textDocument: { uri: URI } };
const at = (line: number, character: number) => ({ ...document, position: { line, character } });
const insert = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

describe('what the server offers', () => {
  it('to a client of today', async () => {
    await start();
    expect(client.initialized).toMatchObject({
      serverInfo: { name: 'cablegram' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        documentSymbolProvider: { label: 'Cable' },
        foldingRangeProvider: true,
        hoverProvider: true,
        completionProvider: { triggerCharacters: [' ', '/', '('] },
        definitionProvider: true,
        documentHighlightProvider: true,
        selectionRangeProvider: true,
        semanticTokensProvider: { full: { delta: true }, range: true },
        documentFormattingProvider: true,
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      },
    });
    await client.until(() => client.registered.length === 2);
    expect(client.registered.sort()).toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
  });

  it('to a client that can do nothing more', async () => {
    await start({ capabilities: {} });
    expect(client.initialized.capabilities).not.toHaveProperty('diagnosticProvider');
    await client.open(URI, CABLE);
    const hover = await client.request<Hover>('textDocument/hover', at(7, 5));
    expect(hover.contents).toMatchObject({
      kind: 'plaintext',
      value: expect.stringMatching(/^RUEHC · SECSTATE WASHDC/),
    });
    const symbols = await client.request<{ name: string; location: Location }[]>(
      'textDocument/documentSymbol',
      document,
    );
    expect(symbols.map((symbol) => symbol.name)).toContain('Header');
    expect(symbols[0]!.location.uri).toBe(URI);
    const definition = await client.request<Location[]>('textDocument/definition', at(24, 38));
    expect(definition).toEqual([
      { uri: URI, range: { start: { line: 21, character: 8 }, end: { line: 21, character: 20 } } },
    ]);
  });
});

describe('features', () => {
  it('answer about an open document, and about every edit of it', async () => {
    await start();
    await client.open(URI, CABLE);
    const hover = await client.request<Hover>('textDocument/hover', at(17, 7));
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Human Rights') });
    expect(await client.request('textDocument/hover', at(29, 20))).toBeNull();

    await client.change(URI, 2, insert(17, 10, ' human rig'), insert(38, 0, '4. (U) New.\n'));
    const list = await client.request<CompletionList>('textDocument/completion', at(17, 20));
    expect(list.isIncomplete).toBe(true);
    expect(list.items.map((item) => item.label)).not.toContain('PHUM');
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
    expect(JSON.stringify(symbols)).toContain('4. (U) New.');
    expect(await client.request('textDocument/foldingRange', document)).toContainEqual({ startLine: 0, endLine: 9 });
    expect(await client.request('textDocument/documentHighlight', at(21, 6))).toContainEqual({
      range: { start: { line: 24, character: 36 }, end: { line: 24, character: 41 } },
      kind: 2,
    });
    // Words are left to the editor, which marks the same ones.
    expect(await client.request('textDocument/documentHighlight', at(29, 14))).toBeNull();
    const [selection] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions: [{ line: 29, character: 14 }],
    });
    expect(selection).toMatchObject({
      range: { start: { line: 29, character: 13 }, end: { line: 29, character: 20 } },
      parent: { range: { start: { line: 29, character: 9 } } },
    });
  });

  it('fold as many ranges as the client takes, with a text where it shows one', async () => {
    const foldingRange = { rangeLimit: 1, foldingRange: { collapsedText: true } };
    await start({ capabilities: { textDocument: { foldingRange } } });
    await client.open(URI, CABLE);
    expect(await client.request('textDocument/foldingRange', document)).toEqual([
      { startLine: 0, endLine: 9, collapsedText: 'Header — USOFFICE PRISTINA to SECSTATE WASHDC, 5 Nov 2007' },
    ]);
  });

  it('format a draft and no received copy', async () => {
    await start({ settings: { drafts: ['drafts/**'] } });
    const draft = 'file:///cables/drafts/a.cable';
    const text = 'TAGS :KV \nSUBJECT:A BRIDGE \n';
    const options = { tabSize: 2, insertSpaces: true };
    await client.open(draft, text);
    await client.open(URI, text);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', {
      textDocument: { uri: draft },
      options,
    });
    const formatted = TextDocument.applyEdits(TextDocument.create(draft, 'cable', 1, text), edits);
    expect(formatted).toBe('TAGS: KV\nSUBJECT: A BRIDGE\n');
    expect(await client.request('textDocument/formatting', { ...document, options })).toEqual([]);
  });

  it('follow a citation to a file on disk, and see it appear and go', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'cablegram-'));
    try {
      const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
      await start({ folders: [pathToFileURL(folder).href] });
      await client.open(uri('a.cable'), CABLE);
      const follow = () =>
        client.request<LocationLink[]>('textDocument/definition', {
          textDocument: { uri: uri('a.cable') },
          position: { line: 21, character: 10 },
        });
      expect(await follow()).toEqual([]);
      const cited = path.join(folder, 'b.cable');
      writeFileSync(cited, 'R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE\nUNCLAS SKOPJE 000017\n');
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('b.cable'), type: 1 }] });
      expect(await follow()).toMatchObject([
        { targetUri: uri('b.cable'), targetSelectionRange: { start: { line: 3 } } },
      ]);
      rmSync(cited);
      await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('b.cable'), type: 3 }] });
      expect(await follow()).toEqual([]);
      expect(client.logged.join('\n')).toContain('b.cable could not be read');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('read files through the client where it asks for that', async () => {
    await start({ initializationOptions: { files: 'client' } });
    const other = 'vfs://host/b.cable';
    client.connection.onRequest('cablegram/files/list', () => [other, 'vfs://host/gone.cable']);
    client.connection.onRequest('cablegram/files/read', ({ uri }: { uri: string }) =>
      uri === other ? { text: 'R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE\nUNCLAS SKOPJE 000017\n' } : null,
    );
    await client.open(URI, CABLE);
    expect(await client.request('textDocument/definition', at(21, 10))).toMatchObject([{ targetUri: other }]);
  });
});

describe('semantic tokens', () => {
  const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', document);
  const delta = (previousResultId: string | undefined) =>
    client.request<SemanticTokens & SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      ...document,
      previousResultId,
    });

  it('come in full, then as edits, for a range by themselves', async () => {
    await start();
    await client.open(URI, CABLE);
    const first = await full();
    expect(first.data.length % 5).toBe(0);
    expect(first.data.length).toBeGreaterThan(100);
    await client.change(URI, 2, insert(17, 10, ', PGOV'), insert(29, 9, 'a letter '));
    const second = await delta(first.resultId);
    expect(second.edits).toHaveLength(1);
    const edited = applyTokenEdits(first.data, second.edits);
    const third = await full();
    expect(edited).toEqual(third.data);
    expect((await delta(third.resultId)).edits).toEqual([]);

    const range = { start: { line: 17, character: 0 }, end: { line: 18, character: 0 } };
    const ranged = await client.request<SemanticTokens>('textDocument/semanticTokens/range', { ...document, range });
    expect(decodeTokens(ranged.data)).toEqual(decodeTokens(third.data).filter(({ line }) => line === 17));
  });

  it('come in full for an answer that is not the last, and after the document was closed', async () => {
    await start();
    await client.open(URI, CABLE);
    const first = await full();
    const second = await full();
    expect((await delta(first.resultId)).data).toEqual(first.data);
    expect((await delta('of no answer')).data).toEqual(first.data);
    await client.notify('textDocument/didClose', document);
    expect(await delta(second.resultId)).toEqual({ data: [] });
    await client.open(URI, CABLE);
    expect((await delta(second.resultId)).data).toEqual(first.data);
  });
});

const WRONG = CABLE.replace('KDEM', 'KDEMM');

describe('diagnostics', () => {
  it('are pulled, and unchanged until something changes', async () => {
    await start({ initializationOptions: { documentation: 'file:///extension/docs' } });
    await client.open(URI, WRONG);
    const first = await client.request<{ kind: string; resultId: string; items: unknown[] }>(
      'textDocument/diagnostic',
      document,
    );
    expect(first).toMatchObject({
      kind: 'full',
      items: [
        {
          code: 'unknown-tag',
          source: 'cablegram',
          severity: 3,
          codeDescription: { href: 'file:///extension/docs/rules/unknown-tag.md' },
        },
      ],
    });
    const again = { ...document, previousResultId: first.resultId };
    expect(await client.request('textDocument/diagnostic', again)).toEqual({
      kind: 'unchanged',
      resultId: first.resultId,
    });
    await client.change(URI, 2, {
      range: { start: { line: 17, character: 15 }, end: { line: 17, character: 16 } },
      text: '',
    });
    expect(await client.request('textDocument/diagnostic', again)).toMatchObject({ kind: 'full', items: [] });
  });

  it('are new after a document was closed and opened again with the same version', async () => {
    await start();
    await client.open(URI, WRONG);
    const { resultId } = await client.request<{ resultId: string }>('textDocument/diagnostic', document);
    await client.notify('textDocument/didClose', document);
    await client.open(URI, CABLE);
    const report = await client.request('textDocument/diagnostic', { ...document, previousResultId: resultId });
    expect(report).toMatchObject({ kind: 'full', items: [] });
  });

  it('follow the settings at once', async () => {
    await start();
    await client.open(URI, WRONG);
    expect(await client.pull(URI)).toMatchObject([{ severity: 3 }]);
    client.settings = { rules: { 'unknown-tag': 'error' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(await client.pull(URI)).toMatchObject([{ severity: 1 }]);
  });

  it('ignore settings that make no sense, and say so', async () => {
    await start({ settings: { rules: { 'unknown-tag': 'loud' }, drafts: 7 } });
    await client.open(URI, WRONG);
    expect(await client.pull(URI)).toMatchObject([{ severity: 3 }]);
    expect(client.logged.join('\n')).toMatch(/cablegram\.drafts is no list[^]*unknown-tag has no severity/);
  });

  it('are pushed to a client that cannot pull, with the version, and taken back', async () => {
    await start({ capabilities: { workspace: RICH.workspace! }, settings: {} });
    await client.open(URI, WRONG);
    await client.until(() => client.published.length === 1);
    expect(client.published[0]).toMatchObject({ uri: URI, version: 1, diagnostics: [{ code: 'unknown-tag' }] });
    await client.change(URI, 2, { text: CABLE });
    await client.until(() => client.published.some((params) => params.version === 2));
    expect(client.published.at(-1)).toMatchObject({ version: 2, diagnostics: [] });
    await client.notify('textDocument/didClose', document);
    await client.until(() => client.published.at(-1)!.version === undefined);
    expect(client.published.at(-1)).toMatchObject({ uri: URI, diagnostics: [] });
  });

  it('are pushed by the settings of a client that tells them without being asked', async () => {
    await start({ capabilities: {}, initializationOptions: { settings: { rules: { 'unknown-tag': 'off' } } } });
    await client.open(URI, WRONG);
    await client.until(() => client.published.length === 1);
    expect(client.published[0]).toMatchObject({ diagnostics: [] });
    await client.notify('workspace/didChangeConfiguration', { settings: { cablegram: {} } });
    await client.until(() => client.published.at(-1)!.diagnostics.length > 0);
    expect(client.published.at(-1)).toMatchObject({ diagnostics: [{ code: 'unknown-tag' }] });
  });
});

describe('bad input', () => {
  it('of requests about a document that is not open gives empty answers', async () => {
    await start();
    expect(await client.request('textDocument/hover', at(0, 0))).toBeNull();
    expect(await client.request('textDocument/documentSymbol', document)).toEqual([]);
    expect(await client.request('textDocument/documentHighlight', at(0, 0))).toBeNull();
    expect(await client.request('textDocument/selectionRange', { ...document, positions: [] })).toBeNull();
    expect(await client.pull(URI)).toEqual([]);
    await expect(client.request('cable/unknown', {})).rejects.toThrow(/Unhandled method/);
  });

  it('of positions outside the text gives empty answers', async () => {
    await start();
    await client.open(URI, CABLE);
    for (const position of [at(-1, -1), at(1_000_000, 0), at(0, 1_000_000)]) {
      expect(await client.request('textDocument/hover', position)).toBeNull();
      expect(await client.request('textDocument/definition', position)).toEqual([]);
    }
  });

  it('of impossible changes is logged, and the text stays right', async () => {
    await start();
    await client.open(URI, 'TAGS: PHUM\n');
    await client.change(URI, 2, insert(90, 0, '1. (U) End.\n'));
    await client.change(URI, 3, { range: { start: { line: 'x' } }, text: 'never' });
    await client.change(URI, 4, {
      range: { start: { line: 0, character: 6 }, end: { line: 0, character: 10 } },
      text: 'KDEMM',
    });
    expect(await client.pull(URI)).toMatchObject([{ range: { start: { line: 0, character: 6 } } }]);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
    expect(symbols.map((symbol) => symbol.name)).toEqual(['TAGS', '1. (U) End.']);
    expect(client.logged.join('\n')).toMatch(/names lines 90 to 90; the document has 2[^]*version 3 was refused/);
  });

  it.each([
    ['binary bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)).toString('latin1')],
    ['a line of 5 MB', `TAGS: ${'KDEM '.repeat(1_000_000)}`],
    ['lone surrogates', 'TAGS: \ud800 PHUM\udc00\nSUBJECT: \udfff\n1. (U) \ud83d\n'],
  ])('of %s is read, and the server goes on', async (_what, text) => {
    await start();
    await client.open(URI, text);
    expect(Array.isArray(await client.request('textDocument/documentSymbol', document))).toBe(true);
    expect(Array.isArray(await client.pull(URI))).toBe(true);
    await client.change(URI, 2, insert(0, 3, 'x'), { text: CABLE });
    expect(await client.pull(URI)).toEqual([]);
    expect(client.logged.filter((message) => message.includes('failed'))).toEqual([]);
  });
});

describe('many requests', () => {
  it('that are cancelled are answered as cancelled', async () => {
    let tellSettings: (settings: unknown) => void = () => undefined;
    const told = new Promise((resolve) => (tellSettings = resolve));
    await start({ settings: () => told });
    await client.open(URI, CABLE);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/hover', at(17, 7), source.token);
    // Once a later request has its answer this one is under way; it has to wait for the settings, which come last.
    await client.request('textDocument/documentSymbol', document);
    source.cancel();
    tellSettings({});
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });

  it('after many edits have the answers of a server that opens the text anew', async () => {
    await start();
    let seed = 7;
    const random = (limit: number): number => (seed = (seed * 48271) % 2147483647) % limit;
    const mirror = TextDocument.create(URI, 'cable', 1, CABLE);
    await client.open(URI, CABLE);
    const pieces = ['x', '\n', '', 'TAGS: PHUMM\n', '7. (U) ', 'FM ', '\r', 'INFO '];
    for (let version = 2; version < 300; version++) {
      const line = random(mirror.lineCount);
      const range = { start: { line, character: random(20) }, end: { line: line + random(2), character: random(20) } };
      const change = { range, text: pieces[random(pieces.length)]! };
      TextDocument.update(mirror, [change], version);
      await client.change(URI, version, change);
    }
    const fresh = 'file:///cables/fresh.cable';
    await client.open(fresh, mirror.getText());
    for (const method of ['textDocument/documentSymbol', 'textDocument/foldingRange']) {
      const answer = await client.request(method, document);
      expect(answer).toEqual(await client.request(method, { textDocument: { uri: fresh } }));
    }
    const tokens = (uri: string) =>
      client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
    expect((await tokens(URI)).data).toEqual((await tokens(fresh)).data);
    expect(await client.pull(URI)).toEqual(await client.pull(fresh));
  });
});
