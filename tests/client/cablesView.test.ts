import { beforeEach, expect, it, vi } from 'vitest';
import type { TreeDataProvider } from 'vscode';
import manifest from '../../package.json';
import { registerCablesView } from '../../client/src/cablesView';
import type { Ask } from '../../client/src/requests';

const editor = vi.hoisted(() => ({
  tree: undefined as TreeDataProvider<unknown> | undefined,
  contexts: new Map<string, unknown>(),
}));

/** What the view needs of VS Code, which has no package to run it without the editor. */
vi.mock('vscode', () => ({
  EventEmitter: class {
    readonly event = () => ({ dispose: () => undefined });
  },
  window: {
    createTreeView: (_id: string, { treeDataProvider }: { treeDataProvider: TreeDataProvider<unknown> }) => {
      editor.tree = treeDataProvider;
      return { dispose: () => undefined };
    },
  },
  commands: {
    registerCommand: () => ({ dispose: () => undefined }),
    executeCommand: (_command: string, key: string, value: unknown) => void editor.contexts.set(key, value),
  },
}));

beforeEach(() => editor.contexts.clear());

/** What the view says while it shows no cables. */
function welcome(): string[] {
  const isRead = editor.contexts.get('cablegram.isCollectionRead') === true;
  return manifest.contributes.viewsWelcome
    .filter(({ when }) => (when.startsWith('!') ? !isRead : isRead))
    .map(({ contents }) => contents.split('\n')[0]!);
}

const SAYS_READING = ['The cables of the workspace are being read.'];
const SAYS_NONE = ['No cables of the workspace are known.'];

it('tells that the cables are being read until the first answer has come', async () => {
  let answer: (found: { groups: [] }) => void = () => undefined;
  const ask = (() => new Promise((resolve) => (answer = resolve))) as unknown as Ask;
  registerCablesView(ask, () => ({ dispose: () => undefined }));
  const shown = editor.tree!.getChildren();
  expect(welcome()).toEqual(SAYS_READING);
  answer({ groups: [] });
  expect(await shown).toEqual([]);
  expect(welcome()).toEqual(SAYS_NONE);
});

it('tells no more that they are being read where nobody answers', async () => {
  const ask = (() => Promise.reject(new Error('No server.'))) as unknown as Ask;
  registerCablesView(ask, () => ({ dispose: () => undefined }));
  await expect(editor.tree!.getChildren()).rejects.toThrow('No server.');
  expect(welcome()).toEqual(SAYS_NONE);
});
