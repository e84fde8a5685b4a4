import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { ClientFolder } from '../support/clientFolder';
import { CABLE } from '../support/fixtures';
import { LanguageClient, RICH } from '../support/languageClient';

const WRONG = CABLE.replace('(SBU)', '(U)').replace('KDEM', 'QQQQ');
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

/** What silences findings of a cable on its TAGS line. */
async function silencesOf(document: string): Promise<CodeAction[]> {
  const range = { start: { line: 17, character: 0 }, end: { line: 17, character: 30 } };
  const params = { textDocument: { uri: document }, range, context: { diagnostics: [] } };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
  return actions.filter(({ command }) => command);
}

const run = (finding: unknown): Promise<{ uri: string } | null> =>
  client.request('workspace/executeCommand', { command: 'cablegram.silence', arguments: [finding] });

const finding = (name: string, reason?: string) => ({
  uri: uri(name),
  rule: 'unknown-tag',
  text: 'QQQQ',
  ...(reason !== undefined && { reason }),
});

/** Does what the server has asked for last, and gives the file with its new text. */
async function apply(): Promise<[name: string, text: string]> {
  const changes = client.applied.at(-1)!.edit.documentChanges!;
  const { textDocument, edits } = changes.at(-1) as TextDocumentEdit;
  expect(textDocument.version).toBeNull();
  const name = path.relative(folder.path, new URL(textDocument.uri).pathname);
  const isNew = changes.length === 2;
  if (isNew) expect(changes[0]).toEqual({ kind: 'create', uri: textDocument.uri });
  const before = isNew ? '' : folder.read(name);
  const text = TextDocument.applyEdits(TextDocument.create('', '', 0, before), edits as TextEdit[]);
  await write(name, text);
  return [name, text];
}

const codes = async (name: string): Promise<unknown[]> => (await client.pull(uri(name))).map(({ code }) => code);

describe('silencing a finding', () => {
  it('is offered with what it is about, and makes a cablegram.json that silences it', async () => {
    await start();
    expect(client.initialized.capabilities.executeCommandProvider).toEqual({ commands: ['cablegram.silence'] });
    await client.open(uri('in/a (1).cable'), WRONG);
    const [action] = await silencesOf(uri('in/a (1).cable'));
    expect(action).toMatchObject({
      title: 'Silence this finding of unknown-tag in cablegram.json',
      kind: 'quickfix',
      command: { command: 'cablegram.silence', arguments: [finding('in/a (1).cable')] },
    });
    expect(await codes('in/a (1).cable')).toEqual(['unknown-tag']);
    expect(await run({ ...action!.command!.arguments![0], reason: 'a code of ours' })).toEqual({
      uri: uri('cablegram.json'),
    });
    const [name, text] = await apply();
    expect(name).toBe('cablegram.json');
    expect(JSON.parse(text)).toEqual({
      silenced: [{ rule: 'unknown-tag', file: 'in/a \\(1\\).cable', text: 'QQQQ', reason: 'a code of ours' }],
    });
    expect(text.endsWith('}\n')).toBe(true);
    await client.until(() => client.refreshes === 1);
    expect(await codes('in/a (1).cable')).toEqual([]);
    expect(await silencesOf(uri('in/a (1).cable'))).toEqual([]);
  });

  it('is written into the nearest file, with its other members, its blanks and its ends of lines', async () => {
    await start();
    await write('cablegram.json', '{}\n');
    const before = '{\r\n\t"rules": { "unknown-tag":   "warning" },\r\n\t"silenced": []\r\n}\r\n';
    await write('in/cablegram.json', before);
    await client.open(uri('in/deep/a.cable'), WRONG);
    await run(finding('in/deep/a.cable', 'ours'));
    expect(await apply()).toEqual([
      'in/cablegram.json',
      before.replace(
        '[]',
        [
          '[',
          '\t\t{',
          '\t\t\t"rule": "unknown-tag",',
          '\t\t\t"file": "deep/a.cable",',
          '\t\t\t"text": "QQQQ",',
          '\t\t\t"reason": "ours"',
          '\t\t}',
          '\t]',
        ].join('\r\n'),
      ),
    ]);
    expect(await codes('in/deep/a.cable')).toEqual([]);
  });

  it.each(['', '{}', '{ "silenced": null }', '{\n  "preset": "strict"\n}\n'])(
    'is added to a file that holds %j',
    async (text) => {
      await start();
      await write('cablegram.json', text);
      await client.open(uri('a.cable'), WRONG);
      await run(finding('a.cable'));
      const [, written] = await apply();
      expect(JSON.parse(written)).toEqual({
        ...(text === '' ? {} : JSON.parse(text)),
        silenced: [{ rule: 'unknown-tag', file: 'a.cable', text: 'QQQQ', reason: '(no reason given)' }],
      });
    },
  );

  it('comes behind the silences that there are', async () => {
    await start();
    const others = [{ rule: 'tab-character', reason: 'one' }];
    await write('cablegram.json', JSON.stringify({ silenced: others }));
    await client.open(uri('a.cable'), WRONG);
    await run(finding('a.cable', 'two'));
    const { silenced } = JSON.parse((await apply())[1]) as { silenced: unknown[] };
    expect(silenced).toEqual([...others, expect.objectContaining({ reason: 'two' })]);
  });

  it('is asked for by plain changes of a client that knows no versions of documents', async () => {
    const workspaceEdit = { resourceOperations: [] };
    await start({ capabilities: { ...RICH, workspace: { ...RICH.workspace, workspaceEdit } } });
    await write('cablegram.json', '{}');
    await run(finding('a.cable'));
    expect(Object.keys(client.applied[0]!.edit.changes!)).toEqual([uri('cablegram.json')]);
    expect(client.applied[0]!.edit.documentChanges).toBeUndefined();
  });

  it('is not offered where the client lets no server edit', async () => {
    await start({ capabilities: { ...RICH, workspace: { ...RICH.workspace, applyEdit: false } } });
    expect(client.initialized.capabilities).not.toHaveProperty('executeCommandProvider');
    await client.open(uri('a.cable'), WRONG);
    expect(await silencesOf(uri('a.cable'))).toEqual([]);
  });
});

describe('a finding that cannot be silenced', () => {
  /** What the user is told, when nothing was written. */
  async function told(asked: unknown): Promise<string> {
    expect(await run(asked)).toBeNull();
    await client.until(() => client.shown.length > 0);
    return client.shown[0]!;
  }

  it('of an unsaved text is said to need a file', async () => {
    await start();
    expect(await told({ ...finding('a.cable'), uri: 'untitled:Untitled-1' })).toMatch(/save it first/);
    expect(client.applied).toEqual([]);
  });

  it('of a cable in no folder is said to need one', async () => {
    await start({ folders: [] });
    expect(await told(finding('a.cable'))).toMatch(/lies in no folder of the workspace/);
  });

  it('is told where the client can make no file', async () => {
    const workspaceEdit = { documentChanges: true };
    await start({ capabilities: { ...RICH, workspace: { ...RICH.workspace, workspaceEdit } } });
    expect(await told(finding('a.cable'))).toContain(`create an empty ${uri('cablegram.json')} first`);
    expect(client.applied).toEqual([]);
  });

  it.each([
    ['{ "silenced": ]', /cablegram\.json:1:15: This is no JSON/],
    ['[]', /no JSON object/],
    ['{ "silenced": {} }', /silenced is no list/],
  ])('is told where cablegram.json is %s', async (text, message) => {
    await start();
    await write('cablegram.json', text);
    expect(await told(finding('a.cable'))).toMatch(message);
    expect(client.applied).toEqual([]);
  });

  it('is told where the client does not apply the edit', async () => {
    await start();
    client.applyAnswer = { applied: false, failureReason: 'read-only' };
    expect(await told(finding('a.cable'))).toMatch(/did not change .*cablegram\.json \(read-only\)/);
  });

  it('is refused where the argument makes no sense', async () => {
    await start();
    for (const argument of [undefined, 7, { uri: uri('a.cable'), rule: 'unknown-tag' }]) {
      await expect(run(argument)).rejects.toThrow(/takes one \{ uri, rule, text, reason\? \}/);
    }
  });
});

describe('a silence that silences nothing', () => {
  const silence = (members: object) => ({ rule: 'unknown-tag', reason: 'ours', ...members });

  async function unusedWith(silenced: readonly object[], text = WRONG): Promise<unknown[]> {
    await start();
    await write('cablegram.json', JSON.stringify({ silenced }));
    await client.open(uri('a.cable'), text);
    const found = await client.pull(uri('a.cable'));
    return found.filter(({ code }) => code === 'unused-silence').map(({ message }) => message);
  }

  it('is told of at the top of the cable that it names, with its place', async () => {
    await start();
    await write('cablegram.json', JSON.stringify({ silenced: [silence({ file: 'a.cable', text: 'ZZZZ' })] }));
    await client.open(uri('a.cable'), WRONG);
    const found = await client.pull(uri('a.cable'));
    expect(found.find(({ code }) => code === 'unused-silence')).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 12 } },
      message: 'cablegram.json silences unknown-tag at "ZZZZ" here, and nothing of the kind is found.',
      severity: 3,
      code: 'unused-silence',
      source: 'cablegram',
      relatedInformation: [
        {
          location: {
            uri: uri('cablegram.json'),
            range: { start: { line: 0, character: 13 }, end: { line: 0, character: 13 } },
          },
          message: 'This silence',
        },
      ],
    });
    await client.open(uri('b.cable'), WRONG);
    expect(await codes('b.cable')).toEqual(['unknown-tag']);
  });

  it.each<[string, object]>([
    ['that silences something', { file: 'a.cable', text: 'QQQQ' }],
    ['of whatever is marked, that silences something', { file: 'a.cable' }],
    ['of many files', { file: '*.cable', text: 'ZZZZ' }],
    ['of all files', { text: 'ZZZZ' }],
    ['of another file', { file: 'b.cable', text: 'ZZZZ' }],
    ['of a rule that is off', { file: 'a.cable', text: 'ZZZZ', rule: 'subject-case' }],
  ])('is not one %s', async (_what, members) => {
    expect(await unusedWith([silence(members)])).toEqual([]);
  });

  it('of a rule on the whole text is told of when the text has been checked', async () => {
    const TAB = WRONG.replace('library opened', 'library\topened');
    const rule = { rule: 'conversion-leftover', file: 'a.cable' };
    expect(await unusedWith([silence(rule)], TAB)).toHaveLength(1);
    await client.change(uri('a.cable'), 2, {
      range: { start: { line: 24, character: 8 }, end: { line: 24, character: 8 } },
      text: 'x',
    });
    expect(await codes('a.cable')).not.toContain('unused-silence');
    await client.notify('textDocument/didSave', { textDocument: { uri: uri('a.cable') } });
    expect(await codes('a.cable')).toContain('unused-silence');
  });
});
