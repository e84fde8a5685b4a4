/**
 * Pointers in the text: to entries of REF (`REF A`, `REFTELS`), to paragraphs (`PARA 3`, `paragraph 4 above`,
 * `PARAS 3-5 OF REF A`, `PARA 2 OF STATE 127952`), to a separate telegram (`SEPTEL`).
 */
import { findMessageNumbers } from './messageNumber';
import type { MessageNumber } from './messageNumber';

export interface Pointer {
  /** Letters of REF; none for all or the only one. */
  readonly letters: readonly string[];
  /** Numbers of paragraphs, ranges written out, in the order of the text. */
  readonly paragraphs: readonly number[];
  /** The cable named beside them. */
  readonly number: MessageNumber | undefined;
  /** Whether REF is meant, with a letter or without. */
  readonly reference: boolean;
  readonly septel: boolean;
}

const NUMBER_WORDS = (
  'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN FOURTEEN FIFTEEN SIXTEEN SEVENTEEN ' +
  'EIGHTEEN NINETEEN TWENTY'
).split(' ');

const WORDS = [...NUMBER_WORDS, ...NUMBER_WORDS.map((word) => word.toLowerCase())].join('|');
const ANY_NUMBER = `(?:\\d{1,3}[A-Za-z]?(?![\\w.]\\d|\\w)|(?:${WORDS})\\b)`;
const JOIN = '\\s{0,4}(?:,(?:\\s{0,3}(?:and|AND)\\b)?|-|(?:and|AND|to|TO|through|THROUGH)\\b|&)\\s{0,4}';
const LETTER = "(?:\\([A-Z]\\)|[A-Z](?![\\w'.]\\w|\\w|'))";
const LETTERS = `(?:\\s{1,4}${LETTER}(?:\\s{0,4}(?:,(?:\\s{0,3}(?:AND|and)\\b)?|AND\\b|and\\b|&|-)\\s{0,4}${LETTER}){0,12})?`;
const REF = `\\b(?:REF(?:TEL)?S?|[Rr]ef(?:tel)?s?)\\b${LETTERS}`;
const CABLE = "(?:'?\\d{2,4}\\s{1,3})?[A-Z][A-Z.'-]{1,20}(?:\\s{1,3}[A-Z][A-Z.'-]{1,20}){0,3}\\s{1,3}\\d{1,8}\\b";

/** Sources of the patterns, for one pass over a text. All quantifiers are bounded. */
export const POINTER_PATTERNS = {
  paragraph:
    `\\b(?:PAR(?:A(?:GRAPH)?)?S?|[Pp]ara(?:graph)?s?)\\.?\\s{1,4}(?:(?:NOS?|nos?)\\.?\\s{1,3})?` +
    `(?:${ANY_NUMBER}(?:${JOIN}${ANY_NUMBER}){0,20})` +
    `(?:\\s{1,4}(?:ABOVE|BELOW|above|below)\\b)?` +
    `(?:\\s{1,4}(?:(?:OF|of|IN|in)\\s{1,4})?(?:${REF}|${CABLE}))?`,
  reference: REF,
  septel: '\\b(?:SEPTELS?|[Ss]eptels?)\\b',
} as const;

const REFERENCE = new RegExp(REF);
const NUMBERS = new RegExp(`(${ANY_NUMBER})|(-|\\bto\\b|\\bthrough\\b)`, 'gi');
/** No cable is so long; a range beyond is a slip. */
const MAX_RANGE = 200;

/** What the text of a pointer says. */
export function readPointer(text: string): Pointer {
  const reference = REFERENCE.exec(text);
  const head = reference ? text.slice(0, reference.index) : text;
  const [number] = reference ? [] : findMessageNumbers(text.replace(/^\s*\S+\s+/, ''));
  const paragraphs = /^\s*par/i.test(text) ? numbersIn(number ? beforeNumber(head) : head) : [];
  return {
    letters: reference ? lettersIn(reference[0]) : [],
    paragraphs,
    number,
    reference: reference !== null,
    septel: /^septel/i.test(text),
  };
}

/** The part of `PARA 2 OF STATE 127952` or `PAR 3 STATE 106206` that names paragraphs. */
function beforeNumber(text: string): string {
  const other =
    /(?<=[\s,-](?:\d{1,3}[A-Za-z]?|[A-Za-z]+))\s+(?:of\s+|in\s+)?(?:'?\d{2,4}\s+)?[A-Z][A-Z.'-]{2,}[A-Z .'-]*\d+\s*$/i.exec(
      text,
    );
  return other ? text.slice(0, other.index) : text;
}

function lettersIn(text: string): string[] {
  const names = text.replace(/^[A-Za-z]+/, '');
  const letters: string[] = [];
  let range = false;
  for (const match of names.matchAll(/[A-Z](?![A-Z])|-/g)) {
    if (match[0] === '-') {
      range = true;
      continue;
    }
    if (/[A-Z]/.test(names.charAt(match.index - 1))) continue;
    const from = letters.at(-1);
    if (range && from !== undefined) {
      for (let code = from.charCodeAt(0) + 1; code < match[0].charCodeAt(0); code++)
        letters.push(String.fromCharCode(code));
    }
    letters.push(match[0]);
    range = false;
  }
  return letters;
}

/** A letter of REF as a pointer writes it. */
export interface PointerLetter {
  readonly letter: string;
  readonly start: number;
}

/** The letters that stand in a pointer to REF, those between the ends of a range left out. */
export function writtenLetters(text: string): PointerLetter[] {
  const reference = REFERENCE.exec(text);
  if (!reference) return [];
  const from = reference.index + /^[A-Za-z]+/.exec(reference[0])![0].length;
  return [...text.slice(0, reference.index + reference[0].length).matchAll(/(?<![A-Za-z])[A-Z](?![A-Z])/g)]
    .filter(({ index }) => index >= from)
    .map(({ 0: letter, index }) => ({ letter, start: index }));
}

/** A number of a paragraph as a pointer writes it. */
export interface PointerNumber {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The numbers that stand in a pointer to paragraphs, those between the ends of a range left out. */
export function writtenNumbers(text: string): PointerNumber[] {
  return [...text.matchAll(NUMBERS)].flatMap(({ index, 0: written, 1: value }) =>
    value === undefined ? [] : [{ number: numberOf(value), start: index, end: index + written.length }],
  );
}

function numberOf(written: string): number {
  const word = NUMBER_WORDS.indexOf(written.toUpperCase());
  return word >= 0 ? word + 1 : Number.parseInt(written, 10);
}

/** Another number in the form of one that is written: in words where that is, with its letter and its capitals. */
export function numberLike(written: string, number: number): string {
  const word = /^\d/.test(written) ? undefined : NUMBER_WORDS[number - 1];
  if (word === undefined) return `${number}${/\d([A-Za-z])$/.exec(written)?.[1] ?? ''}`;
  return written === written.toUpperCase() ? word : word.toLowerCase();
}

function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  let range = false;
  for (const [, value, join] of text.matchAll(NUMBERS)) {
    if (join !== undefined) {
      range = true;
      continue;
    }
    const number = numberOf(value!);
    const from = numbers.at(-1);
    if (range && from !== undefined && number > from && number - from < MAX_RANGE) {
      for (let between = from + 1; between < number; between++) numbers.push(between);
    }
    numbers.push(number);
    range = false;
  }
  return numbers;
}
