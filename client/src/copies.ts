import { commands, Uri, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Ask, CableCopy } from './requests';

/** Copies as texts that can be compared, for diffs: nothing of them is on disk. */
const SCHEME = 'cablegram-copy';
const texts = new Map<string, string>();

/** Shows the texts that are compared. */
export function registerCopies(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
}

/** Compares the cable at the cursor with another copy of its number: a diff without pages, stamps and wrapping. */
export async function compareCopies(ask: Ask, { document, selection }: TextEditor): Promise<void> {
  const { line, character } = selection.active;
  const [own, ...others] = await ask('copies', { uri: document.uri.toString(), position: { line, character } });
  if (!own || others.length === 0) {
    void window.showInformationMessage('The workspace has no other copy of this cable.');
    return;
  }
  const items = others.map((copy) => ({ label: nameOf(copy), description: `line ${copy.line + 1}`, copy }));
  const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { title: 'Compare With' });
  if (!chosen) return;
  const title = `${nameOf(own)} \u2194 ${nameOf(chosen.copy)}`;
  await commands.executeCommand('vscode.diff', shown(own), shown(chosen.copy), title);
}

function nameOf({ uri }: CableCopy): string {
  return workspace.asRelativePath(Uri.parse(uri, true));
}

function shown(copy: CableCopy): Uri {
  const uri = Uri.from({ scheme: SCHEME, path: `/${nameOf(copy)}`, fragment: `L${copy.line + 1}` });
  texts.set(uri.toString(), copy.text);
  return uri;
}
