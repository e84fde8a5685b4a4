/**
 * Message reference numbers (MRN): year, station, number, in the spellings of class lines, REF lines, page lines
 * and archives (message-format notes: `07PRISTINA768`, `PRISTINA 000768`, `2007 PRISTINA 768`, `1974STATE050728`).
 */
import { onePost, postRows, postsNamed } from '../vocabulary';
import type { Post } from '../vocabulary';
import { remembering } from '../vocabulary/table';

/** A message number as it is written; the year may be missing. */
export interface MessageNumber {
  /** Four digits. */
  readonly year: number | undefined;
  /** The station as written, in capitals. */
  readonly post: string;
  readonly number: number;
}

/** Where a number stands in a stretch of text. */
export interface FoundNumber extends MessageNumber {
  readonly start: number;
  readonly end: number;
}

/** The century of a two-digit year: cables run from 1966 on. */
export function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 66 ? 2000 + value : 1900 + value;
}

// Words of a station: each of two letters or more, at most four of them, as RIO DE JANEIRO or PORT AU PRINCE.
const COMPACT = /^'?(\d{2}|(?:19|20)\d{2})(?:SECTION\d{1,2}OF\d{1,2})?([A-Z]{3,})0*(\d{1,8})(#\d{1,3})?$/;
const YEAR = /^'?(\d{2}|(?:19|20)\d{2})$/;
const STATION_WORD = /^[A-Z][A-Z.'-]*$/;
const NUMBER = /^(\d{1,8})$/;
/** Words in capitals that stand before numbers but name no station. */
const NOT_STATIONS = new Set(
  'REF REFS REFTEL REFTELS PARA PARAS PARAGRAPH AND OR OF IN ON TO THE A B C D E F G NOTAL DTD DATED NO NOS E.O EO UNSCR JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(
    ' ',
  ),
);
const MAX_STATION_WORDS = 4;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a text without the punctuation around them; punctuation is kept as `breaks`. */
function wordsOf(text: string): (Word & { breaks: boolean })[] {
  const words: (Word & { breaks: boolean })[] = [];
  const pattern = /[^\s,;:()[\]]+/g;
  let last = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const trimmed = withoutPunctuation(match[0]);
    const breaks = /[,;:()[\]]/.test(text.slice(last, match.index));
    last = match.index + match[0].length;
    if (trimmed) words.push({ text: trimmed, start: match.index, end: match.index + trimmed.length, breaks });
  }
  return words;
}

/** A word without the full stops and quotation marks at its end. */
function withoutPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && '.?!"'.includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

/**
 * The message numbers of a stretch of text, from left to right.
 * @param bare also takes a number alone after a comma or AND for one of the station before it, as REF lines have it
 */
export function findMessageNumbers(text: string, bare = false): FoundNumber[] {
  const found: FoundNumber[] = [];
  const words = wordsOf(text);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const compact = COMPACT.exec(word.text);
    if (compact) {
      // A paragraph of it may be named behind: 07PRISTINA768#3.
      const end = word.end - (compact[4]?.length ?? 0);
      found.push(place(fullYear(compact[1]!), compact[2]!, compact[3]!, word.start, end));
      continue;
    }
    if (!NUMBER.test(word.text)) continue;
    const station = stationBefore(words, index);
    if (station) {
      addNumber(found, place(station.year, station.post, word.text, station.start, word.end), text);
    } else if (bare && found.length > 0 && repeatsStation(words, index)) {
      const before = found[found.length - 1]!;
      found.push(place(before.year, before.post, word.text, word.start, word.end));
    }
  }
  return found;
}

/**
 * Adds a number behind those before it. What it takes for its year may be the number of the one before: then it has
 * none. Or that one took the year of this one for a number of its own: `PRISTINA 41 AND 06 SKOPJE 7`.
 */
function addNumber(found: FoundNumber[], number: FoundNumber, text: string): void {
  const last = found[found.length - 1];
  if (!last || last.end <= number.start) {
    found.push(number);
  } else if (last.start === number.start) {
    found[found.length - 1] = number;
  } else {
    found.push({ ...number, year: undefined, start: text.indexOf(number.post.split(' ')[0]!, last.end) });
  }
}

function place(year: number | undefined, post: string, number: string, start: number, end: number): FoundNumber {
  return { year, post, number: Number(number), start, end };
}

/** The station, and the year before it, that end right before the word at `index`. */
function stationBefore(
  words: readonly (Word & { breaks: boolean })[],
  index: number,
): { year: number | undefined; post: string; start: number } | undefined {
  if (words[index]!.breaks) return undefined;
  let first = index;
  while (first > 0 && index - first < MAX_STATION_WORDS && isStationWord(words[first - 1]!.text)) {
    first--;
    if (words[first]!.breaks) break;
  }
  if (first === index) return undefined;
  const post = words
    .slice(first, index)
    .map((word) => word.text)
    .join(' ');
  if (post.length < 3) return undefined;
  const before = words[first - 1];
  const year = before && !words[first]!.breaks ? YEAR.exec(before.text) : null;
  return year
    ? { year: fullYear(year[1]!), post, start: before!.start }
    : { year: undefined, post, start: words[first]!.start };
}

function isStationWord(text: string): boolean {
  return STATION_WORD.test(text) && !NOT_STATIONS.has(text) && text.length > 1;
}

function repeatsStation(words: readonly (Word & { breaks: boolean })[], index: number): boolean {
  return words[index]!.breaks || words[index - 1]?.text === 'AND';
}

const STATION_PREFIX = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|EMBASSY|USMISSION|USOFFICE|USINT|USDEL) +/;
/** Words of an address or a classification line that damage has joined to the name of a station. */
const JOINED_TO_STATION =
  /^(?:(?:UNCLAS|EFTO|NOFORN|SENSITIVE|SIPDIS|AMEMBASSY|AMCONSUL|AMCONGEN|EMBASSY|USMISSION|USOFFICE)[ ]?)+(?=[A-Z])/;

/** The name of a station, without what damage has joined to it where a known one is left then: EFTOPARIS. */
function withoutJoined(name: string): string {
  const rest = name.replace(JOINED_TO_STATION, '');
  return rest !== name && postsNamed(name).length === 0 && postsNamed(rest).length > 0 ? rest : name;
}

/** Whether a name is that of a post, in full, or of the Department. */
export function isStation(name: string): boolean {
  return name === 'SECSTATE' || postsNamed(withoutJoined(name)).length > 0;
}

const STATION_NAMES: Readonly<Record<string, string>> = {
  SECSTATE: 'STATE',
  'SECSTATE WASHDC': 'STATE',
  USUN: 'USUNNEWYORK',
};

/**
 * A station's name as the table of posts has it, blanks kept, a former one as such: BOMBAY, not MUMBAI. As it stands,
 * in capitals, where it is not there or several posts share it.
 */
export function postName(post: string): string {
  const { name, row } = stationOf(post);
  return row?.formerNames?.find((former) => withoutSigns(former) === withoutSigns(name)) ?? row?.post ?? name;
}

/** A station in the one form that all its spellings share, for comparing: no prefix, no blanks, one name for a post. */
export function canonicalStation(post: string): string {
  const { name, row } = stationOf(post);
  return withoutSigns(row?.post ?? name);
}

const stationOf = remembering((post: string): { readonly name: string; readonly row: Post | undefined } => {
  const bare = post.toUpperCase().trim().replace(STATION_PREFIX, '');
  const name = STATION_NAMES[bare] ?? withoutJoined(bare);
  return { name, row: onePost(postRows(name)) };
});

function withoutSigns(name: string): string {
  return name.replace(/[ .'-]/g, '');
}

/** The number that a text is, in whatever spelling; undefined where it is none. */
export function readNumber(text: string): MessageNumber | undefined {
  const [found] = findMessageNumbers(text.toUpperCase());
  return found && { year: found.year, post: found.post, number: found.number };
}

/** `07PRISTINA768`, as a cable is named; without a year the two digits are missing. */
export function canonicalNumber(number: MessageNumber): string {
  return joined(number, withoutSigns(postName(number.post)));
}

/** A number in the one form that all spellings of its station share, for comparing. */
export function numberKey(number: MessageNumber): string {
  return joined(number, canonicalStation(number.post));
}

function joined({ year, number }: MessageNumber, station: string): string {
  const digits = year === undefined ? '' : String(year % 100).padStart(2, '0');
  return `${digits}${station}${number}`;
}
