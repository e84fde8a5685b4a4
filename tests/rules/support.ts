import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const settings = { ...DEFAULT_SETTINGS, preset: 'strict' as const };

/** What one rule finds in a text: the stretches, or the messages. */
export function found(text: string, rule: string, profile: Profile = 'draft'): string[] {
  const { service, document } = fixture(text);
  return service
    .diagnose(document, { ...settings, rules: { [rule]: 'warning' } }, profile)
    .filter(({ code }) => code === rule)
    .map(({ range }) => document.getText(range));
}

/** A draft after the fix of one rule's first finding that has this title, or any title. */
export function mended(text: string, rule: string, title?: string): string {
  const { service, document } = fixture(text);
  const all = { ...settings, rules: { [rule]: 'warning' as const }, drafts: ['**'] };
  const [first] = service.diagnose(document, all, 'draft').filter(({ code }) => code === rule);
  if (!first) return text;
  const action = service
    .codeActions(document, first.range, all, { only: ['quickfix'] })
    .find((other) => other.diagnostics?.[0]?.code === rule && (title === undefined || other.title === title));
  return action ? applied(text, action) : text;
}

/** A text after an action. */
export function applied(text: string, action: CodeAction): string {
  const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return change ? TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as never) : text;
}

/** A draft with a text. */
export function draft(body: string, reference = ''): string {
  return `UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n${reference}${body}`;
}
