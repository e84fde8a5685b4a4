import { classified, LineKind, LineState } from './lineKind';
import {
  classificationEnd,
  isCallingStation,
  isDateTimeGroup,
  isDistribution,
  isMessageNumber,
  isPageLine,
  isRoutedAddress,
  isRouting,
  isRoutingContinuation,
  isSecurity,
  isTransmissionIdentification,
} from './headerLines';
import {
  executiveOrderEnd,
  isCaption,
  isLetteredReference,
  isNumberedParagraph,
  isTagsContinuation,
  referenceEnd,
  referenceLetterEnd,
  subjectEnd,
  tagsEnd,
} from './fieldLines';
import { hasLower, isDigit, isLower, skipBlanks, trimEnd, word } from './scan';

/**
 * Classifies one line by its own text and the state before it; never looks at another line.
 * Linear in the line's length. Strong anchors (VZCZC, fields, a numbered paragraph, a page line) count in
 * any state, so that a broken header cannot swallow the text.
 *
 * @param text holds the line
 * @param start where it begins
 * @param end where its content ends, the terminator not included
 * @param state the state after the line before it; `LineState.Start` for the first
 * @returns kind and state after it: `kindOf`, `stateAfter`
 */
export function classifyLine(text: string, start: number, end: number, state: LineState): number {
  const position = skipBlanks(text, start, end);
  if (position === end) return classified(LineKind.Blank, stateAfterBlank(state));
  const last = trimEnd(text, position, end);
  const first = text.charCodeAt(position);

  if (state === LineState.Body) {
    if (isLower(first)) return classified(LineKind.Prose, LineState.Body);
    return classifyBodyLine(text, start, position, last);
  }
  return (
    anchor(text, start, position, last, state) ??
    (state <= LineState.RoutedExempt
      ? classifyHeaderLine(text, position, last, state)
      : classifyFieldLine(text, start, position, last, state))
  );
}

function stateAfterBlank(state: LineState): LineState {
  switch (state) {
    case LineState.ExecutiveOrder:
    case LineState.Tags:
    case LineState.Subject:
      return LineState.Fields;
    case LineState.Reference:
      return LineState.ReferenceGap;
    default:
      return state;
  }
}

/** Lines that are what they are in any state. */
function anchor(text: string, start: number, position: number, end: number, state: LineState): number | undefined {
  const first = text.charCodeAt(position);
  if (isDigit(first) || first === 0xb6) {
    return isNumberedParagraph(text, position, end, position - start)
      ? classified(LineKind.Paragraph, LineState.Body)
      : undefined;
  }
  const strict = state === LineState.Body;
  switch (first) {
    case 86: // V
      if (isTransmissionIdentification(text, position, end)) {
        return classified(LineKind.TransmissionIdentification, LineState.Header);
      }
      break;
    case 69: // E
      if (executiveOrderEnd(text, position, end, strict) >= 0) {
        return classified(LineKind.ExecutiveOrder, LineState.ExecutiveOrder);
      }
      break;
    case 84: // T
      if (tagsEnd(text, position, end, strict) >= 0) return classified(LineKind.Tags, LineState.Tags);
      break;
    case 83: // S
      if (subjectEnd(text, position, end) >= 0) return classified(LineKind.Subject, LineState.Subject);
      break;
    case 82: // R
      if (!strict && referenceEnd(text, position, end) >= 0) {
        return classified(LineKind.Reference, LineState.Reference);
      }
      break;
    case 78: // N
      if (word(text, position, end, 'NNNN') === end) return classified(LineKind.EndOfMessage, LineState.Start);
      break;
  }
  return isPageLine(text, position, end) ? classified(LineKind.PageLine, state) : undefined;
}

function classifyBodyLine(text: string, start: number, position: number, end: number): number {
  const found = anchor(text, start, position, end, LineState.Body);
  if (found !== undefined) return found;
  if (word(text, position, end, 'BT') === end) return classified(LineKind.Separator, LineState.Body);
  return isDateTimeGroup(text, position, end, true)
    ? classified(LineKind.DateTimeGroup, LineState.BodyDateTimeGroup)
    : classified(LineKind.Prose, LineState.Body);
}

/** Lines before the text part. */
function classifyHeaderLine(text: string, position: number, end: number, state: LineState): number {
  const expected = state >= LineState.Header;
  if (isRouting(text, position, end)) return classified(LineKind.Routing, LineState.Routing);
  if (isCallingStation(text, position, end, !expected)) return classified(LineKind.CallingStation, LineState.Header);
  if (isSecurity(text, position, end)) return classified(LineKind.Security, LineState.Header);
  if (isDateTimeGroup(text, position, end, !expected)) return classified(LineKind.DateTimeGroup, LineState.Header);
  if (word(text, position, end, 'FM') >= 0 && (expected || !hasLower(text, position, end))) {
    return classified(LineKind.Originator, LineState.Header);
  }
  if (isDistribution(text, position, end)) return classified(LineKind.Distribution, LineState.Distribution);
  if (isClassification(text, position, end, expected)) {
    return classified(LineKind.Classification, LineState.Classified);
  }
  if (!expected) return classifyUnexpected(text, position, end, state);

  const action = word(text, position, end, 'TO');
  if (action >= 0) return addressList(text, action, end, LineKind.Action, LineState.Action);
  const information = word(text, position, end, 'INFO');
  if (information >= 0) return addressList(text, information, end, LineKind.Information, LineState.Information);
  const exempt = word(text, position, end, 'XMT');
  if (exempt >= 0) return addressList(text, exempt, end, LineKind.Exempt, LineState.Exempt);
  if (text.startsWith('GRNC', end - 4)) return classified(LineKind.Accounting, LineState.Header);
  if (word(text, position, end, 'BT') === end) return classified(LineKind.Separator, LineState.Classified);
  if (hasLower(text, position, end) && !isRoutedAddress(text, position, end)) {
    return classified(LineKind.Prose, LineState.Classified);
  }
  if (state === LineState.Routing && isRoutingContinuation(text, position, end)) {
    return classified(LineKind.RoutingContinuation, LineState.Routing);
  }
  return classifyAddress(text, position, end, state);
}

/** A line of words before any header line: the distribution block, an entry of a cut REF, or plain text. */
function classifyUnexpected(text: string, position: number, end: number, state: LineState): number {
  if (state === LineState.Distribution) return classified(LineKind.Distribution, state);
  return state === LineState.Start && isLetteredReference(text, position, end)
    ? classified(LineKind.ReferenceContinuation, LineState.Reference)
    : classified(LineKind.Prose, LineState.Preamble);
}

/** Where no header line has been seen, a word such as SECRET is one only with a number or alone. */
function isClassification(text: string, position: number, end: number, expected: boolean): boolean {
  const after = classificationEnd(text, position, end);
  if (after < 0) return false;
  if (expected || after === end) return true;
  return isDigit(text.charCodeAt(end - 1)) && end - after < 80 && !hasLower(text, after, end);
}

const ROUTED = LineState.RoutedAction - LineState.Action;

function addressList(text: string, position: number, end: number, kind: LineKind, state: LineState): number {
  return classified(kind, isRoutedAddress(text, position, end) ? state + ROUTED : state);
}

/** A line inside a list of addressees, or one that no line of the header claims. */
function classifyAddress(text: string, position: number, end: number, state: LineState): number {
  if (state < LineState.Action) {
    return isMessageNumber(text, position, end)
      ? classified(LineKind.Classification, LineState.Classified)
      : classified(LineKind.UnknownHeader, state);
  }
  const routed = isRoutedAddress(text, position, end);
  if (!routed && state >= LineState.RoutedAction && isMessageNumber(text, position, end)) {
    return classified(LineKind.Classification, LineState.Classified);
  }
  const plain = state >= LineState.RoutedAction ? state - ROUTED : state;
  const kind = LineKind.ActionContinuation + 2 * (plain - LineState.Action);
  return classified(kind, routed ? plain + ROUTED : state);
}

/** Lines between the classification line and the text. */
function classifyFieldLine(text: string, start: number, position: number, end: number, state: LineState): number {
  switch (state) {
    case LineState.Classified:
      if (isClassification(text, position, end, false)) return classified(LineKind.Classification, state);
      if (isCaption(text, position, end)) return classified(LineKind.Caption, state);
      return classified(hasLower(text, position, end) ? LineKind.Prose : LineKind.Attention, state);
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
    case LineState.BodyDateTimeGroup:
      if (word(text, position, end, 'FM') >= 0) return classified(LineKind.Originator, LineState.Header);
      break;
  }
  return classifyBodyLine(text, start, position, end);
}
