import { isSignatureForm } from '../../meaning/signature';
import { isText, LineKind, LineState } from '../../syntax/lineKind';
import type { Cursor } from './cursor';

/**
 * Whether lists of drafters and clearances begin or go on at the cursor's line: it is blank, below the signature or such
 * a list; or it begins a run of text, or stands right below the signature, and no more text follows in the cable.
 */
export function isBehindText(cursor: Cursor): boolean {
  const { document, cable, place, index, state, isOnBlankLine } = cursor;
  const { block } = place;
  if (state !== LineState.Body && state !== LineState.BodyClearance) return false;
  if (!isOnBlankLine && index < block.filledLines - 1) return false;
  const isPlace = isOnBlankLine
    ? block.kind === LineKind.Clearance || isSigned(block.line(Math.max(block.filledLines - 1, 0)))
    : index === 0 || isSigned(block.line(index - 1));
  if (!isPlace) return false;
  // A list has blocks of its own kind behind it, text or nothing: the next one tells.
  for (let line = place.line + block.lineCount; line < cable.endLine;) {
    const next = document.tree.blockAtLine(line);
    if (next.block.kind !== LineKind.Clearance) return !isText(next.block.kind) || next.block.filledLines === 0;
    line = next.line + next.block.lineCount;
  }
  return true;
}

function isSigned(line: string): boolean {
  return isSignatureForm(line.trim());
}
