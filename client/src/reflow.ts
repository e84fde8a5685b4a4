import { commands, window, workspace } from 'vscode';
import type { CodeAction, Disposable } from 'vscode';

const KIND = 'refactor.rewrite.reflow.cablegram';

/** The command that fills the lines of the paragraph at the cursor, or of those that are selected. */
export function registerReflow(): Disposable {
  return commands.registerCommand('cablegram.reflow', reflow);
}

async function reflow(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'cable') return;
  const { document, selection } = editor;
  const { version, uri } = document;
  const [action] = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    selection,
    KIND,
  );
  if (!action?.edit) {
    window.setStatusBarMessage('No line of a draft to fill here; a received copy is never edited.', 5000);
  } else if (document.version === version) {
    // What was worked out for another text is let go.
    await workspace.applyEdit(action.edit);
  }
}
