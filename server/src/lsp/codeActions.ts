import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

/** The action with its edits in the form for clients that know no versions of documents. */
export function withPlainChanges(action: CodeAction): CodeAction {
  return action.edit ? { ...action, edit: plainChanges(action.edit) } : action;
}

/** Edits of texts in the form for clients that know no versions of documents. */
export function plainChanges({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const change of documentChanges) {
    if ('edits' in change) changes[change.textDocument.uri] = change.edits as TextEdit[];
  }
  return { changes };
}
