/** Recognisers of the fields between classification line and text, and of numbered paragraphs. */
import { isBlank, isDigit, isLetter, isUpper, literal, skipBlanks, skipDigits, skipUpper, tokenEnd } from './scan';

/** A colon, or what copies have in its place. */
function isColon(unit: number): boolean {
  return unit === 58 || unit === 59;
}

/**
 * The position after a field's name and colon, blanks between them passed over; else -1.
 * Without `strict` the colon may be missing where a blank stands.
 */
function fieldEnd(text: string, position: number, end: number, name: string, strict: boolean): number {
  const after = literal(text, position, end, name);
  if (after < 0) return -1;
  const colon = skipBlanks(text, after, end);
  if (colon < end && isColon(text.charCodeAt(colon))) return colon + 1;
  return !strict && (colon > after || colon === end) ? colon : -1;
}

/** `E.O. 12958: N/A`, also `EO 12958` and `E.O.12958`; in the text only with number and colon. */
export function executiveOrderEnd(text: string, position: number, end: number, strict: boolean): number {
  if (text.charCodeAt(position) !== 69) return -1;
  let after = literal(text, position, end, 'E.O.');
  if (after < 0) after = literal(text, position, end, 'EO ');
  if (after < 0) after = literal(text, position, end, 'E.O ');
  if (after < 0) return -1;
  const number = skipBlanks(text, after, end);
  const digits = skipDigits(text, number, end);
  if (digits === number) return strict ? -1 : number;
  const colon = skipBlanks(text, digits, end);
  if (colon < end && isColon(text.charCodeAt(colon))) return colon + 1;
  return strict ? -1 : colon;
}

export function tagsEnd(text: string, position: number, end: number, strict: boolean): number {
  return fieldEnd(text, position, end, 'TAGS', strict);
}

export function subjectEnd(text: string, position: number, end: number): number {
  const after = fieldEnd(text, position, end, 'SUBJECT', true);
  return after >= 0 ? after : fieldEnd(text, position, end, 'SUBJ', true);
}

/** `REF:`, `REFS:`, `REF(S):`, `REFTEL:`, `REF (A)`; the keyword must not be a word of a sentence. */
export function referenceEnd(text: string, position: number, end: number): number {
  if (text.charCodeAt(position) !== 82) return -1;
  for (const name of ['REFTELS', 'REFTEL', 'REFS', 'REF(S)', 'REF']) {
    const after = fieldEnd(text, position, end, name, true);
    if (after >= 0) return after;
  }
  return -1;
}

/** The position after the letter of an entry, `A.` `A)` `(A)`, else -1. */
export function referenceLetterEnd(text: string, position: number, end: number): number {
  const open = text.charAt(position) === '(' ? position + 1 : position;
  if (!isUpper(text.charCodeAt(open)) || open + 1 >= end) return -1;
  const close = text.charAt(open + 1);
  return close === ')' || (open === position && close === '.') ? open + 2 : -1;
}

/** `C) VIENNA 10032`: a lettered entry with a number in it, as a body that begins inside REF shows it. */
export function isLetteredReference(text: string, position: number, end: number): boolean {
  let token = referenceLetterEnd(text, position, end);
  if (token < 0 || token >= end || !isBlank(text.charCodeAt(token))) return false;
  let words = 0;
  for (token = skipBlanks(text, token, end); token < end; words++) {
    const after = tokenEnd(text, token, end);
    const digits = skipDigits(text, token, after);
    if (words > 0 && digits - token >= 3) return true;
    if (words > 4) return false;
    token = skipBlanks(text, after, end);
  }
  return false;
}

/** A line of nothing but TAGS: codes in capitals of two letters or more, commas, parentheses. */
export function isTagsContinuation(text: string, position: number, end: number): boolean {
  for (let token = position; token < end;) {
    const after = tokenEnd(text, token, end);
    for (let index = token; index < after; index++) {
      const unit = text.charCodeAt(index);
      if (!isUpper(unit) && unit !== 44 && unit !== 40 && unit !== 41) return false;
    }
    token = skipBlanks(text, after, end);
  }
  return true;
}

const CAPTIONS = new Set(
  'SIPDIS NOFORN SENSITIVE EXDIS NODIS STADIS LIMDIS NOCONTRACT ORCON PROPIN ROGER CODEL TOSEC SECTO PARTO EYES TERREP AIDAC SBU FOUO EFTO'.split(
    ' ',
  ),
);

/** A line that begins with a caption's word. */
export function isCaption(text: string, position: number, end: number): boolean {
  const after = skipUpper(text, position, end);
  return (
    after - position <= 10 &&
    (after === end || !isLetter(text.charCodeAt(after))) &&
    CAPTIONS.has(text.slice(position, after))
  );
}

/**
 * The first line of a numbered paragraph: `1. (U) …`, `12.(C)`, `3.  TEXT`; not `3.5 percent`.
 * @param indent blanks before it: a line set in by more than three is one only with a portion mark.
 */
export function isNumberedParagraph(text: string, position: number, end: number, indent: number): boolean {
  const first = text.charCodeAt(position);
  const number = first === 0xb6 ? skipBlanks(text, position + 1, end) : position; // ¶ of some released copies
  const after = skipDigits(text, number, end);
  const length = after - number;
  if (length === 0 || length > 3 || text.charCodeAt(after) !== 46 || after >= end) return false;
  const start = skipBlanks(text, after + 1, end);
  if (start === end) return indent <= 3;
  const unit = text.charCodeAt(start);
  if (unit === 40) return true;
  if (indent > 3 || isDigit(text.charCodeAt(after + 1))) return false;
  return start > after + 1 || isLetter(unit);
}
