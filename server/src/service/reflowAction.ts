import { CodeActionKind } from 'vscode-languageserver-types';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { reflow } from '../features/reflow/reflow';
import { editOf, isWanted } from '../rules';
import type { AskedActions } from '../rules';
import type { CableDocument } from '../syntax/document';
import { profileOf } from './profile';
import type { Settings } from './settings';

export const REFLOW = `${CodeActionKind.RefactorRewrite}.reflow.cablegram`;

/** Filling the lines of the paragraphs that a range touches, in a draft, where that changes any. */
export function reflowAction(
  document: CableDocument,
  { start, end }: Range,
  settings: Settings,
  { only, automatic = false }: AskedActions,
): CodeAction[] {
  if (automatic || !isWanted(REFLOW, only) || profileOf(document, settings) !== 'draft') return [];
  const edits = reflow(document, settings.lineWidth, { first: start.line, last: end.line });
  if (edits.length === 0) return [];
  return [{ title: `Fill the lines to ${settings.lineWidth} columns`, kind: REFLOW, edit: editOf(document, edits) }];
}
