/** Recognisers of the fields between classification line and text, and of numbered paragraphs. */
import {
  isBlank,
  isDigit,
  isLetter,
  isUpper,
  literal,
  skipBlanks,
  skipDigits,
  skipUpper,
  tokenEnd,
  word,
} from './scan';

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

/** The position after `E.O.`, `EO`, `E O`, `E.0.`, blanks behind it included; else -1. */
function orderPrefixEnd(text: string, position: number, end: number): number {
  if (text.charCodeAt(position) !== 69) return -1;
  let after = position + 1;
  if (text.charAt(after) === '.') after++;
  after = skipBlanks(text, after, end);
  const letter = text.charAt(after);
  if (after >= end || (letter !== 'O' && letter !== '0')) return -1;
  after++;
  if (text.charAt(after) === '.') after++;
  const number = skipBlanks(text, after, end);
  // `EO12958` is one, a word such as EOS none.
  return number < end && isLetter(text.charCodeAt(after)) ? -1 : number;
}

/** `E.O. 12958: N/A`, also `EO 12958` and `E.O.12958`; in the text only with number and colon. */
export function executiveOrderEnd(text: string, position: number, end: number, strict: boolean): number {
  let number = orderPrefixEnd(text, position, end);
  if (number < 0) {
    number = literal(text, position, end, 'EXECUTIVE ORDER');
    if (number < 0) return -1;
    number = skipBlanks(text, number, end);
  }
  const digits = skipDigits(text, number, end);
  if (digits === number) {
    if (strict) return -1;
    return text.charAt(number) === ':' ? number + 1 : number;
  }
  const colon = skipBlanks(text, digits, end);
  if (colon < end && isColon(text.charCodeAt(colon))) return colon + 1;
  return strict || digits - number < 5 ? -1 : colon;
}

export function tagsEnd(text: string, position: number, end: number, strict: boolean): number {
  const after = fieldEnd(text, position, end, 'TAGS', strict);
  return after >= 0 || strict ? after : fieldEnd(text, position, end, 'TAG', true);
}

export function subjectEnd(text: string, position: number, end: number): number {
  const after = fieldEnd(text, position, end, 'SUBJECT', true);
  return after >= 0 ? after : fieldEnd(text, position, end, 'SUBJ', true);
}

const REFERENCE_NAMES = ['REFERENCES', 'REFERENCE', 'REFTELS', 'REFTEL', 'REFS', 'REF(S)', 'REF'];

/** `REF:`, `REFS:`, `REF(S):`, `REFTEL:`, `REFERENCE:`; the keyword must not be a word of a sentence. */
export function referenceEnd(text: string, position: number, end: number): number {
  if (text.charCodeAt(position) !== 82) return -1;
  for (const name of REFERENCE_NAMES) {
    const after = fieldEnd(text, position, end, name, true);
    if (after >= 0) return after;
  }
  return -1;
}

/** As `referenceEnd` where the colon is missing and a cable's number follows: `REF DEA 11752 202038Z APR 78`. */
export function bareReferenceEnd(text: string, position: number, end: number): number {
  for (const name of REFERENCE_NAMES) {
    const after = word(text, position, end, name);
    if (after < 0) continue;
    const letter = skipBlanks(text, after, end);
    const entry = referenceLetterEnd(text, letter, end);
    return holdsNumber(text, skipBlanks(text, entry < 0 ? letter : entry, end), end) ? after : -1;
  }
  return -1;
}

const NOISY_NAMES = ['SUBJECT', 'TAGS', 'REFTEL'] as const;
export type NoisyName = (typeof NOISY_NAMES)[number];

/** The field whose name, with a slip of one letter and a colon behind it, stands here: `SUBJ*CT:`, `TGAS:`. */
export function noisyFieldName(text: string, position: number, end: number): NoisyName | undefined {
  const last = Math.min(end, position + 9);
  let colon = position;
  while (colon < last && !isColon(text.charCodeAt(colon))) {
    if (isBlank(text.charCodeAt(colon))) return undefined;
    colon++;
  }
  if (colon === last) return undefined;
  const name = text.slice(position, colon);
  return NOISY_NAMES.find((expected) => isOneSlip(name, expected));
}

/** Whether one letter changed, lost, added, or exchanged with its neighbour makes `name` the expected one. */
function isOneSlip(name: string, expected: string): boolean {
  let start = 0;
  while (start < name.length && start < expected.length && name[start] === expected[start]) start++;
  let same = 0;
  while (same < Math.min(name.length, expected.length) - start && name.at(-1 - same) === expected.at(-1 - same)) same++;
  const left = name.length - start - same;
  const right = expected.length - start - same;
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && name[start] === expected[start + 1] && name[start + 1] === expected[start];
}

/** A field whose name stands later on the line of another: the `TAGS:` of `E.O. 12958: N/A TAGS: PREL`. */
export interface JoinedField {
  readonly name: 'TAGS' | 'SUBJECT' | 'REF';
  readonly start: number;
}

const JOINED: readonly (readonly [keyword: string, name: JoinedField['name']])[] = [
  ['TAGS', 'TAGS'],
  ['SUBJECT', 'SUBJECT'],
  ['SUBJ', 'SUBJECT'],
  ['REF', 'REF'],
  ['REFS', 'REF'],
  ['REFTEL', 'REF'],
];

/** The next field joined to a line, from `position` on; undefined when there is none. */
export function joinedField(text: string, position: number, end: number): JoinedField | undefined {
  for (let colon = position; colon < end; colon++) {
    if (text.charCodeAt(colon) !== 58) continue;
    for (const [keyword, name] of JOINED) {
      const start = colon - keyword.length;
      if (start > position && isBlank(text.charCodeAt(start - 1)) && text.startsWith(keyword, start)) {
        return { name, start };
      }
    }
  }
  return undefined;
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
  const token = referenceLetterEnd(text, position, end);
  if (token < 0 || token >= end || !isBlank(text.charCodeAt(token))) return false;
  return holdsNumber(text, skipBlanks(text, token, end), end) || holdsDate(text, token, end);
}

/** Whether a number of three digits or more follows one to four words. */
function holdsNumber(text: string, position: number, end: number): boolean {
  let words = 0;
  for (let token = position; token < end; words++) {
    const after = tokenEnd(text, token, end);
    const digits = skipDigits(text, token, after);
    if (words > 0 && digits - token >= 3) return true;
    if (words > 4) return false;
    token = skipBlanks(text, after, end);
  }
  return false;
}

/** Whether a short line ends in a date of the form `11/19/76`. */
function holdsDate(text: string, position: number, end: number): boolean {
  return end - position < 60 && /\d{1,2}\/\d{1,2}\/\d{2,4}\.?$/.test(text.slice(position, end));
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

/** First words of the caption lines that stand alone; the vocabulary knows more of them and what they mean. */
const CAPTIONS = new Set(
  (
    'SIPDIS NOFORN SENSITIVE EXDIS NODIS STADIS LIMDIS NOCONTRACT ORCON PROPIN WNINTEL NESCO CHEROKEE CONDIS SPECAT ' +
    'ROGER CODEL STAFFDEL TOSEC SECTO PARTO DEPTO TODEP EYES TERREP AIDAC SBU LOU FOUO EFTO ALDAC ALDIP EXCON CERP ' +
    'FODAG USIAC VISAS'
  ).split(' '),
);
const LONG_CAPTIONS = [
  'NOT FOR INTERNET DISTRIBUTION',
  'INFORM CONSULS',
  'INFORM ALL STATE EMPLOYEES',
  'OFFICIAL INFORMAL',
  'REL TO ',
  'SPECIAL EMBASSY PROGRAM',
  'LIMITED OFFICIAL USE',
];

/** A line that begins with a caption. */
export function isCaption(text: string, position: number, end: number): boolean {
  const after = skipUpper(text, position, end);
  if (
    after - position <= 10 &&
    (after === end || !isLetter(text.charCodeAt(after))) &&
    CAPTIONS.has(text.slice(position, after))
  ) {
    return true;
  }
  return (
    LONG_CAPTIONS.some((caption) => literal(text, position, end, caption) >= 0) ||
    (end - position < 30 && literal(text, end - 8, end, ' CHANNEL') === end)
  );
}

const ADDRESSING = new Set(['FOR', 'PASS', 'FROM', 'ATTN', 'ATTENTION', 'EYES', 'ALSO', 'THRU', 'HANDLE']);
const MAX_WORDS_BEFORE = 7;

/** Whether one of a line's first words speaks to a reader: `DEPT FOR EUR/SCE`, `State please pass to USTR`. */
export function isAttention(text: string, position: number, end: number): boolean {
  let token = position;
  for (let words = 0; token < end && words < MAX_WORDS_BEFORE; words++) {
    const after = tokenEnd(text, token, end);
    if (after - token <= 9 && ADDRESSING.has(text.slice(token, after).toUpperCase().replace(':', ''))) return true;
    token = skipBlanks(text, after, end);
  }
  return false;
}

/** The position after `Classified By:` in capitals or not, or what else begins that paragraph; else -1. */
export function classifiedByEnd(text: string, position: number, end: number): number {
  const first = text.charCodeAt(position);
  if (first !== 67 && first !== 68) return -1;
  for (const name of ['CLASSIFIED BY', 'DERIVED FROM']) {
    const after = position + name.length;
    if (after > end || text.slice(position, after).toUpperCase() !== name) continue;
    const colon = skipBlanks(text, after, end);
    if (colon < end && isColon(text.charCodeAt(colon))) return colon + 1;
    if (colon > after && first === 67 && text.charCodeAt(position + 1) === 108) return colon; // `Classified by Jane`
  }
  return -1;
}

const PASSAGES = ['SUMMARY', 'BEGIN ', 'COMMENT', 'Summary', 'Begin '];

/** Whether a line begins a passage of the text: a field never goes on over it. */
export function opensPassage(text: string, position: number, end: number): boolean {
  return PASSAGES.some((name) => {
    const after = literal(text, position, end, name);
    return after === end || (after > 0 && (name.endsWith(' ') || isColon(text.charCodeAt(after))));
  });
}

/**
 * The first line of a numbered paragraph: `1. (U) …`, `12.(C)`, `3.  TEXT`; not `3.5 percent`.
 * @param indent blanks before it: a line set in by more than three is one only with a portion mark.
 */
export function isNumberedParagraph(text: string, position: number, end: number, indent: number): boolean {
  const first = text.charCodeAt(position);
  const number = first === 0xb6 ? skipBlanks(text, position + 1, end) : position; // ¶ of some released copies
  let after = skipDigits(text, number, end);
  const length = after - number;
  if (length === 0 || length > 3) return false;
  // `6A. REPLY TO`: forms part a number by letters.
  if (isUpper(text.charCodeAt(after)) && isBlank(text.charCodeAt(after + 2))) after++;
  if (text.charCodeAt(after) !== 46 || after >= end) return false;
  const start = skipBlanks(text, after + 1, end);
  if (start === end) return indent <= 3;
  const unit = text.charCodeAt(start);
  if (unit === 40) return true;
  if (indent > 3 || isDigit(text.charCodeAt(after + 1))) return false;
  return start > after + 1 || isLetter(unit);
}
