import { isClearanceList } from './clearanceLines';
import { endBeforeCaptions, isLetteredReference } from './fieldLines';
import {
  classificationEnd,
  endsWithInformation,
  exemptEnd,
  headerKeywordEnd,
  isCallingStation,
  isDateTimeGroup,
  isMessageNumber,
  isPageMarking,
  isRoutedAddress,
  isRouting,
  isRoutingContinuation,
  isSecurity,
  originatorEnd,
  skipNoise,
} from './headerLines';
import { classified, LineKind, LineState } from './lineKind';
import { hasLower, isDigit, word } from './scan';

/** Lines from the first to the classification line. */
export function classifyHeaderLine(text: string, position: number, end: number, state: LineState): number {
  const expected = state >= LineState.Header;
  if (isRouting(text, position, end)) return classified(LineKind.Routing, LineState.Routing);
  if (isCallingStation(text, position, end, !expected)) return classified(LineKind.CallingStation, LineState.Header);
  if (isSecurity(text, position, end)) return classified(LineKind.Security, LineState.Header);
  if (isDateTimeGroup(text, position, end, !expected)) return classified(LineKind.DateTimeGroup, LineState.Header);
  if (originatorEnd(text, position, end) >= 0 && (expected || !hasLower(text, position, end))) {
    return classified(LineKind.Originator, LineState.Header);
  }
  if (isClassification(text, skipNoise(text, position, end), end, expected)) {
    return classified(LineKind.Classification, LineState.Classified);
  }
  if (!expected) return classifyUnexpected(text, position, end, state);

  const action = headerKeywordEnd(text, position, end, 'TO');
  if (action >= 0) return addressList(text, action, end, LineKind.Action, LineState.Action);
  const information = headerKeywordEnd(text, position, end, 'INFO');
  if (information >= 0) return addressList(text, information, end, LineKind.Information, LineState.Information);
  const exempt = exemptEnd(text, position, end);
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

/** A line of words before any header line: what the state goes on with, an entry of a cut REF, or plain text. */
function classifyUnexpected(text: string, position: number, end: number, state: LineState): number {
  switch (state) {
    case LineState.Distribution:
      return classified(LineKind.DistributionContinuation, state);
    case LineState.Clearance:
      // Archive copies are in capitals.
      if (hasLower(text, position, end) && !isClearanceList(text, position, end)) break;
      return classified(LineKind.ClearanceContinuation, state);
    case LineState.Start:
      if (isLetteredReference(text, position, end)) {
        return classified(LineKind.ReferenceContinuation, LineState.Reference);
      }
      break;
  }
  return classified(LineKind.Prose, LineState.Preamble);
}

/** Where no header line has been seen, a word such as SECRET is one only with a number or alone. */
export function isClassification(text: string, position: number, end: number, expected: boolean): boolean {
  const after = classificationEnd(text, position, end);
  if (after < 0) return false;
  if (expected || after === end || isPageMarking(text, position, end)) return true;
  if (end - after >= 80 || hasLower(text, after, end)) return false;
  return isDigit(text.charCodeAt(endBeforeCaptions(text, after, end) - 1));
}

const ROUTED = LineState.RoutedAction - LineState.Action;

function addressList(text: string, position: number, end: number, kind: LineKind, state: LineState): number {
  return classified(kind, isRoutedAddress(text, position, end) ? state + ROUTED : state);
}

/** `RUEHC/SECSTATE WASHDC` inside a list of addressees, as most lines of a header are; undefined for all others. */
export function classifyListedAddress(
  text: string,
  position: number,
  end: number,
  state: LineState,
): number | undefined {
  if (state < LineState.Action || state > LineState.RoutedExempt || !text.startsWith('RU', position)) return undefined;
  return isRoutedAddress(text, position, end) ? classifyAddress(text, position, end, state) : undefined;
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
  if (plain === LineState.Action && endsWithInformation(text, position, end)) {
    return classified(kind, routed ? LineState.RoutedInformation : LineState.Information);
  }
  return classified(kind, routed ? plain + ROUTED : state);
}
