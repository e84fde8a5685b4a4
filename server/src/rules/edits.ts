import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import { comparePositions } from '../text/positions';

/** Those of the sets of edits that overlap none before them: each is made as a whole or not at all. */
export function withoutOverlaps<Edits extends { readonly edits: readonly TextEdit[] }>(
  sets: readonly Edits[],
): Edits[] {
  const taken: TextEdit[] = [];
  return sets.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => overlap(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

function overlap({ range: one }: TextEdit, { range: other }: TextEdit): boolean {
  return comparePositions(one.start, other.end) <= 0 && comparePositions(other.start, one.end) <= 0;
}

/** Edits of a document, for the version that they were made for. */
export function editOf(document: CableDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [...edits] }] };
}

/** The name of the only group of edits that is to be confirmed. */
const CONFIRMED = 'confirmed';

/** As `editOf`; a client that can shows them for confirmation, with what they do and why it asks. */
export function confirmedEditOf(
  document: CableDocument,
  edits: readonly TextEdit[],
  label: string,
  description: string,
): WorkspaceEdit {
  const annotated = edits.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: CONFIRMED }));
  return {
    ...editOf(document, annotated),
    changeAnnotations: { [CONFIRMED]: { label, needsConfirmation: true, description } },
  };
}
