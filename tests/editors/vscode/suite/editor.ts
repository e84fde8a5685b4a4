// What a person does in the editor, as functions.
import * as vscode from 'vscode';
import { ok } from './assert';

const PROBE_MS = 50;
const PATIENCE_MS = 20_000;

/** Asks again until there is an answer. @throws when there is none after twenty seconds */
export async function eventually<T>(what: string, probe: () => Thenable<T | undefined> | T | undefined): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE_MS / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, PROBE_MS));
  }
}

/** @returns the address of a file in the opened folder */
export function fileUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Shows a file of the opened folder. */
export async function open(...path: string[]): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(...path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** @returns the position in the middle of the first match of a pattern @throws when nothing matches */
export function positionIn(document: vscode.TextDocument, pattern: RegExp): vscode.Position {
  const found = pattern.exec(document.getText());
  ok(found, `${document.uri.path} contains ${pattern}`);
  return document.positionAt(found.index + Math.floor(found[0].length / 2));
}

/** @returns the text of all hovers at a position */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** @returns the outline */
export async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const command = 'vscode.executeDocumentSymbolProvider';
  return (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(command, document.uri)) ?? [];
}

/** @returns an outline and all below it in one list */
export const flatten = (symbols: vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);

/** Replaces a range by a text, as typing does. */
export async function edit(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  ok(await vscode.workspace.applyEdit(change), 'the edit is applied');
}

/** Deletes a file, as a person does in the explorer. */
export async function remove(file: vscode.Uri): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.deleteFile(file);
  ok(await vscode.workspace.applyEdit(change), 'the file is deleted');
}

/** Goes back to what is on the disk. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

/** @returns a file's bytes on the disk */
/** How many tabs are open. */
export function tabs(): number {
  return vscode.window.tabGroups.all.reduce((count, group) => count + group.tabs.length, 0);
}

/** Closes the active tab, with what was typed, until so many are left. */
export async function closeTabs(left: number): Promise<void> {
  await eventually('the tabs to close', async () => {
    if (tabs() > left) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return tabs() <= left;
  });
}

/** Shows an unsaved cable. A new one may have the name, and then the text, of one that a diff has not let go yet. */
export async function showUnsaved(content: string): Promise<vscode.TextEditor> {
  return eventually('an unsaved cable', async () => {
    const editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'cable', content }),
    );
    if (editor.document.getText() === content) return editor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return undefined;
  });
}

export const bytesOf = (uri: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uri);
