import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { CABLE } from '../support/fixtures';
import { LanguageClient, RICH } from '../support/languageClient';

const URI = 'file:///cables/drafts/a.cable';
/** A draft with a tab in its first paragraph and one in its third. */
const TABS = CABLE.replace('library opened', 'library\topened').replace('Comment: see', 'Comment:\tsee');
const SETTINGS = { drafts: ['drafts/**'] };
let program: string;
let client: LanguageClient;

beforeAll(async () => {
  program = await buildProgram();
});

async function start(options: Parameters<typeof LanguageClient.start>[1] = {}): Promise<void> {
  client = await LanguageClient.start(program, { settings: SETTINGS, ...options });
}

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const document = { textDocument: { uri: URI } };
const insert = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});
/** The lines with tabs that are told of. */
const tabs = (diagnostics: readonly Diagnostic[]): number[] =>
  diagnostics.filter(({ code }) => code === 'tab-character').map(({ range }) => range.start.line);
const pullTabs = async (): Promise<number[]> => tabs(await client.pull(URI));

describe('findings of rules on the whole text', () => {
  it('come on opening, stay on what does not change, and come back on saving', async () => {
    await start();
    await client.open(URI, TABS);
    expect(await pullTabs()).toEqual([24, 39]);
    await client.change(URI, 2, insert(24, 10, 'x'));
    expect(await pullTabs()).toEqual([39]);
    await client.change(URI, 3, insert(0, 0, 'VZCZCXRO1233\n'));
    expect(await pullTabs()).toEqual([40]);
    await client.notify('textDocument/didSave', document);
    await client.until(() => client.refreshes === 1);
    expect(await pullTabs()).toEqual([25, 40]);
  });

  it('come after each letter where the settings want them so', async () => {
    await start({ settings: { ...SETTINGS, styleRules: 'onType' } });
    await client.open(URI, CABLE);
    expect(await pullTabs()).toEqual([]);
    await client.change(URI, 2, insert(24, 26, '\t'));
    expect(await pullTabs()).toEqual([24]);
  });

  it('come at once when the settings switch a rule on', async () => {
    await start({ settings: { ...SETTINGS, rules: { 'tab-character': 'off' } } });
    await client.open(URI, TABS);
    expect(await pullTabs()).toEqual([]);
    client.settings = SETTINGS;
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes === 1);
    expect(await pullTabs()).toEqual([24, 39]);
  });

  it('make reports new on saving, for a client that names the last one', async () => {
    await start();
    await client.open(URI, TABS);
    const ask = (previousResultId?: string): Promise<{ kind: string; resultId: string }> =>
      client.request('textDocument/diagnostic', { ...document, previousResultId });
    const { resultId } = await ask();
    expect(await ask(resultId)).toMatchObject({ kind: 'unchanged' });
    await client.notify('textDocument/didSave', document);
    const saved = await ask(resultId);
    expect(saved.kind).toBe('full');
    expect(saved.resultId).not.toBe(resultId);
  });

  it('are pushed on saving to a client that cannot pull', async () => {
    await start({ capabilities: { workspace: RICH.workspace! } });
    await client.open(URI, CABLE);
    await client.until(() => client.published.length === 1);
    await client.change(URI, 2, insert(24, 26, '\t'));
    await client.until(() => client.published.some(({ version }) => version === 2));
    expect(tabs(client.published.at(-1)!.diagnostics)).toEqual([]);
    await client.notify('textDocument/didSave', document);
    await client.until(() => tabs(client.published.at(-1)!.diagnostics).length > 0);
    expect(tabs(client.published.at(-1)!.diagnostics)).toEqual([24]);
  });
});

describe('the preset', () => {
  it('is that of the settings', async () => {
    await start({ settings: { ...SETTINGS, preset: 'essential' } });
    await client.open(URI, TABS);
    expect(await pullTabs()).toEqual([]);
  });

  it('is the default where the settings make no sense, which is told', async () => {
    await start({ settings: { ...SETTINGS, preset: 'all', styleRules: 7 } });
    await client.open(URI, TABS);
    expect(await pullTabs()).toEqual([24, 39]);
    expect(client.logged).toEqual([
      expect.stringMatching(/^cablegram\.preset is none of essential, recommended, strict/),
      expect.stringMatching(/^cablegram\.styleRules is none of onSave, onType/),
    ]);
  });
});
