import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, TextDocument, TextEditor } from 'vscode';
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

/** Opens the cable as a text for reading that is not on disk, and beside it what has been set aside, as a diff. */
export async function cleanCopy(ask: Ask, { document }: TextEditor): Promise<void> {
  const content = await ask('clean', { uri: document.uri.toString() });
  if (content === null) return;
  if (content === document.getText()) {
    void window.showInformationMessage('This copy has no page lines, and nothing around it, to set aside.');
    return;
  }
  await showBeside(document, content, 'clean copy');
}

/** Opens the cable at the cursor as it is sent in sections, or put together, and beside it what is other, as a diff. */
export async function showSections(
  ask: Ask,
  { document, selection }: TextEditor,
  how: 'split' | 'join',
): Promise<void> {
  const { line, character } = selection.active;
  const made = await ask(how, { uri: document.uri.toString(), position: { line, character } });
  if (made === null) return;
  if ('refusal' in made) void window.showInformationMessage(made.refusal);
  else await showBeside(document, made.text, how === 'split' ? 'in sections' : 'put together');
}

/** Opens a text that is not on disk, and beside it a diff to the document that it was made of. */
async function showBeside(document: TextDocument, content: string, name: string): Promise<void> {
  const made = await workspace.openTextDocument({ language: 'cable', content });
  await window.showTextDocument(made, { preview: false });
  const title = `${workspace.asRelativePath(document.uri)} \u2194 ${name}`;
  await commands.executeCommand('vscode.diff', document.uri, made.uri, title, { viewColumn: ViewColumn.Beside });
}

function nameOf({ uri }: CableCopy): string {
  return workspace.asRelativePath(Uri.parse(uri, true));
}

function shown(copy: CableCopy): Uri {
  const uri = Uri.from({ scheme: SCHEME, path: `/${nameOf(copy)}`, fragment: `L${copy.line + 1}` });
  texts.set(uri.toString(), copy.text);
  return uri;
}
