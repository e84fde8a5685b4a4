import type { CodeAction, Range } from 'vscode-languageserver-types';
import { draftActions, SET_MARK } from '../drafting';
import type { DraftAction } from '../drafting';
import { confirmedEditOf, editOf, isWanted } from '../rules';
import type { AskedActions } from '../rules';
import type { CableDocument } from '../syntax/document';
import { lexiconOf } from '../vocabulary';
import { profileOf } from './profile';
import type { Settings } from './settings';

/** What can be done to a draft at a place, for those who ask. */
export function draftingActions(
  document: CableDocument,
  range: Range,
  settings: Settings,
  asked: AskedActions,
): CodeAction[] {
  const { only, automatic = false, showsDisabled = false } = asked;
  if (automatic || profileOf(document, settings) !== 'draft') return [];
  // One for each mark is too many among all others.
  const isAsked = (kind: string): boolean => isWanted(kind, only) && (kind !== SET_MARK || only !== undefined);
  return draftActions(document, range, lexiconOf(settings.vocabulary), isAsked)
    .filter((action) => showsDisabled || !('disabled' in action))
    .map((action) => codeAction(document, action, asked));
}

function codeAction(document: CableDocument, action: DraftAction, { previews = false }: AskedActions): CodeAction {
  const { kind, title } = action;
  if ('disabled' in action) return { kind, title, disabled: { reason: action.disabled } };
  const { edits, confirm, cursor } = action;
  const edit =
    confirm !== undefined && previews ? confirmedEditOf(document, edits, title, confirm) : editOf(document, edits);
  return { kind, title, edit, ...((cursor || confirm !== undefined) && { data: { cursor, confirm } }) };
}
