import { classifyBodyLine } from './classifyBody';
import { classifyFieldLine } from './classifyFields';
import { classifyHeaderLine, classifyListedAddress } from './classifyHeader';
import { anchor } from './classifyAnchor';
import { classifySurroundings } from './classifySurroundings';
import { classified, kindOf, LineKind, LineState, RESUMED } from './lineKind';
import { inCapitals, isLower, skipBlanks, trimEnd } from './scan';

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
  if (state === LineState.Body && isLower(text.charCodeAt(position))) return classified(LineKind.Prose, state);
  const last = trimEnd(text, position, end);
  return state >= LineState.Body && state <= LineState.Closing
    ? classifyBodyLine(text, start, position, last, state)
    : classifyAboveText(text, start, position, last, state);
}

/** Lines before the text: of the header, the fields, and what stands above them. */
function classifyAboveText(text: string, start: number, position: number, end: number, state: LineState): number {
  const resumed = state & RESUMED;
  const base = state & ~RESUMED;
  const found =
    classifyListedAddress(text, position, end, base) ??
    classifySurroundings(text, position, end, base) ??
    anchor(text, start, position, end, base) ??
    (base <= LineState.RoutedExempt
      ? classifyHeaderLine(text, position, end, base)
      : classifyFieldLine(text, start, position, end, base));
  const plain =
    isUnsure(kindOf(found)) && hasLowerStart(text, position, end)
      ? (classifyInCapitals(text, position, end, base) ?? found)
      : found;
  return resumed && keepsResumed(plain >> 8) ? plain | (RESUMED << 8) : plain;
}

/** Kinds that a line in small letters may have got for its small letters alone. */
function isUnsure(kind: LineKind): boolean {
  switch (kind) {
    case LineKind.Prose:
    case LineKind.UnknownHeader:
    case LineKind.Attention:
    case LineKind.SubjectContinuation:
    case LineKind.ReferenceContinuation:
    case LineKind.ExecutiveOrderContinuation:
    case LineKind.ActionContinuation:
    case LineKind.InformationContinuation:
      return true;
    default:
      return false;
  }
}

function hasLowerStart(text: string, position: number, end: number): boolean {
  return isLower(text.charCodeAt(position)) || (position + 1 < end && isLower(text.charCodeAt(position + 1)));
}

const MAX_FOLDED = 200;

/**
 * A header line or field typed in small letters: what it would be in capitals, where that is certain; a field needs
 * its colon, a line of the header its place in the header.
 */
function classifyInCapitals(text: string, position: number, end: number, state: LineState): number | undefined {
  if (end - position > MAX_FOLDED) return undefined;
  const line = inCapitals(text.slice(position, end));
  const found = anchor(line, 0, 0, line.length, state, true);
  if (found !== undefined) return found;
  if (state > LineState.RoutedExempt) return undefined;
  const header = classifyHeaderLine(line, 0, line.length, state);
  switch (kindOf(header)) {
    case LineKind.Routing:
    case LineKind.CallingStation:
    case LineKind.Security:
    case LineKind.DateTimeGroup:
    case LineKind.Classification:
      return header;
    case LineKind.Originator:
    case LineKind.Action:
    case LineKind.Information:
      return state >= LineState.Header ? header : undefined;
    default:
      return undefined;
  }
}

function stateAfterBlank(state: LineState): LineState {
  switch (state) {
    case LineState.ExecutiveOrder:
    case LineState.Tags:
    case LineState.Subject:
    case LineState.ClassifiedBy:
      return LineState.Fields;
    case LineState.Reference:
      return LineState.ReferenceGap;
    case LineState.Attention:
      return LineState.Classified;
    case LineState.BodyClearance:
    case LineState.Classified | RESUMED:
    case LineState.Attention | RESUMED:
      return LineState.Body;
    default:
      return state;
  }
}

function keepsResumed(state: LineState): boolean {
  return state >= LineState.Distribution && state <= LineState.Attention;
}
