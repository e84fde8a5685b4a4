import { diffArrays } from 'diff';
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

/** The edits by whole lines that make one text of another. */
export function lineEdits(before: CableDocument, after: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let line = 0;
  let removed = 0;
  let added = '';
  const flush = (): void => {
    if (removed === 0 && added === '') return;
    const start = { line: line - removed, character: 0 };
    edits.push({ range: { start, end: { line, character: 0 } }, newText: added });
    removed = 0;
    added = '';
  };
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (part.added) {
      added += part.value.join('');
      continue;
    }
    if (part.removed) {
      removed += part.count;
      line += part.count;
      continue;
    }
    flush();
    line += part.count;
  }
  flush();
  return edits;
}

/** Each with its terminator. */
function linesOf({ tree }: CableDocument): string[] {
  const lines: string[] = [];
  for (const { block } of tree.blocks()) {
    block.lineStarts.forEach((start, index) => lines.push(block.text.slice(start, block.lineEnd(index))));
  }
  return lines;
}
