import type { CodeAction, TextEdit } from 'vscode-languageserver-types';

/** The action with its edits in the form for clients that know no versions of documents. */
export function withPlainChanges(action: CodeAction): CodeAction {
  if (!action.edit?.documentChanges) return action;
  const changes: Record<string, TextEdit[]> = {};
  for (const change of action.edit.documentChanges) {
    if ('edits' in change) changes[change.textDocument.uri] = change.edits as TextEdit[];
  }
  return { ...action, edit: { changes } };
}
