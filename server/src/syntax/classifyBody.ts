import { anchor } from './classifyAnchor';
import { isClearanceBehind, isClearanceList } from './clearanceLines';
import { isDistribution, isSiteBoxHeading, isSitePage } from './copyLines';
import {
  classificationEnd,
  isDateTimeGroup,
  isMessageNumber,
  isPageMarking,
  isValidation,
  originatorEnd,
  sectionEnd,
} from './headerLines';
import { classified, LineKind, LineState, RESUMED } from './lineKind';
import { isUpper, literal, word } from './scan';

/** Lines of the text part and behind it. */
export function classifyBodyLine(text: string, start: number, position: number, end: number, state: LineState): number {
  if (state === LineState.BodyDateTimeGroup && originatorEnd(text, position, end) >= 0) {
    return classified(LineKind.Originator, LineState.Header);
  }
  if (state === LineState.Closing) {
    if (isValidation(text, position, end)) return classified(LineKind.Validation, state);
    if (word(text, position, end, 'C') >= 0) return classified(LineKind.Correction, state);
  }
  const found = anchor(text, start, position, end, LineState.Body);
  if (found !== undefined) return found;
  if (isUpper(text.charCodeAt(position))) {
    const special = classifyCapitals(text, position, end, state);
    if (special !== undefined) return special;
  }
  return state === LineState.BodyClearance && isClearanceList(text, position, end)
    ? classified(LineKind.ClearanceContinuation, state)
    : classified(LineKind.Prose, LineState.Body);
}

/** The distribution of a further section's first page, above its header. */
const RESUMED_DISTRIBUTION = classified(LineKind.Distribution, LineState.Distribution | RESUMED);

function classifyCapitals(text: string, position: number, end: number, state: LineState): number | undefined {
  switch (text.charCodeAt(position)) {
    case 66: // B
      if (literal(text, position, end, 'BT') === end) return classified(LineKind.Separator, LineState.Closing);
      break;
    case 75: // K
    case 82: // R
    case 86: // V
      if (isSiteBoxHeading(text, position, end)) return classified(LineKind.SiteBoxHeading, LineState.SiteBox);
      if (isSitePage(text, position, end)) return classified(LineKind.SitePage, LineState.SitePage);
      break;
    case 65: // A
    case 79: // O
    case 67: // C
    case 68: // D
      if (isDistribution(text, position, end)) return RESUMED_DISTRIBUTION;
      if (isSitePage(text, position, end)) return classified(LineKind.SitePage, LineState.SitePage);
      if (isClearanceBehind(text, position, end, state === LineState.BodyClearance)) {
        return classified(LineKind.Clearance, LineState.BodyClearance);
      }
      break;
  }
  if (isPageMarking(text, position, end)) return classified(LineKind.PageMarking, LineState.Body);
  if (isNumberedClassification(text, position, end)) return classified(LineKind.Classification, LineState.Body);
  return isDateTimeGroup(text, position, end, true)
    ? classified(LineKind.DateTimeGroup, LineState.BodyDateTimeGroup)
    : undefined;
}

/** Of a quoted cable, or of a further section: nothing but classification, section, station and number. */
function isNumberedClassification(text: string, position: number, end: number): boolean {
  const after = classificationEnd(text, position, end);
  if (after < 0 || !isMessageNumber(text, sectionEnd(text, after, end), end)) return false;
  // A short number, or a year, is one of the text: SECRET BALLOTS 1975.
  const digits = /\d+$/.exec(text.slice(Math.max(position, end - 9), end))?.[0] ?? '';
  return digits.length > 4 || (digits.length === 4 && !/^(?:19|20)/.test(digits));
}
