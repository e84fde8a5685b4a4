/** Splits the text of paragraphs into sentences. */

/** Where a sentence stands in a text, in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Titles and words that a name or more follows; their full stop never ends a sentence. */
const BEFORE_MORE = new Set(
  'adm amb art brig capt cf cmdr col cpl dr eg esp fr ft gen gov hon ie lt maj messrs mme mr mrs ms mt prof rep rev sen sgt st viz vs'.split(
    ' ',
  ),
);
/** Words that are abbreviations before a number only: `No. 5`, `Nov. 7`. */
const BEFORE_NUMBER = new Set(
  'apr approx arts aug ca ch dec est feb fig jan jul jun mar no nos nov oct op p para paras pp ref sec sect sep sept vol'.split(
    ' ',
  ),
);
/** Abbreviations that may also stand last: then two blanks follow, as cables have them between sentences. */
const ANYWHERE = new Set(
  'al assn bros co corp dept dist div est etc govt inc intl jr ltd min natl org sr univ'.split(' '),
);

const ENDINGS = '.?!';
const CLOSERS = '"\'’”)]';
/** Units of the words before a full stop that are looked at. */
const LONGEST_ABBREVIATION = 16;

/**
 * The sentences of a text from left to right, without the blanks around them. A sentence ends with `.`, `?` or `!`,
 * and the quotation marks and brackets behind it, before a blank that no small letter follows; not with the full stop
 * of an abbreviation, of an initial or of a label (`A.`, `2.`) at its start. What follows the last is a sentence too.
 * @returns in time linear in the text
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const last = lastFilled(text);
  let start = nextFilled(text, 0);
  for (let position = start; position < last; position++) {
    if (!ENDINGS.includes(text.charAt(position))) continue;
    const stop = position;
    const marks = skip(text, position, ENDINGS);
    const end = skip(text, marks, CLOSERS);
    position = end - 1;
    const next = nextFilled(text, end);
    if (next === end || next >= last || !endsSentence(text, { start, stop, marks, end, next })) continue;
    sentences.push({ start, end });
    start = next;
  }
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

/** The marks in [stop, marks), what closes behind them up to `end`, and the next unit that is not blank. */
interface Ending {
  /** Where the sentence begins. */
  readonly start: number;
  readonly stop: number;
  readonly marks: number;
  readonly end: number;
  readonly next: number;
}

function endsSentence(text: string, { start, stop, marks, end, next }: Ending): boolean {
  if (/\p{Ll}/u.test(text.charAt(next))) return false;
  // Other marks, and several of them, are no abbreviation's.
  if (text.charAt(stop) !== '.' || marks > stop + 1) return true;
  const from = Math.max(start, stop - LONGEST_ABBREVIATION);
  const word = /[\p{L}\p{N}.&]*$/u.exec(text.slice(from, stop))![0];
  // A label at the start of the sentence.
  if (stop - word.length === start && /^(?:\d{1,3}|\p{L})$/u.test(word)) return false;
  const name = word.toLowerCase();
  if (BEFORE_MORE.has(name.replaceAll('.', ''))) return false;
  if (BEFORE_NUMBER.has(name)) return !/\d/.test(text.charAt(next));
  if (ANYWHERE.has(name) || /^(?:\p{L}\.)*\p{L}$/u.test(word)) return isWideGap(text, end, next);
  return true;
}

/** Two blanks or more on a line. */
function isWideGap(text: string, end: number, next: number): boolean {
  return next - end > 1 && !/[\r\n]/.test(text.slice(end, next));
}

/** The first unit from a position on that is none of `units`. */
function skip(text: string, from: number, units: string): number {
  let position = from;
  while (position < text.length && units.includes(text.charAt(position))) position++;
  return position;
}

function nextFilled(text: string, from: number): number {
  let position = from;
  while (position < text.length && isBlank(text.charCodeAt(position))) position++;
  return position;
}

function lastFilled(text: string): number {
  let position = text.length;
  while (position > 0 && isBlank(text.charCodeAt(position - 1))) position--;
  return position;
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}
