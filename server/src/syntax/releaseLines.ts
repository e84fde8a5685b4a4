/** Recognisers of what release and archives have added: stamps, exemption codes, downgrading groups, trailers. */
import { isBlank, isDigit, isUpper, literal, skipBlanks, skipDigits, word } from './scan';

/** The first words of lines that are marks of release, whatever follows, by their first sign. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  '*': ['*** Current '],
  C: ['Copy from the National Archives'],
  D: ['Declassified/Released', 'DECLASSIFIED/RELEASED'],
  O: ['Original Telegram was'],
  R: ['RELEASED IN ', 'RELEASE IN ', 'Released in ', 'REVIEW AUTHORITY:'],
  T: ['This record is a partial extract'],
  U: ['UNCLASSIFIED U.S. Department of State', 'UNCLASSIFIED U.S. DEPARTMENT OF STATE'],
};

const STAMP = 'Systematic Review';

/** Whether a line is a mark or note of release; looks at its first words, of stamps with a name before them at the end. */
export function isReleaseMark(text: string, position: number, end: number): boolean {
  const first = text.charAt(position);
  switch (first) {
    case 'B':
      if (isExemptionList(text, position, end)) return true;
      break;
    case 'E':
      return literal(text, position, end, 'EXEMPT') === end;
    case 'G':
      return isDowngradingGroup(text, position, end);
    case '1':
      return isExemptionList(text, position, end);
    default:
      if (BEGINNINGS[first]?.some((beginning) => literal(text, position, end, beginning) >= 0)) return true;
  }
  return isStamp(text, position, end);
}

/** `GP-3`, `GP-1.`, `GROUP 4`: the downgrading groups of E.O. 10501 under E.O. 10964. */
function isDowngradingGroup(text: string, position: number, end: number): boolean {
  let after = literal(text, position, end, 'GP-');
  if (after < 0) after = literal(text, position, end, 'GP ');
  if (after < 0) after = literal(text, position, end, 'GROUP ');
  if (after < 0) return false;
  const digits = skipDigits(text, after, end);
  const last = text.charAt(digits) === '.' ? digits + 1 : digits;
  return digits - after === 1 && last === end;
}

/** `B1, 1.4(D)`, `B1`, `1.4(B), 1.4(D)`: codes of exemption alone on a line. */
function isExemptionList(text: string, position: number, end: number): boolean {
  if (end - position > 60) return false;
  for (let token = position; token < end;) {
    let after = token;
    while (after < end && !isBlank(text.charCodeAt(after)) && text.charCodeAt(after) !== 44) after++;
    if (!isExemption(text, token, after)) return false;
    token = skipBlanks(text, text.charCodeAt(after) === 44 ? after + 1 : after, end);
  }
  return true;
}

/** `B1` of the Freedom of Information Act, `1.4(D)` of an executive order. */
function isExemption(text: string, position: number, end: number): boolean {
  if (text.charAt(position) === 'B') {
    return end - position === 2 && isDigit(text.charCodeAt(position + 1));
  }
  const after = literal(text, position, end, '1.4(') > 0 ? position + 4 : literal(text, position, end, '1.5(');
  return after > 0 && end - after === 2 && isUpper(text.charCodeAt(after)) && text.charAt(after + 1) === ')';
}

/** `Jane Q. Doe Declassified/Released US Department of State EO Systematic Review 20 MAR 2014`. */
function isStamp(text: string, position: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(position)) || !isDigit(text.charCodeAt(end - 1)) || end - position > 200) return false;
  return text.slice(position, end).includes(STAMP);
}

/** A rule of dashes and blanks around a note. */
function isRule(text: string, position: number, end: number): boolean {
  let unit = position;
  while (unit < end && (text.charCodeAt(unit) === 45 || isBlank(text.charCodeAt(unit)))) unit++;
  return unit === end;
}

/** The records of the archive that a note of release names: `RG 59: …`, `File: POL 33-4`, `1964-66 … File`. */
export function isArchiveNote(text: string, position: number, end: number): boolean {
  if (word(text, position, end, 'RG') >= 0) return isDigit(text.charCodeAt(position + 3));
  if (literal(text, position, end, 'File:') >= 0 || isRule(text, position, end)) return true;
  const note = text.slice(position, Math.min(end, position + 120)).toLowerCase();
  return note.includes('declassified') || note.includes('de-classified') || note.includes('policy file');
}
