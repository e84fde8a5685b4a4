import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CancellationToken, DataTransfer, Range, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PasteEdit, PasteProvider } from '../../client/src/pasteApi';

const editor = vi.hoisted(() => ({
  isOn: true,
  version: '1.97.0',
  registered: [] as { selector: unknown; provider: PasteProvider; metadata: unknown }[],
}));

/** What VS Code has for pasting since 1.97. */
vi.mock('vscode', () => {
  const kind = (value: string): object => ({
    value,
    append: (...parts: string[]) => kind([value, ...parts].join('.')),
  });
  return {
    get version() {
      return editor.version;
    },
    workspace: {
      getConfiguration: (section: string) => ({
        get: (name: string) => (`${section}.${name}` === 'cablegram.paste.plainCharacters' ? editor.isOn : undefined),
      }),
    },
    languages: {
      registerDocumentPasteEditProvider: (selector: unknown, provider: PasteProvider, metadata: unknown) => {
        editor.registered.push({ selector, provider, metadata });
        return { dispose: () => undefined };
      },
    },
    DocumentDropOrPasteEditKind: { Text: kind('text') },
    DocumentPasteEdit: class {
      constructor(
        public insertText: string,
        readonly title: string,
        readonly kind: { readonly value: string },
      ) {}
    },
  };
});

const { registerPaste } = await import('../../client/src/paste');

const DOCUMENT = { uri: 'file:///drafts/a.cable' } as unknown as TextDocument;
const PLACE = {} as Range;

/** The client of a server that answers with a text. */
function answering(answer: (params: unknown) => unknown): BaseLanguageClient {
  return {
    code2ProtocolConverter: { asUri: (uri: unknown) => uri },
    sendRequest: async (method: string, params: unknown) =>
      method === 'cablegram/plainText' ? answer(params) : undefined,
  } as unknown as BaseLanguageClient;
}

const plain = answering((params) => ({ text: (params as { text: string }).text.replace('\u2019', "'") }));

interface Paste {
  readonly client?: BaseLanguageClient | undefined;
  readonly ranges?: readonly Range[];
  readonly besides?: Readonly<Record<string, string>>;
}

async function paste(
  text: string,
  { client, ranges = [PLACE], besides = {} }: Paste,
): Promise<PasteEdit[] | undefined> {
  registerPaste(() => client);
  const carried: Readonly<Record<string, string>> = { 'text/plain': text, ...besides };
  const dataTransfer = {
    get: (type: string) => (type in carried ? { asString: async () => carried[type] } : undefined),
  } as unknown as DataTransfer;
  const { provider } = editor.registered[0]!;
  return provider.provideDocumentPasteEdits(DOCUMENT, ranges, dataTransfer, undefined, {} as CancellationToken);
}

beforeEach(() => {
  editor.isOn = true;
  editor.registered = [];
});

describe('pasting in VS Code', () => {
  it('offers the text with the characters that the server gives', async () => {
    const edits = await paste('the mill\u2019s wheel', { client: plain });
    expect(edits).toMatchObject([
      { insertText: "the mill's wheel", kind: { value: 'text.plainCharacters.cablegram' } },
    ]);
    expect(editor.registered).toMatchObject([
      { selector: { language: 'cable' }, metadata: { pasteMimeTypes: ['text/plain'] } },
    ]);
  });

  it.each<[string, string, Paste]>([
    ['is plain as it is', 'the wheel', { client: plain }],
    ['goes into a received copy', 'mill\u2019s', { client: answering(() => null) }],
    ['comes when no server runs', 'mill\u2019s', { client: undefined }],
    [
      'comes when the server fails',
      'mill\u2019s',
      {
        client: answering(() => {
          throw new Error('outdated');
        }),
      },
    ],
    ['goes to several places', 'mill\u2019s', { client: plain, ranges: [PLACE, PLACE] }],
    [
      'is a whole line, copied without a selection',
      'mill\u2019s\n',
      { client: plain, besides: { 'vscode-editor-data': '{"version":1,"isFromEmptySelection":true}' } },
    ],
  ])('leaves a text alone that %s', async (_what, text, options) => {
    expect(await paste(text, options)).toBeUndefined();
  });

  it.each([
    ['1.91.1', 0],
    ['1.96.4', 0],
    ['1.100.0-insider', 1],
    ['2.0.0', 1],
  ])('of the version %s registers %i providers', async (version, count) => {
    editor.version = version;
    vi.resetModules();
    const { registerPaste: register } = await import('../../client/src/paste');
    expect(register(() => plain)).toHaveLength(count);
    expect(editor.registered).toHaveLength(count);
    editor.version = '1.97.0';
  });

  it('leaves every text alone when the setting is off', async () => {
    editor.isOn = false;
    expect(await paste('mill\u2019s', { client: plain })).toBeUndefined();
  });
});
