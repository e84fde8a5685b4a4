/** Recognisers of the lines of the transmission header, FL1 to FL11, and of what surrounds them in copies. */
import {
  includes,
  isBlank,
  isDigit,
  isRoutingIndicator,
  isUpper,
  literal,
  skipBlanks,
  skipDigits,
  skipUpper,
  spacedWord,
  tokenEnd,
  word,
} from './scan';

const PRECEDENCE_LETTERS = 'ZOPRY';

export function isTransmissionIdentification(text: string, position: number, end: number): boolean {
  return literal(text, position, end, 'VZCZC') >= 0;
}

/** Signs that a noisy line has in the place of a blank, or before its first word. */
function isNoise(unit: number): boolean {
  return unit === 36 || unit === 42 || unit === 35 || unit === 93; // $ * # ]
}

/** The position after noise at the head of a line: `*UNCLAS`. */
export function skipNoise(text: string, position: number, end: number): number {
  while (position < end && isNoise(text.charCodeAt(position))) position++;
  return position;
}

/**
 * The position after a keyword of the header, else -1: a blank must follow it, or noise in its place, or, where the
 * blank is lost, an address with its routing indicator: `TORUEHC/SECSTATE WASHDC`.
 */
export function headerKeywordEnd(text: string, position: number, end: number, keyword: string): number {
  const after = literal(text, position, end, keyword);
  if (after < 0) return -1;
  if (after === end || isBlank(text.charCodeAt(after)) || isNoise(text.charCodeAt(after))) return after;
  return isRoutedAddress(text, after, end) ? after : -1;
}

const ADDRESS_PREFIXES = ['AMEMBASSY', 'AMCONSUL', 'SECSTATE', 'USMISSION', 'USOFFICE', 'USINT', 'USLO'];

/** The position after FM, else -1; the blank behind it may be lost before the prefix of a post. */
export function originatorEnd(text: string, position: number, end: number): number {
  const after = headerKeywordEnd(text, position, end, 'FM');
  if (after >= 0) return after;
  const joined = literal(text, position, end, 'FM');
  return joined >= 0 && ADDRESS_PREFIXES.some((prefix) => literal(text, joined, end, prefix) >= 0) ? joined : -1;
}

/** `XMT AMEMBASSY SOFIA` and `XMT/AMEMBASSY SOFIA`. */
export function exemptEnd(text: string, position: number, end: number): number {
  const after = headerKeywordEnd(text, position, end, 'XMT');
  return after >= 0 ? after : literal(text, position, end, 'XMT/');
}

/** Whether a list of addressees goes over to information at the end of this line: `USMISSION USUN NEW YORK INFO`. */
export function endsWithInformation(text: string, position: number, end: number): boolean {
  const keyword = end - 4;
  return keyword > position && text.startsWith('INFO', keyword) && isBlank(text.charCodeAt(keyword - 1));
}

/** `OO RUEHAG …`: a doubled precedence letter and at least one routing indicator. */
export function isRouting(text: string, position: number, end: number): boolean {
  const first = text.charCodeAt(position);
  if (!PRECEDENCE_LETTERS.includes(text.charAt(position)) || text.charCodeAt(position + 1) !== first) return false;
  if (position + 2 >= end || !isBlank(text.charCodeAt(position + 2))) return false;
  const start = skipBlanks(text, position + 2, end);
  return isRoutingIndicator(text, start, tokenEnd(text, start, end));
}

/** A line whose first token has the shape of a routing indicator, without the slash of an addressee. */
export function isRoutingContinuation(text: string, position: number, end: number): boolean {
  return isRoutingIndicator(text, position, tokenEnd(text, position, end));
}

/** `DE RUEHPS …`; `strict` also wants an indicator, for places where the line is not expected. */
export function isCallingStation(text: string, position: number, end: number, strict: boolean): boolean {
  const joined = literal(text, position, end, 'DE');
  if (joined < 0) return false;
  // The blank may be lost: DERUEHPS #0768/01.
  const station = skipUpper(text, joined, end);
  if (station > joined && isRoutingIndicator(text, joined, station)) return includes(text, station, end, '#');
  const after = word(text, position, end, 'DE');
  if (after < 0 || !strict) return after >= 0;
  const start = skipBlanks(text, after, end);
  return isRoutingIndicator(text, start, tokenEnd(text, start, end)) && includes(text, start, end, '#');
}

export function isSecurity(text: string, position: number, end: number): boolean {
  return word(text, position, end, 'ZNR') >= 0 || word(text, position, end, 'ZNY') >= 0;
}

/** `O 051635Z NOV 07`, `O R …`: one or two precedence letters, then digits; `strict` wants it whole. */
export function isDateTimeGroup(text: string, position: number, end: number, strict: boolean): boolean {
  let start = position;
  for (let letters = 0; letters < 2; letters++) {
    if (!PRECEDENCE_LETTERS.includes(text.charAt(start)) || !isBlank(text.charCodeAt(start + 1))) break;
    start = skipBlanks(text, start + 1, end);
  }
  if (start === position || start >= end) return false;
  const digits = skipDigits(text, start, end);
  if (!strict) return digits - start >= 3;
  if (digits - start !== 6 || text.charAt(digits) !== 'Z') return false;
  const month = skipBlanks(text, digits + 1, end);
  const monthEnd = skipUpper(text, month, end);
  const year = skipBlanks(text, monthEnd, end);
  return monthEnd - month === 3 && skipDigits(text, year, end) - year >= 2;
}

/** Whether the address that begins here has a routing indicator: `RUEHC/SECSTATE WASHDC`. */
export function isRoutedAddress(text: string, position: number, end: number): boolean {
  const start = skipBlanks(text, position, end);
  const after = skipUpper(text, start, end);
  const slash = skipBlanks(text, after, end);
  return (
    slash < end &&
    text.charAt(slash) === '/' &&
    text.charAt(slash + 1) !== '/' &&
    isRoutingIndicator(text, start, after)
  );
}

const CLASSIFICATIONS = ['UNCLASSIFIED', 'UNCLAS', 'CONFIDENTIAL', 'SECRET', 'TOPSECRET', 'LIMITEDOFFICIALUSE', 'LOU'];

/** The position after the words of a classification, with blanks between the letters or without; else -1. */
export function classificationEnd(text: string, position: number, end: number): number {
  switch (text.charCodeAt(position)) {
    case 85: // U
    case 67: // C
    case 83: // S
    case 84: // T
    case 76: // L
      break;
    default:
      return -1;
  }
  for (const expected of CLASSIFICATIONS) {
    const after = spacedWord(text, position, end, expected);
    if (after >= 0 && (after === end || !isUpper(text.charCodeAt(after)) || literal(text, after, end, 'SECTION') > 0)) {
      return after;
    }
  }
  return -1;
}

/** The position after `SECTION 01 OF 05` and the blanks around it; where there is none, after the blanks. */
export function sectionEnd(text: string, position: number, end: number): number {
  const start = skipBlanks(text, position, end);
  const after = literal(text, start, end, 'SECTION');
  if (after < 0) return start;
  const section = skipDigits(text, skipBlanks(text, after, end), end);
  const of = literal(text, skipBlanks(text, section, end), end, 'OF');
  return of < 0 ? start : skipBlanks(text, skipDigits(text, skipBlanks(text, of, end), end), end);
}

/** `KABUL 7137`: words in capitals and a number, nothing else; the number line of copies without classification. */
export function isMessageNumber(text: string, position: number, end: number): boolean {
  let token = position;
  let words = 0;
  while (token < end) {
    const after = tokenEnd(text, token, end);
    if (isDigit(text.charCodeAt(token))) {
      const length = skipDigits(text, token, end) - token;
      return words > 0 && after === token + length && length <= 7 && skipBlanks(text, after, end) === end;
    }
    if (skipUpper(text, token, after) !== after) return false;
    words++;
    token = skipBlanks(text, after, end);
  }
  return false;
}

/** `PRISTINA 00000768  002 OF 005` or `001.2 OF 003`: station, number of eight digits, page of pages. */
function isSectionPageLine(text: string, position: number, end: number): boolean {
  if (!endsWithTotal(text, position, end)) return false;
  let token = position;
  while (token < end && !isDigit(text.charCodeAt(token))) {
    const after = tokenEnd(text, token, end);
    token = skipBlanks(text, after, end);
  }
  const number = skipDigits(text, token, end);
  if (token === position || number - token < 5) return false;
  const page = skipBlanks(text, number, end);
  let pageEnd = skipDigits(text, page, end);
  if (pageEnd === page) return false;
  if (text.charAt(pageEnd) === '.') pageEnd = skipDigits(text, pageEnd + 1, end);
  const of = skipBlanks(text, pageEnd, end);
  const total = literal(text, of, end, 'OF');
  if (total < 0) return false;
  const digits = skipBlanks(text, total, end);
  return digits < end && skipDigits(text, digits, end) === end;
}

/** Whether `OF 005` stands at the end: few lines have it, and those that have none are soon told. */
function endsWithTotal(text: string, position: number, end: number): boolean {
  let of = end;
  while (of > position && isDigit(text.charCodeAt(of - 1))) of--;
  while (of > position && isBlank(text.charCodeAt(of - 1))) of--;
  return of < end && text.startsWith('OF', of - 2);
}

const FIRST_PAGE = /^PAGE[ \t]+0*1(?:[ \t]|$)/;
const LATER_SECTION = /[ \t]0*(?:[2-9]|[1-9]\d) OF \d/;

/** `PAGE 01` of a telegram's first section: the top of an archive copy. */
export function isTopOfCopy(text: string, position: number, end: number): boolean {
  if (text.charCodeAt(position) !== 80) return false;
  const line = text.slice(position, end);
  return FIRST_PAGE.test(line) && !LATER_SECTION.test(line);
}

/** Page lines of 1973-2010: the section's line, and `PAGE 02 …` of the archive's copies. */
export function isPageLine(text: string, position: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(position))) return false;
  const page = text.charCodeAt(position) === 80 ? word(text, position, end, 'PAGE') : -1;
  if (page >= 0) {
    const number = skipBlanks(text, page, end);
    const after = skipDigits(text, number, end);
    return after - number >= 2 && after - number <= 3 && (after === end || isBlank(text.charCodeAt(after)));
  }
  return isDigit(text.charCodeAt(end - 1)) && end - position < 80 && isSectionPageLine(text, position, end);
}

const MARKINGS = ['UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET', 'LIMITED OFFICIAL USE'];

/** A classification alone on its line, as archive copies repeat it at the top of each page. */
export function isPageMarking(text: string, position: number, end: number): boolean {
  return end - position <= 20 && MARKINGS.some((marking) => literal(text, position, end, marking) === end);
}

/** `C O R R E C T E D  C O P Y (ADDED TAGS)`, also with its letters together. */
export function isCorrection(text: string, position: number, end: number): boolean {
  const after = spacedWord(text, position, end, 'CORRECTEDCOPY');
  return after >= 0 && (after === end || !isUpper(text.charCodeAt(after)));
}

/** FL15, `#0768`. */
export function isValidation(text: string, position: number, end: number): boolean {
  return text.charAt(position) === '#' && end - position >= 4 && skipDigits(text, position + 1, end) === end;
}

/** FL16, `NNNN`; noisy copies run it into the next VZCZC: `NMAFVVZCZ`. */
export function isEndOfMessage(text: string, position: number, end: number): boolean {
  if (literal(text, position, end, 'NNNN') === end) return true;
  return (
    end - position <= 14 && skipUpper(text, position, end) === end && text.slice(position + 1, end).includes('VZCZ')
  );
}
