import { commands, Selection, window, workspace } from 'vscode';
import type { CodeAction, Disposable, TextEditor } from 'vscode';
import type { BaseLanguageClient, CodeAction as ServerAction, TextDocumentEdit } from 'vscode-languageclient';

/** Waits for a client that is being started. */
type Ready = () => Promise<BaseLanguageClient | undefined>;

/** Where the cursor goes behind an action, and why it is to be confirmed. */
interface ActionData {
  readonly cursor?: { readonly line: number; readonly character: number };
  readonly confirm?: string;
}

/** The commands of drafters: each does what the server's actions of a kind do at the cursor. */
export function registerDrafting(ready: Ready): Disposable[] {
  const run = (kind: string, nothing: string) => () => act(ready, `${kind}.cablegram`, nothing);
  const reflow = run('refactor.rewrite.reflow', 'No line of a draft to fill here');
  const insert = run('refactor.rewrite.insertParagraph', 'No paragraph of a draft here');
  const moveUp = run('refactor.move.paragraphUp', 'No paragraph of a draft to move up here');
  const moveDown = run('refactor.move.paragraphDown', 'No paragraph of a draft to move down here');
  const deleteReference = run('refactor.rewrite.deleteReference', 'No lettered reference of a draft here');
  const setMark = run('refactor.rewrite.portionMark', 'No paragraph of a draft here');
  const raise = run('refactor.rewrite.raiseClassification', 'No portion of a draft is marked above its classification');
  const strip = run('refactor.rewrite.stripClearances', 'No drafting or clearance lines of a draft here');
  return [
    commands.registerCommand('cablegram.stripClearances', strip),
    commands.registerCommand('cablegram.reflow', reflow),
    commands.registerCommand('cablegram.insertParagraph', insert),
    commands.registerCommand('cablegram.moveParagraphUp', moveUp),
    commands.registerCommand('cablegram.moveParagraphDown', moveDown),
    commands.registerCommand('cablegram.deleteReference', deleteReference),
    commands.registerCommand('cablegram.setPortionMark', setMark),
    commands.registerCommand('cablegram.raiseClassification', raise),
  ];
}

async function act(ready: Ready, kind: string, nothing: string): Promise<void> {
  const editor = window.activeTextEditor;
  const client = await ready();
  if (editor?.document.languageId !== 'cable' || !client) return;
  const { version } = editor.document;
  const action = await chosen(await actionsAt(client, editor, kind));
  // What was worked out for another text is let go.
  if (action === 'none' || editor.document.version !== version) return;
  if (!action) {
    window.setStatusBarMessage(`${nothing}; a received copy is never edited.`, 5000);
  } else if (action.disabled) {
    void window.showInformationMessage(action.disabled.reason);
  } else if (await isConfirmed(action)) {
    const converted = (await client.protocol2CodeConverter.asCodeAction(withoutAnnotations(action))) as CodeAction;
    if (editor.document.version !== version) return;
    if (await workspace.applyEdit(converted.edit!)) putCursor(editor, action);
  }
}

/** Asks where the action is to be confirmed: the panel in which VS Code would ask has its edits switched off at first. */
async function isConfirmed({ title, data }: ServerAction): Promise<boolean> {
  const { confirm } = (data ?? {}) as ActionData;
  if (confirm === undefined) return true;
  return (await window.showWarningMessage(`${title}?`, { modal: true, detail: confirm }, 'Raise')) !== undefined;
}

function withoutAnnotations(action: ServerAction): ServerAction {
  const documentChanges = (action.edit?.documentChanges ?? []).flatMap((change): TextDocumentEdit[] => {
    if (!('edits' in change)) return [];
    const edits = change.edits.flatMap((edit) =>
      'newText' in edit ? { range: edit.range, newText: edit.newText } : [],
    );
    return [{ textDocument: change.textDocument, edits }];
  });
  return { ...action, edit: { documentChanges } };
}

/** Asked of the server itself: VS Code keeps what cannot be done, and why, to its menu. */
async function actionsAt(client: BaseLanguageClient, editor: TextEditor, kind: string): Promise<ServerAction[]> {
  const { document, selection } = editor;
  const { code2ProtocolConverter: converter } = client;
  const found = await client.sendRequest<ServerAction[] | null>('textDocument/codeAction', {
    textDocument: converter.asTextDocumentIdentifier(document),
    range: converter.asRange(selection),
    context: { diagnostics: [], only: [kind] },
  });
  return found ?? [];
}

/** The only action, or one that the user has chosen; `none` where they chose none. */
async function chosen(actions: readonly ServerAction[]): Promise<ServerAction | 'none' | undefined> {
  if (actions.length < 2) return actions[0];
  const items = actions.map((action) => ({ label: action.title, action }));
  return (await window.showQuickPick(items))?.action ?? 'none';
}

function putCursor(editor: TextEditor, { data }: ServerAction): void {
  const { cursor } = (data ?? {}) as ActionData;
  if (!cursor) return;
  const { line, character } = cursor;
  editor.selection = new Selection(line, character, line, character);
  editor.revealRange(editor.selection);
}
