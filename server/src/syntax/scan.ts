/**
 * Matchers over a stretch of one string. All take (text, position, end) and look at [position, end) only;
 * all are linear in what they pass over. A matcher that moves gives the position after its match, or -1.
 */

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
export const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;
export const isLetter = (unit: number): boolean => isUpper(unit) || isLower(unit);
/** A colon, or what copies have in its place. */
export const isColon = (unit: number): boolean => unit === 58 || unit === 59;
/** Blank, tab or no-break blank. */
export const isBlank = (unit: number): boolean => unit === 32 || unit === 9 || unit === 0xa0;

/** The letters a to z as capitals; all else, and every place, stays. */
export function inCapitals(text: string): string {
  return !hasLower(text, 0, text.length) ? text : text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

export function skipBlanks(text: string, position: number, end: number): number {
  while (position < end && isBlank(text.charCodeAt(position))) position++;
  return position;
}

/** The end of [position, end) without trailing blanks. */
export function trimEnd(text: string, position: number, end: number): number {
  while (end > position && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

export function skipDigits(text: string, position: number, end: number): number {
  while (position < end && isDigit(text.charCodeAt(position))) position++;
  return position;
}

export function skipUpper(text: string, position: number, end: number): number {
  while (position < end && isUpper(text.charCodeAt(position))) position++;
  return position;
}

/** The end of the run of units that are not blank. */
export function tokenEnd(text: string, position: number, end: number): number {
  while (position < end && !isBlank(text.charCodeAt(position))) position++;
  return position;
}

/** The position after `word` where it stands at `position`, else -1. */
export function literal(text: string, position: number, end: number, word: string): number {
  const after = position + word.length;
  return after <= end && text.startsWith(word, position) ? after : -1;
}

/** As `literal`, and a blank or the end follows. */
export function word(text: string, position: number, end: number, expected: string): number {
  const after = literal(text, position, end, expected);
  return after >= 0 && (after === end || isBlank(text.charCodeAt(after))) ? after : -1;
}

/** The position after `word` written with or without blanks between its letters (`S E C R E T`), else -1. */
export function spacedWord(text: string, position: number, end: number, expected: string): number {
  for (let index = 0; index < expected.length; index++) {
    if (index > 0) position = skipBlanks(text, position, end);
    if (position >= end || text.charCodeAt(position) !== expected.charCodeAt(index)) return -1;
    position++;
  }
  return position;
}

/** Whether [position, end) holds a unit; looks no further than `end`. */
export function includes(text: string, position: number, end: number, unit: string): boolean {
  while (position < end && text.charAt(position) !== unit) position++;
  return position < end;
}

export function hasLower(text: string, position: number, end: number): boolean {
  for (; position < end; position++) if (isLower(text.charCodeAt(position))) return true;
  return false;
}

/** Shape of a routing indicator, `R` or `Q` and three to seven further letters (ACP 117, 5 FAH-2 H-231). */
export function isRoutingIndicator(text: string, position: number, end: number): boolean {
  const first = text.charCodeAt(position);
  const length = end - position;
  return (first === 82 || first === 81) && length >= 4 && length <= 8 && skipUpper(text, position, end) === end;
}
