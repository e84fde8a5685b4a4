import { classifyBodyLine } from './classifyBody';
import { isClassification } from './classifyHeader';
import { isAttention, isCaption, isTagsContinuation, opensPassage, referenceLetterEnd } from './fieldLines';
import { classified, LineKind, LineState } from './lineKind';
import { isArchiveNote } from './releaseLines';
import { hasLower } from './scan';

/** Lines between the classification line and the text. */
export function classifyFieldLine(
  text: string,
  start: number,
  position: number,
  end: number,
  state: LineState,
): number {
  if (opensPassage(text, position, end)) return classifyBodyLine(text, start, position, end, LineState.Body);
  switch (state) {
    case LineState.Classified:
      return classifyBelowClassification(text, position, end);
    case LineState.Attention:
      return classified(LineKind.Attention, state);
    case LineState.ExecutiveOrder:
      return classified(LineKind.ExecutiveOrderContinuation, state);
    case LineState.Tags:
      if (isTagsContinuation(text, position, end)) return classified(LineKind.TagsContinuation, state);
      break;
    case LineState.Subject:
      return classified(LineKind.SubjectContinuation, state);
    case LineState.Reference:
      return classified(LineKind.ReferenceContinuation, state);
    case LineState.ReferenceGap:
      if (referenceLetterEnd(text, position, end) >= 0) {
        return classified(LineKind.ReferenceContinuation, LineState.Reference);
      }
      break;
    case LineState.ClassifiedBy:
      return classified(LineKind.ClassifiedByContinuation, state);
  }
  return classifyBodyLine(text, start, position, end, LineState.Body);
}

/** The longest line in capitals that may speak to a reader without saying FOR or PASS. */
const MAX_ATTENTION = 72;

/** Captions, attention lines and notes, up to the first field. */
function classifyBelowClassification(text: string, position: number, end: number): number {
  if (isClassification(text, position, end, false)) return classified(LineKind.Classification, LineState.Classified);
  if (isCaption(text, position, end)) return classified(LineKind.Caption, LineState.Classified);
  if (isArchiveNote(text, position, end)) return classified(LineKind.ReleaseMark, LineState.Classified);
  if (isAttention(text, position, end)) return classified(LineKind.Attention, LineState.Attention);
  const plain = hasLower(text, position, end) || end - position > MAX_ATTENTION;
  return classified(plain ? LineKind.Prose : LineKind.Attention, LineState.Classified);
}
