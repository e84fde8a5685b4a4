import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { DraftAction } from './draftAction';

export const STRIP_CLEARANCES = `${CodeActionKind.RefactorRewrite}.stripClearances.cablegram`;

/**
 * The lines of drafters and clearances taken out of a text, and the blank lines that stood around them with them, as far as
 * they part nothing else. Every other line stays as it is.
 */
export function stripClearances(document: CableDocument): DraftAction[] {
  const edits = removals(document);
  return edits.length === 0 ? [] : [{ kind: STRIP_CLEARANCES, title: 'Remove drafting and clearance lines', edits }];
}

function removals(document: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let before: PlacedBlock | undefined;
  let list: PlacedBlock[] = [];
  for (const place of document.tree.blocks()) {
    if (headKind(place.block.kind) === LineKind.Clearance) {
      list.push(place);
    } else {
      if (list.length > 0) edits.push(removal(document, before, list, true));
      list = [];
      before = place;
    }
  }
  if (list.length > 0) edits.push(removal(document, before, list, false));
  return edits;
}

/** The removal of blocks that stand one behind the other. */
function removal(
  document: CableDocument,
  before: PlacedBlock | undefined,
  list: readonly PlacedBlock[],
  isFollowed: boolean,
): TextEdit {
  const { line } = list[0]!;
  const { line: lastLine, block } = list.at(-1)!;
  const isBelowBlank = !before || before.block.filledLines < before.block.lineCount;
  const first = before && !isFollowed ? before.line + before.block.filledLines : line;
  const end = isFollowed && !isBelowBlank ? block.filledLines : block.lineCount;
  // The last line of a text may have no end.
  const last = document.positionAt(document.offsetAt({ line: lastLine + end, character: 0 }));
  return { range: { start: { line: first, character: 0 }, end: last }, newText: '' };
}
