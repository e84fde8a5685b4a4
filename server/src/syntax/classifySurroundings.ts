import { isClearanceAbove } from './clearanceLines';
import {
  attributeEnd,
  isBoxNumber,
  isCopyField,
  isCopyStart,
  isDistribution,
  isMessageAttributes,
  isMessageText,
  isOfficeFirst,
  isSiteBoxHeading,
  isSitePage,
} from './copyLines';
import { classificationEnd, isDateTimeGroup, isPageLine, isTransmissionIdentification } from './headerLines';
import { classified, LineKind, LineState } from './lineKind';
import { isReleaseMark } from './releaseLines';
import { isDigit } from './scan';

/** Lines of what stands around a cable, by the state that it is in; undefined for lines of the cable itself. */
export function classifySurroundings(
  text: string,
  position: number,
  end: number,
  state: LineState,
): number | undefined {
  switch (state) {
    case LineState.Start:
      if (isSitePage(text, position, end)) return classified(LineKind.SitePage, LineState.SitePage);
      return classifyAboveHeader(text, position, end, state);
    case LineState.Preamble:
    case LineState.Distribution:
    case LineState.Clearance:
    case LineState.Classified:
      return classifyAboveHeader(text, position, end, state);
    case LineState.Copy:
      return classifyAboveHeader(text, position, end, state) ?? classifyCopyLine(text, position, end);
    case LineState.SitePage:
      return classifyPageLine(text, position, end);
    case LineState.SiteBox:
      return classified(LineKind.SiteBox, LineState.Start);
    case LineState.Attributes:
      return classifyAttributeLine(text, position, end);
    default:
      return undefined;
  }
}

/** Distribution, drafters and the headings of archive and post copies, above the header or right below it. */
function classifyAboveHeader(text: string, position: number, end: number, state: LineState): number | undefined {
  if (isSiteBoxHeading(text, position, end)) return classified(LineKind.SiteBoxHeading, LineState.SiteBox);
  if (isDistribution(text, position, end)) return classified(LineKind.Distribution, LineState.Distribution);
  if (isClearanceAbove(text, position, end)) {
    return classified(LineKind.Clearance, state === LineState.Copy ? LineState.Copy : LineState.Clearance);
  }
  if (state !== LineState.Distribution && state !== LineState.Clearance && isCopyStart(text, position, end)) {
    return classified(LineKind.CopyField, LineState.Copy);
  }
  if (state === LineState.Start || state === LineState.Preamble) {
    if (isBoxNumber(text, position, end)) return classified(LineKind.Distribution, LineState.Preamble);
  }
  return state === LineState.Distribution && isOfficeFirst(text, position, end)
    ? classified(LineKind.DistributionContinuation, state)
    : undefined;
}

/** In a post's own copy everything is one of its fields, up to the first line of the cable. */
function classifyCopyLine(text: string, position: number, end: number): number | undefined {
  if (isCableLine(text, position, end)) return undefined;
  if (isCopyField(text, position, end)) return classified(LineKind.CopyField, LineState.Copy);
  return classified(LineKind.CopyFieldContinuation, LineState.Copy);
}

/** On a site's page everything is its own text, up to the box or the first line of a cable. */
function classifyPageLine(text: string, position: number, end: number): number | undefined {
  if (isSiteBoxHeading(text, position, end)) return classified(LineKind.SiteBoxHeading, LineState.SiteBox);
  return isCableLine(text, position, end) ? undefined : classified(LineKind.SitePage, LineState.SitePage);
}

/** In the archive's description everything belongs to it, up to the first line of another telegram. */
function classifyAttributeLine(text: string, position: number, end: number): number | undefined {
  if (isMessageText(text, position, end)) return classified(LineKind.ArchiveHeading, LineState.Start);
  if (isMessageAttributes(text, position, end)) return classified(LineKind.ArchiveHeading, LineState.Attributes);
  if (isReleaseMark(text, position, end)) return classified(LineKind.ReleaseMark, LineState.Attributes);
  if (attributeEnd(text, position, end) >= 0) return classified(LineKind.Attribute, LineState.Attributes);
  return isCableLine(text, position, end)
    ? undefined
    : classified(LineKind.AttributeContinuation, LineState.Attributes);
}

/** Lines that begin a cable whatever stands around it. */
function isCableLine(text: string, position: number, end: number): boolean {
  if (isTransmissionIdentification(text, position, end) || isDateTimeGroup(text, position, end, true)) return true;
  if (isPageLine(text, position, end)) return true;
  const after = classificationEnd(text, position, end);
  return after > 0 && after < end && isDigit(text.charCodeAt(end - 1));
}
