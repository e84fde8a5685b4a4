/** Recognisers of the names of fields: E.O., TAGS, SUBJECT, REF, Classified By, and what copies make of them. */
import { holdsNumber, referenceLetterEnd } from './fieldLines';
import { isBlank, isColon, isLetter, literal, skipBlanks, skipDigits, word } from './scan';

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
  if (!text.startsWith('REF', position)) return -1;
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

/** The position after `Classified By:` in capitals or not, or what else begins that paragraph; else -1. */
export function classifiedByEnd(text: string, position: number, end: number): number {
  const first = text.charCodeAt(position);
  if (first !== 67 && first !== 68) return -1;
  const name = first === 67 ? 'CLASSIFIED BY' : 'DERIVED FROM';
  const after = position + name.length;
  if (after > end || text.slice(position, after).toUpperCase() !== name) return -1;
  const colon = skipBlanks(text, after, end);
  if (colon < end && isColon(text.charCodeAt(colon))) return colon + 1;
  return colon > after && text.startsWith('Cl', position) ? colon : -1; // `Classified by Jane`
}
