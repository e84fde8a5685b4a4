import { CodeActionKind } from 'vscode-languageserver-types';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { blocksOfKind } from '../meaning/cable';
import { cableAtLine } from '../meaning/cables';
import { blockRange } from '../meaning/placement';
import { referenceLabels } from '../meaning/references';
import type { ReferenceLabel } from '../meaning/references';
import { textContextOf } from '../rules/context';
import { inOrder, letterEdits, ownReferencePointers, targetsOf } from '../rules/references/reletter';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { comparePositions } from '../text/positions';
import type { Lexicon } from '../vocabulary';
import type { DraftAction } from './draftAction';

export const DELETE_REFERENCE = `${CodeActionKind.RefactorRewrite}.deleteReference.cablegram`;

/** What stands between two entries and belongs to neither. */
const JOIN_BEFORE = /(?:[\s,;]|\bAND)+$/i;

/**
 * An entry of REF taken out, those behind it lettered anew with every pointer to them. Not where the text speaks of the
 * entry: what that would mean afterwards nobody knows.
 */
export function deleteReference(document: CableDocument, position: Position, lexicon: Lexicon): DraftAction[] {
  const cable = cableAtLine(document.tree, position.line);
  const place = blocksOfKind(cable, LineKind.Reference).find(
    ({ block, line }) => line <= position.line && position.line < line + block.filledLines,
  );
  if (!place) return [];
  const context = textContextOf(cable, lexicon, document.tree);
  const labels = referenceLabels(cable);
  if (labels.length === 0) return [];
  const index = labels.findLastIndex(({ range }) => comparePositions(range.start, position) <= 0);
  const label = labels[Math.max(0, index)]!;
  const action = { kind: DELETE_REFERENCE, title: `Delete reference ${label.letter}, and letter the others anew` };
  const others = labels.filter((other) => other !== label);
  const letters = others.map(({ letter }) => letter);
  if (!inOrder(labels.map(({ letter }) => letter))) {
    return [{ ...action, disabled: 'The letters are not in their order: letter the references by hand first.' }];
  }
  const pointer = ownReferencePointers(context).find(({ pointer: { letters: all } }) => all.includes(label.letter));
  if (pointer) {
    return [
      { ...action, disabled: `Line ${pointer.range.start.line + 1} speaks of ${pointer.text.replace(/\s+/g, ' ')}.` },
    ];
  }
  return [
    {
      ...action,
      edits: [deletion(document, place, labels, label), ...letterEdits(context, others, targetsOf(letters))],
    },
  ];
}

/** Up to the next label, or from the end of the entry before; the whole field with the only one. */
function deletion(
  document: CableDocument,
  place: PlacedBlock,
  labels: readonly ReferenceLabel[],
  label: ReferenceLabel,
): TextEdit {
  const index = labels.indexOf(label);
  const [before, next] = [labels[index - 1], labels[index + 1]];
  const deleted = (range: Range): TextEdit => ({ range, newText: '' });
  if (next) return deleted({ start: label.range.start, end: next.range.start });
  const end = blockRange(place).end;
  if (!before) return deleted({ start: { line: place.line, character: 0 }, end: { line: end.line + 1, character: 0 } });
  const between = { start: before.range.end, end: label.range.start };
  const kept = document.getText(between).replace(JOIN_BEFORE, '').length;
  return deleted({ start: document.positionAt(document.offsetAt(before.range.end) + kept), end });
}
