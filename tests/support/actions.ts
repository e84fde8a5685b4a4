import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Settings } from '../../server/src/service';
import type { AskedActions } from '../../server/src/rules';
import { fixture } from './fixtures';

/** The settings that make every text a draft. */
export const DRAFTS: Settings = { ...DEFAULT_SETTINGS, drafts: ['**'] };

/** The code actions of a text at its cursor, `<|>`. */
export function actionsAt(text: string, asked: AskedActions = {}, settings = DRAFTS): CodeAction[] {
  const { service, document, position } = fixture(text);
  return service.codeActions(document, { start: position, end: position }, settings, asked);
}

/** A text after an action. */
export function after(text: string, { edit }: CodeAction): string {
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  const plain = text.replace('<|>', '');
  return TextDocument.applyEdits(TextDocument.create('', '', 0, plain), change!.edits as TextEdit[]);
}

/** A text after the only action of a kind at its cursor; the reason where it cannot be done, '' where there is none. */
export function acted(text: string, kind: string): string {
  const [action, ...others] = actionsAt(text, { only: [kind], showsDisabled: true });
  if (others.length > 0) throw new Error(`Several actions of the kind ${kind}.`);
  if (!action) return '';
  return action.disabled ? action.disabled.reason : after(text, action);
}
