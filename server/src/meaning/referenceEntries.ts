/**
 * Entries of REF in all the shapes that cables have: lettered `A.` `(A)` `A)` or not, several on a line with commas,
 * semicolons, colons or AND between, a year before or behind, a post that is not repeated, notes, and what is no cable:
 * e-mails, telephone calls, airgrams, memoranda, reports, date-time groups (drafting rules 85 to 93 and the notes above
 * them). One pass over the field's text; an entry may go over a line end.
 */
import { inCapitals } from '../syntax/scan';
import { parseDateTimeGroup } from './dateTimeGroup';
import { findMessageNumbers, fullYear } from './messageNumber';
import type { FoundNumber } from './messageNumber';
import type { ReferenceKind } from './model';
import { contentEndBefore } from './plain';

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

/** An entry as it stands in a text that begins so many units earlier. */
export function moved(entry: ReferenceEntry, units: number): ReferenceEntry {
  const { start, end, number } = entry;
  return {
    ...entry,
    start: start + units,
    end: end + units,
    number: number && { start: number.start + units, end: number.end + units },
  };
}

/** Reads the text of a field without its name. */
export function readReferenceList(text: string): ReferenceList {
  return new ReferenceReader(text).read();
}

/** Goes through a field from label to label, and carries post and year on to entries that repeat neither. */
class ReferenceReader {
  private readonly entries: ReferenceEntry[] = [];
  private letter: string | undefined;
  private post: string | undefined;
  private year: number | undefined;

  constructor(private readonly text: string) {}

  read(): ReferenceList {
    const labels = labelsIn(this.text);
    let from = 0;
    for (const label of labels) {
      this.readEntries(from, label.start);
      this.letter = label.letter;
      from = label.end;
    }
    this.readEntries(from, this.text.length);
    return { labels, entries: this.entries };
  }

  /** Semicolons part entries, whatever they are. */
  private readEntries(from: number, to: number): void {
    for (let start = from; start < to;) {
      const semicolon = this.text.indexOf(';', start);
      const end = semicolon < 0 || semicolon > to ? to : semicolon;
      this.readEntry(start, end);
      start = end + 1;
    }
  }

  /** Each number of a cable is an entry, with all up to the next; where there is none, the whole is one. */
  private readEntry(from: number, to: number): void {
    const numbers = this.numbersIn(from, to);
    if (numbers.length === 0) {
      const other = otherEntry(this.text, from, to, this.letter);
      if (other) this.entries.push(other);
      return;
    }
    numbers.forEach((found, index) => {
      const start = from + found.start;
      const numberEnd = from + found.end;
      const end = from + (numbers[index + 1]?.start ?? to - from);
      const behind = this.text.slice(numberEnd, end);
      this.post = found.post;
      this.year = found.year ?? yearIn(behind);
      this.entries.push({
        kind: 'telegram',
        letter: this.letter,
        post: found.post,
        year: this.year,
        sequence: found.number,
        notes: notesIn(behind),
        start,
        end: trimmedEnd(this.text, numberEnd, end),
        number: { start, end: numberEnd },
      });
    });
  }

  /** Numbers of cables, also one alone that goes on with the post of an entry before. */
  private numbersIn(from: number, to: number): FoundNumber[] {
    const folded = inCapitals(this.text.slice(from, to));
    const found = findMessageNumbers(folded, true).filter(({ start, end }) => !isDate(folded, start, end));
    if (found.length > 0 || this.post === undefined) return found;
    const bare = /^[\s,]*(?:AND\s+)?(\d{2,8})\b(?!\s*[A-Z]{3}\b)/.exec(folded);
    if (!bare || /^(?:19|20)\d\d$/.test(bare[1]!)) return [];
    const end = bare[0].length;
    return [{ year: this.year, post: this.post, number: Number(bare[1]), start: end - bare[1]!.length, end }];
  }
}

function labelsIn(text: string): ReferenceLabel[] {
  return [...text.matchAll(LABEL)]
    .filter((match) => isLabel(text, match))
    .map((match) => ({ letter: (match[1] ?? match[2])!, start: match.index, end: match.index + match[0].length }));
}

/** As much of the text before a letter as tells what it is. */
const BEFORE = 40;

/** A letter with a full stop is an initial, not a label, right behind a word of capitals on the same line. */
function isLabel(text: string, match: RegExpMatchArray): boolean {
  if (match[1] !== undefined) return true;
  const before = text.slice(Math.max(0, match.index! - BEFORE), match.index);
  return !/[A-Za-z]{2,}\s*$/.test(before) || /\n\s*$/.test(before) || /[\s,;]AND\s*$/i.test(before);
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
  if (!/\d/.test(text)) return undefined;
  for (const date of DATES) {
    const match = date.exec(text);
    if (match) return fullYear(match[1]!);
  }
  return undefined;
}

function notesIn(text: string): string[] {
  // None of them is shorter.
  if (!/[A-Za-z]{5}/.test(text)) return [];
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
  if (start >= end || /^and$/i.test(text.slice(start, end))) return undefined;
  // An entry is a few words; what is longer is not read further.
  const words = text.slice(start, Math.min(end, start + MAX_ENTRY));
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

const MAX_ENTRY = 300;

/** The end of an entry without the signs and joining words behind it. */
function trimmedEnd(text: string, start: number, end: number): number {
  const signs = contentEndBefore(text, start, end);
  const joined = signs - 3 > start && /^[\s,]AND$/i.test(text.slice(signs - 4, signs));
  return joined ? contentEndBefore(text, start, signs - 3) : signs;
}
