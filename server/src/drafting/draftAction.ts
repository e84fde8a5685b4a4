import type { Position, TextEdit } from 'vscode-languageserver-types';

/** Something that a drafter can do to a cable at a place, as one step; or why it cannot be done. */
export type DraftAction = {
  readonly kind: string;
  readonly title: string;
} & (DraftChange | Refusal);

/** Why something cannot be done. */
export interface Refusal {
  readonly disabled: string;
}

export interface DraftChange {
  readonly edits: readonly TextEdit[];
  /** Why it is to be confirmed before it is done. */
  readonly confirm?: string;
  /** Where the cursor goes, in the text after the edits. */
  readonly cursor?: Position;
}
