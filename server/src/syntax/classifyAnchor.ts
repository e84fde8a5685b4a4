import { isReleaseMark } from './releaseLines';
import {
  bareReferenceEnd,
  classifiedByEnd,
  executiveOrderEnd,
  joinedField,
  noisyFieldName,
  referenceEnd,
  subjectEnd,
  tagsEnd,
} from './fieldNames';
import { isNumberedParagraph } from './fieldLines';
import { isCorrection, isEndOfMessage, isPageLine, isTopOfCopy, isTransmissionIdentification } from './headerLines';
import { isControlLine, isMessageAttributes, isMessageText } from './copyLines';
import { classified, LineKind, LineState, RESUMED } from './lineKind';
import { isDigit } from './scan';

/**
 * Lines that are what they are in any state; undefined for all others.
 * @param strict fields need their colon; always so in the text
 */
export function anchor(
  text: string,
  start: number,
  position: number,
  end: number,
  state: LineState,
  strict = state >= LineState.Body,
): number | undefined {
  const first = text.charCodeAt(position);
  if (isDigit(first) || first === 0xb6) {
    if (isNumberedParagraph(text, position, end, position - start)) {
      return classified(LineKind.Paragraph, LineState.Body);
    }
    if (first !== 0x30 && first !== 0x31) return undefined;
  }
  switch (first) {
    case 45: // -
    case 48: // 0
      if (isControlLine(text, position, end)) return classified(LineKind.ControlLine, stateAfterControl(state));
      return undefined;
    case 86: // V
      if (isTransmissionIdentification(text, position, end)) {
        return classified(LineKind.TransmissionIdentification, LineState.Header);
      }
      break;
    case 69: {
      // E
      const after = executiveOrderEnd(text, position, end, strict);
      if (after >= 0) return field(text, after, end, LineKind.ExecutiveOrder, LineState.ExecutiveOrder);
      break;
    }
    case 84: {
      // T
      const after = tagsEnd(text, position, end, strict);
      if (after >= 0) return field(text, after, end, LineKind.Tags, LineState.Tags);
      break;
    }
    case 83: {
      // S
      const after = subjectEnd(text, position, end);
      if (after >= 0) return field(text, after, end, LineKind.Subject, LineState.Subject);
      break;
    }
    case 82: // R
      if (state < LineState.Body && isReference(text, position, end, state, strict)) {
        return classified(LineKind.Reference, LineState.Reference);
      }
      break;
    case 67: // C
    case 68: // D
      if (classifiedByEnd(text, position, end) >= 0) {
        return classified(LineKind.ClassifiedBy, state < LineState.Body ? LineState.ClassifiedBy : state);
      }
      if (first === 67 && isCorrection(text, position, end)) return classified(LineKind.Correction, state);
      break;
    case 77: // M
    case 87: // W
      if (isMessageText(text, position, end)) return classified(LineKind.ArchiveHeading, LineState.Start);
      if (isMessageAttributes(text, position, end)) return classified(LineKind.ArchiveHeading, LineState.Attributes);
      break;
    case 78: // N
      if (isEndOfMessage(text, position, end)) return classified(LineKind.EndOfMessage, LineState.Start);
      break;
  }
  if (isPageLine(text, position, end)) {
    // In the text the top of a copy is that of another cable.
    const top = state >= LineState.Body && isTopOfCopy(text, position, end);
    return classified(LineKind.PageLine, top ? LineState.Start : state);
  }
  if (isReleaseMark(text, position, end)) return classified(LineKind.ReleaseMark, state);
  return state < LineState.Body ? noisyField(text, position, end) : undefined;
}

function isReference(text: string, position: number, end: number, state: LineState, strict: boolean): boolean {
  if (referenceEnd(text, position, end) >= 0) return true;
  return (
    !strict &&
    (state === LineState.Start || state > LineState.RoutedExempt) &&
    bareReferenceEnd(text, position, end) >= 0
  );
}

/** A field; another that is joined to its line decides what the next line goes on with. */
function field(text: string, position: number, end: number, kind: LineKind, state: LineState): number {
  let after = state;
  for (let joined = joinedField(text, position, end); joined; joined = joinedField(text, joined.start + 1, end)) {
    after = FIELD_STATES[joined.name];
  }
  return classified(kind, after);
}

const FIELD_STATES = { TAGS: LineState.Tags, SUBJECT: LineState.Subject, REF: LineState.Reference } as const;

function noisyField(text: string, position: number, end: number): number | undefined {
  switch (noisyFieldName(text, position, end)) {
    case 'TAGS':
      return classified(LineKind.Tags, LineState.Tags);
    case 'SUBJECT':
      return classified(LineKind.Subject, LineState.Subject);
    case 'REFTEL':
      return classified(LineKind.Reference, LineState.Reference);
    default:
      return undefined;
  }
}

/** In the text the dashed line stands above a further section's header. */
function stateAfterControl(state: LineState): LineState {
  return state > LineState.Attention ? LineState.Header | RESUMED : LineState.Header;
}
