/** Recognisers of the fields between classification line and text, and of numbered paragraphs. */
import {
  isBlank,
  isColon,
  isDigit,
  isLetter,
  isUpper,
  literal,
  skipBlanks,
  skipDigits,
  skipUpper,
  tokenEnd,
  trimEnd,
} from './scan';

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
export function holdsNumber(text: string, position: number, end: number): boolean {
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

/** The end of [position, end) without the captions behind it. */
export function endBeforeCaptions(text: string, position: number, end: number): number {
  for (let last = end; last > position;) {
    let word = last;
    while (word > position && !isBlank(text.charCodeAt(word - 1))) word--;
    if (!CAPTIONS.has(text.slice(word, last))) return last;
    last = trimEnd(text, position, word);
  }
  return position;
}

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
