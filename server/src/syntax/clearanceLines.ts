/** Recognisers of the lines that say who drafted, cleared and approved: `DRAFTED BY EUR/SE:RFINCH`, `Cleared: DAO (info)`. */
import { isBlank, isLetter, isLower, literal, skipBlanks, trimEnd, word } from './scan';

/** The first words of such lines, by their first letter. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  A: ['APPROVED', 'APPROVER', 'Approved', 'Approver'],
  C: ['CLEARED', 'CLEARANCES', 'CLEARANCE', 'Cleared', 'Clearances', 'Clearance'],
  D: ['DRAFTED', 'DRAFTER', 'Drafted', 'Drafter'],
};

interface Keyword {
  /** The position after the word, BY and colon. */
  readonly end: number;
  readonly hasBy: boolean;
  readonly hasColon: boolean;
}

function keywordAt(text: string, position: number, end: number): Keyword | undefined {
  for (const keyword of KEYWORDS[text.charAt(position)] ?? []) {
    const name = literal(text, position, end, keyword);
    if (name < 0 || isLetter(text.charCodeAt(name))) continue;
    const by = byEnd(text, skipBlanks(text, name, end), end);
    const after = by < 0 ? name : by;
    const colon = skipBlanks(text, after, end);
    const hasColon = colon < end && text.charCodeAt(colon) === 58;
    return hasColon || by >= 0 ? { end: hasColon ? colon + 1 : after, hasBy: by >= 0, hasColon } : undefined;
  }
  return undefined;
}

function byEnd(text: string, position: number, end: number): number {
  for (const by of ['BY', 'by', 'By']) {
    const after = word(text, position, end, by);
    if (after >= 0) return after;
    if (literal(text, position, end, `${by}:`) >= 0) return position + by.length;
  }
  return -1;
}

/** The position after the keyword of `DRAFTED BY EUR/SE:JDOE`, `Cleared: POL (info)`, `APPROVED BY:`, else -1. */
export function clearanceEnd(text: string, position: number, end: number): number {
  return keywordAt(text, position, end)?.end ?? -1;
}

/** Above the header: a keyword in capitals, or one in small letters with a list of entries behind its colon. */
export function isClearanceAbove(text: string, position: number, end: number): boolean {
  const keyword = keywordAt(text, position, end);
  if (!keyword) return false;
  if (!isLower(text.charCodeAt(position + 1))) return true;
  return keyword.hasColon && isClearanceList(text, keyword.end, end);
}

/**
 * In the text, where a sentence may begin with the same words: what follows must be a list of entries. Where no such line
 * stands above and the keyword is not that of drafters, the first entry must be one for certain.
 */
export function isClearanceBehind(text: string, position: number, end: number, isInList: boolean): boolean {
  const keyword = keywordAt(text, position, end);
  if (!keyword) return false;
  const isCertain = isInList || text.charAt(position) === 'D';
  if (skipBlanks(text, keyword.end, end) === end) return isCertain && keyword.hasColon;
  if (!isClearanceList(text, keyword.end, end)) return false;
  const first = nextEntry(text, keyword.end, end);
  if (!keyword.hasColon) return isOfficeAndName(text, first);
  return isCertain || keyword.hasBy || isCertainEntry(text, first);
}

/** Whether everything in [position, end) has the form of entries; a single entry may be left out. */
export function isClearanceList(text: string, position: number, end: number): boolean {
  let filled = 0;
  while (position < end) {
    const entry = nextEntry(text, position, end);
    if (entry.end - entry.start > MAX_ENTRY || !hasForm(text, entry)) return false;
    if (entry.start < entry.end) filled++;
    position = entry.next;
  }
  return filled > 0;
}

/** A stretch of a line. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `EUR/SCE - A. Wren (ok)`: office, person and notes, whichever are there. */
export interface ClearanceEntry extends Stretch {
  readonly office: Stretch | undefined;
  readonly person: Stretch | undefined;
  readonly notes: readonly Stretch[];
  /** Where the next entry begins. */
  readonly next: number;
}

/** No office and name are so long. */
const MAX_ENTRY = 80;

/** The entry that begins at a position, up to the next comma or semicolon that is not in parentheses. */
export function nextEntry(text: string, position: number, end: number): ClearanceEntry {
  let last = position;
  let isOpen = false;
  for (; last < end; last++) {
    const sign = text.charCodeAt(last);
    if (sign === 40) isOpen = true;
    else if (sign === 41) isOpen = false;
    else if (!isOpen && (sign === 44 || sign === 59)) break;
  }
  const start = skipBlanks(text, position, last);
  const stop = trimEnd(text, start, last);
  return { start, end: stop, ...partsOf(text, start, stop), next: last + 1 };
}

const SIGN = /:| - | -$/;

function partsOf(text: string, start: number, end: number): Pick<ClearanceEntry, 'office' | 'person' | 'notes'> {
  const notes: Stretch[] = [];
  let to = end;
  for (let from = noteStart(text, start, to); from >= 0; from = noteStart(text, start, to)) {
    notes.push({ start: from, end: to });
    to = trimEnd(text, start, from);
  }
  notes.reverse();
  const entry = text.slice(start, to);
  const sign = SIGN.exec(entry);
  if (sign) {
    const person = skipBlanks(text, start + sign.index + sign[0].length, to);
    return {
      office: stretch(start, trimEnd(text, start, start + sign.index)),
      person: stretch(person, to),
      notes,
    };
  }
  const whole = stretch(start, to);
  return SYMBOL.test(entry) ? { office: whole, person: undefined, notes } : { office: undefined, person: whole, notes };
}

function stretch(start: number, end: number): Stretch | undefined {
  return start < end ? { start, end } : undefined;
}

const SYMBOL = /^[A-Z][A-Z0-9&-]*(?:\/[A-Z0-9&-]+)*$/;

/** Words that are notes without parentheses too. */
const NOTES = new Set(['INFO', 'SUBS', 'SUBSTANCE', 'DRAFT', 'PHONE', 'OK', 'OPEN', 'PENDING']);

/** The longest of them with a full stop. */
const MAX_NOTE = 10;

/** Where the note begins that [start, end) ends with, `(info)`, `SUBS`, `?`; -1 where there is none. */
function noteStart(text: string, start: number, end: number): number {
  if (start === end) return -1;
  const last = text.charCodeAt(end - 1);
  if (last === 63) return end - 1;
  if (last !== 41) {
    let from = end;
    while (from > start && end - from <= MAX_NOTE && !isBlank(text.charCodeAt(from - 1))) from--;
    if (NOTES.has(text.slice(from, end).replace(/\.$/, '').toUpperCase())) return from;
  }
  const entry = text.slice(start, end);
  const parenthesis = entry.lastIndexOf('(');
  // One that is being typed is not closed yet.
  const isNote = parenthesis >= 0 && (last === 41 || !entry.includes(')', parenthesis));
  return isNote ? start + parenthesis : -1;
}

const NAME = /^[A-Z0-9][\w'./-]*(?:\s+(?:[A-Z0-9][\w'./-]*|de|del|der|di|du|la|van|von|al|bin)){0,4}(?::[\w:-]+)?$/;

function hasForm(text: string, { office, person }: ClearanceEntry): boolean {
  return [office, person].every(
    (part) =>
      part === undefined ||
      NAME.test(text.slice(part.start, part.end)) ||
      SYMBOL.test(text.slice(part.start, part.end)),
  );
}

/** The office symbols that stand alone are short or have a part behind a slash; a longer word may be any. */
const MAX_ALONE = 5;

/** An office by its symbol, with or without a person, or whatever bears a note. */
function isCertainEntry(text: string, { office, start, end, notes }: ClearanceEntry): boolean {
  if (notes.length > 0) return true;
  if (!office) return false;
  const symbol = text.slice(office.start, office.end);
  if (!SYMBOL.test(symbol)) return false;
  return office.end - office.start < end - start || symbol.length <= MAX_ALONE || symbol.includes('/');
}

/** `EUR/SE:RFINCH`, no blank between. */
function isOfficeAndName(text: string, { office, person }: ClearanceEntry): boolean {
  return (
    office !== undefined &&
    person !== undefined &&
    person.start === office.end + 1 &&
    SYMBOL.test(text.slice(office.start, office.end))
  );
}
