/**
 * Entries of REF in all the shapes that cables have: lettered `A.` `(A)` `A)` or not, several on a line with commas,
 * semicolons, colons or AND between, a year before or behind, a post that is not repeated, notes, and what is no cable:
 * e-mails, telephone calls, airgrams, memoranda, reports, date-time groups (drafting rules 85 to 93 and the notes above
 * them). One pass over the field's text; an entry may go over a line end.
 */
import { parseDateTimeGroup } from './dateTimeGroup';
import { findMessageNumbers, fullYear } from './messageNumber';
import type { FoundNumber } from './messageNumber';
import type { ReferenceKind } from './model';

/** An entry; offsets are UTF-16 units of the text that was read. */
export interface ReferenceEntry {
  readonly kind: ReferenceKind;
  readonly letter: string | undefined;
  /** The station as written. */
  readonly post: string | undefined;
  readonly year: number | undefined;
  readonly sequence: number | undefined;
  /** `NOTAL`, `CIRCULAR` and the like, in capitals. */
  readonly notes: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Where the number stands that names the cable, station included; undefined for other kinds. */
  readonly number: { readonly start: number; readonly end: number } | undefined;
}

/** A letter of the list and where it stands. */
export interface ReferenceLabel {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

export interface ReferenceList {
  readonly labels: readonly ReferenceLabel[];
  readonly entries: readonly ReferenceEntry[];
}

const LABEL = /(?<=^|[\s:;,])(?:\(([A-Z])\)|([A-Z])[.)])(?=\s|$)/gm;

/** Reads the text of a field without its name. */
export function readReferenceList(text: string): ReferenceList {
  const labels = [...text.matchAll(LABEL)]
    .filter((match) => isLabel(text, match))
    .map((match) => ({
      letter: (match[1] ?? match[2])!,
      start: match.index,
      end: match.index + match[0].length,
    }));
  const entries: ReferenceEntry[] = [];
  const carried: { post: string | undefined; year: number | undefined } = { post: undefined, year: undefined };
  let letter: string | undefined;
  let from = 0;
  for (const label of [...labels, undefined]) {
    readSegments(text, from, label?.start ?? text.length, letter, carried, entries);
    letter = label?.letter;
    from = label?.end ?? text.length;
  }
  return { labels, entries };
}

/** A letter with a full stop is an initial, not a label, right behind a word of capitals on the same line. */
function isLabel(text: string, match: RegExpMatchArray): boolean {
  if (match[1] !== undefined) return true;
  const before = text.slice(0, match.index).trimEnd();
  return !/[A-Za-z]{2,}$/.test(before) || /\n\s*$/.test(text.slice(0, match.index)) || /[\s,;]AND$/i.test(before);
}

/** Semicolons part entries whatever they are; a line that begins with a cable's number begins one too. */
function readSegments(
  text: string,
  from: number,
  to: number,
  letter: string | undefined,
  carried: { post: string | undefined; year: number | undefined },
  entries: ReferenceEntry[],
): void {
  for (let start = from; start < to;) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 || semicolon > to ? to : semicolon;
    readSegment(text, start, end, letter, carried, entries);
    start = end + 1;
  }
}

function readSegment(
  text: string,
  from: number,
  to: number,
  letter: string | undefined,
  carried: { post: string | undefined; year: number | undefined },
  entries: ReferenceEntry[],
): void {
  const numbers = numbersOf(text.slice(from, to), carried);
  if (numbers.length === 0) {
    const other = otherEntry(text, from, to, letter);
    if (other) entries.push(other);
    return;
  }
  numbers.forEach((found, index) => {
    const end = from + (numbers[index + 1]?.start ?? to - from);
    const behind = text.slice(from + found.end, end);
    const year = found.year ?? yearIn(behind);
    carried.post = found.post;
    carried.year = year;
    entries.push({
      kind: 'telegram',
      letter,
      post: found.post,
      year,
      sequence: found.number,
      notes: notesIn(behind),
      start: from + found.start,
      end: trimmedEnd(text, from + found.end, end),
      number: { start: from + found.start, end: from + found.end },
    });
  });
}

/** Numbers of cables, also one alone that goes on with the post of an entry before. */
function numbersOf(
  text: string,
  carried: { readonly post: string | undefined; readonly year: number | undefined },
): FoundNumber[] {
  const folded = text.replace(/[a-z]/g, (unit) => unit.toUpperCase());
  const found = findMessageNumbers(folded, true).filter(({ start, end }) => !isDate(folded, start, end));
  if (found.length > 0 || carried.post === undefined) return found;
  const bare = /^[\s,]*(?:AND\s+)?(\d{2,8})\b(?!\s*[A-Z]{3}\b)/.exec(folded);
  if (!bare || /^(?:19|20)\d\d$/.test(bare[1]!)) return [];
  const end = bare[0].length;
  return [{ year: carried.year, post: carried.post, number: Number(bare[1]), start: end - bare[1]!.length, end }];
}

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC';
const MONTH_NAME =
  /^(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?$/;

/** Whether what looks like a number of a cable is a date, `REPORT OF NOV 12`, or a room or page. */
function isDate(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).split(/\s+/);
  const behind = /^\s*([A-Z]{3,9})\b/.exec(text.slice(end, end + 12))?.[1] ?? '';
  return (
    words.slice(0, -1).some((word) => MONTH_NAME.test(word)) ||
    NOT_POSTS.test(words.at(-2) ?? '') ||
    (words.length === 1 && (MONTH_NAME.test(behind) || /^(?:19|20)\d\d$/.test(words[0]!)))
  );
}

const NOT_POSTS = /^(?:NO|NOS|NUMBER|DATED|DTD|OF|REPORT|MEMO|PAGE|P|PARA|EMAIL|E-MAIL|FAM|FAH|TELCON|IIR|TD)$/;

const DATES: readonly RegExp[] = [
  new RegExp(`\\b\\d{6}Z\\s*(?:${MONTHS})\\s*(\\d{2,4})\\b`, 'i'),
  new RegExp(`\\b\\d{1,2}\\s+(?:${MONTHS})[a-z]*\\.?,?\\s+'?(\\d{4}|\\d{2})\\b`, 'i'),
  new RegExp(`\\b(?:${MONTHS})[a-z]*\\.?\\s+\\d{1,2},?\\s+'?(\\d{4}|\\d{2})\\b`, 'i'),
  /\b\d{1,2}\/\d{1,2}\/(\d{4}|\d{2})\b/,
  /(?:^|[\s(,])'?((?:19|20)\d\d)\b/,
];

/** The year that is written behind a number: of a date, a date-time group, or alone. */
function yearIn(text: string): number | undefined {
  for (const date of DATES) {
    const match = date.exec(text);
    if (match) return fullYear(match[1]!);
  }
  return undefined;
}

function notesIn(text: string): string[] {
  const found = text
    .toUpperCase()
    .match(/\bNOTAL\b|\bCIRCULAR\b|\bAND PREVIOUS\b|\bAND SUBSEQUENT\b|\bSEPTEL\b|\bEXDIS\b|\bNODIS\b|\bLIMDIS\b/g);
  return [...new Set(found ?? [])];
}

const KINDS: readonly (readonly [ReferenceKind, RegExp])[] = [
  ['email', /\bE-?MAILS?\b/i],
  ['telephone', /\b(?:TELCONS?|PHONECONS?|FONECONS?|TELEPHONE|TELECONS?|TELCONVS?|PHONE)\b/i],
  ['airgram', /\bAIRGRAMS?\b|\b(?:A|CA|CERP)-\d{1,6}\b/i],
  ['memorandum', /\b(?:MEMOS?|MEMCONS?|MEMORANDUM|OM|LETTER|NOTE)\b/i],
  ['report', /\b(?:REPORTS?|IIR|TD|TDFIR|BOOK|CABLE|FAM|FAH|STUDY|UNSCR)\b/i],
];

/** An entry that is no telegram; undefined where only signs are. */
function otherEntry(text: string, from: number, to: number, letter: string | undefined): ReferenceEntry | undefined {
  const start = from + /^[\s,.:;]*(?:(?:AND|and)\s+)?/.exec(text.slice(from, to))![0].length;
  const end = trimmedEnd(text, start, to);
  if (start >= end) return undefined;
  const words = text.slice(start, end);
  const named = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  const group = /\d{6}Z\s*[A-Z]{3}\s*\d{2,4}/.exec(words);
  const kind = named ?? (group && parseDateTimeGroup(group[0]) ? 'dateTimeGroup' : 'other');
  const airgram = kind === 'airgram' ? /^([A-Z][A-Z .']*?)\s+(?:A|CA|CERP)-(\d{1,6})\b/.exec(words) : null;
  return {
    kind,
    letter,
    post: airgram?.[1],
    year: yearIn(words),
    sequence: airgram ? Number(airgram[2]) : undefined,
    notes: notesIn(words),
    start,
    end,
    number: undefined,
  };
}

/** The end of an entry without the signs and joining words behind it. */
function trimmedEnd(text: string, start: number, end: number): number {
  const rest = text.slice(start, end).replace(/(?:[\s,:;.]|\b(?:AND|and)\s*$)+$/, '');
  return start + rest.length;
}
