import type { TextEdit } from 'vscode-languageserver-types';
import { comparePositions } from '../text/positions';
import type { CableDocument } from './document';

/** A document after edits that do not overlap, in whatever order they come; its version stays. */
export function applied(document: CableDocument, edits: readonly TextEdit[]): CableDocument {
  // As changes they apply one after the other, the last of the text first.
  const changes = [...edits]
    .sort((one, other) => comparePositions(one.range.start, other.range.start))
    .reverse()
    .map(({ range, newText }) => ({ range, text: newText }));
  return changes.length === 0 ? document : document.update(changes, document.version);
}
