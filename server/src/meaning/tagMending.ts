/**
 * What was meant by a code of TAGS that stands in no list: codes that run together, two letters swapped, one letter too
 * many, too few or wrong. For rules, and for whatever else makes codes of what stands in a field.
 */
import type { Era, Lexicon, Tag } from '../vocabulary';
import { byUse } from './tagUse';
import { isNoSlip } from './tagWords';

/** How a code that stands in no list differs from codes that do. */
export type TagSlip = 'runTogether' | 'swappedLetters' | 'extraLetter' | 'missingLetter' | 'wrongLetter';

/** What may have been meant by a code that stands in no list. */
export interface TagMending {
  readonly slip: TagSlip;
  /** The codes that each way puts in its place, the likeliest way first; never empty. */
  readonly ways: readonly (readonly string[])[];
  /** Whether the one way that there is is right. */
  readonly sure: boolean;
}

/** So many ways are offered at most. */
const MAX_WAYS = 5;
/** So many ways to cut a run are compared at most; where there are more, none is sure. */
const MAX_CUTS = 40;
/** A longer one is no run of codes. */
const MAX_LENGTH = 120;

/**
 * How a code can be mended; undefined where it is listed, where nothing that is listed is near, and where it is a word, a
 * name or another body's acronym.
 * @param code in capitals
 * @param year that the cable's fields belong to: it had codes of that time
 */
export function mendTag(code: string, year: number | undefined, lexicon: Lexicon): TagMending | undefined {
  if (code.length > MAX_LENGTH || lexicon.tagRows(code).length > 0 || isNoSlip(code)) return undefined;
  const own = codesOf(lexicon, spanOf(year));
  const all = codesOf(lexicon, 'any');
  return signsBetween(code, all) ?? runTogether(code, own, all) ?? misspelt(code, own, all);
}

/** The times whose codes are kept apart: their lists are too different to be read as one. */
type Span = 'first' | 'between' | 'modern' | 'newest' | 'any';

function spanOf(year: number | undefined): Span {
  if (year === undefined || year >= 2015) return 'newest';
  if (year >= 1995) return 'modern';
  return year >= 1980 ? 'between' : 'first';
}

const ANY: readonly Era[] = ['1974', '2010', '2024'];

/** Lists of places and bodies of each time; of the 1980s there is none. */
const LISTS: Readonly<Record<Span, readonly Era[]>> = {
  first: ['1974'],
  between: ['1974', '2010'],
  modern: ['2010'],
  newest: ['2010', '2024'],
  any: ANY,
};

/** The lists of topics say less of their times: the first is not whole, the newest is an extract. */
const TOPIC_LISTS: Readonly<Record<Span, readonly Era[]>> = {
  first: ANY,
  between: ANY,
  modern: ['2010', '2024'],
  newest: ['2010', '2024'],
  any: ANY,
};

/** The codes of a time, by what they can be part of. */
interface Codes {
  /** Subjects, programs and users' own codes: what a cable is about. */
  readonly topics: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Names of places, in capitals. */
  readonly placeNames: ReadonlySet<string>;
  readonly longest: number;
}

const known = new WeakMap<Lexicon, Partial<Record<Span, Codes>>>();

function codesOf(lexicon: Lexicon, span: Span): Codes {
  let spans = known.get(lexicon);
  if (!spans) known.set(lexicon, (spans = {}));
  return (spans[span] ??= collectCodes(lexicon, span));
}

function collectCodes(lexicon: Lexicon, span: Span): Codes {
  const topics = new Set<string>();
  const places = new Set<string>();
  const bodies = new Set<string>();
  const placeNames = new Set<string>();
  for (const tag of lexicon.allTags()) {
    const code = tag.code.toUpperCase();
    const place = tag.kind === 'geographic';
    if (place) placeNames.add(tag.meaning.toUpperCase().replace(/[^A-Z]+/g, ''));
    if (isTopic(tag)) {
      if (isOf(tag, TOPIC_LISTS[span])) topics.add(code);
    } else if (isOf(tag, LISTS[span]) && (place || isBodyInRun(code))) {
      (place ? places : bodies).add(code);
    }
  }
  const longest = Math.max(...[...topics, ...bodies].map(({ length }) => length));
  return { topics, places, bodies, placeNames, longest };
}

function isTopic({ kind }: Tag): boolean {
  return kind === 'subject' || kind === 'program';
}

function isOf({ eras }: Tag, lists: readonly Era[]): boolean {
  return eras.some((era) => lists.includes(era));
}

/** Of two letters only UN is met in runs; others would cut words. */
function isBodyInRun(code: string): boolean {
  return code === 'UN' || /^[A-Z]{3,}$/.test(code);
}

/** `ECON/FR`: listed codes with signs between them, a topic among them. */
function signsBetween(code: string, { topics, places, bodies }: Codes): TagMending | undefined {
  const parts = code.split(/[^A-Z0-9]+/);
  if (parts.length < 2 || !parts.some((part) => topics.has(part))) return undefined;
  if (!parts.every((part) => topics.has(part) || places.has(part) || bodies.has(part))) return undefined;
  return { slip: 'runTogether', ways: [parts], sure: true };
}

/** A run that is cut into listed codes without rest: those of the time, else of any time. */
function runTogether(run: string, own: Codes, all: Codes): TagMending | undefined {
  for (const codes of [own, all]) {
    const cuts = cutsOf(run, codes);
    const [best] = cuts;
    if (!best) continue;
    const sure = cuts.length === 1 && isSureCut(best, codes, codes === own);
    return { slip: 'runTogether', ways: cuts.slice(0, MAX_WAYS), sure };
  }
  return undefined;
}

/**
 * Whether codes follow from a run for certain. Letters behind one topic alone may be something else than two places, or
 * than a place that was not listed in the cable's time.
 */
function isSureCut(parts: readonly string[], { topics, places }: Codes, ofTime: boolean): boolean {
  if (parts.filter((part) => topics.has(part)).length > 1) return true;
  return ofTime && parts.filter((part) => places.has(part)).length !== 2;
}

/**
 * All ways to cut a run into codes, a topic among them, that have most letters in topics. A way that only cuts codes of
 * another into smaller ones is none.
 */
function cutsOf(run: string, codes: Codes): (readonly string[])[] {
  const best = lettersInTopics(run, codes);
  if ((best[0] ?? 0) <= 0) return [];
  const cuts: string[][] = [];
  const cut = (start: number, parts: readonly string[]): void => {
    if (cuts.length === MAX_CUTS) return;
    if (start === run.length) {
      cuts.push([...parts]);
      return;
    }
    for (const { part, worth } of partsAt(run, start, codes)) {
      const after = best[start + part.length]!;
      if (after >= 0 && after + worth === best[start]) cut(start + part.length, [...parts, part]);
    }
  };
  cut(0, []);
  if (cuts.length === MAX_CUTS) return cuts;
  return cuts
    .filter((parts) => !cuts.some((other) => isFiner(parts, other)))
    .filter((parts) => !holdsPlaceName(parts, codes));
}

/** For each place in a run the most letters in topics of what follows it; -1 where that is no run of codes. */
function lettersInTopics(run: string, codes: Codes): number[] {
  const best = new Array<number>(run.length + 1).fill(-1);
  best[run.length] = 0;
  for (let start = run.length - 1; start >= 0; start--) {
    for (const { part, worth } of partsAt(run, start, codes)) {
      const after = best[start + part.length]!;
      if (after >= 0) best[start] = Math.max(best[start]!, after + worth);
    }
  }
  return best;
}

/** The codes that begin at a place of a run, the longest first. */
function partsAt(run: string, start: number, codes: Codes): { readonly part: string; readonly worth: number }[] {
  const parts: { part: string; worth: number }[] = [];
  for (let length = Math.min(codes.longest, run.length - start); length >= 2; length--) {
    const part = run.slice(start, start + length);
    if (codes.topics.has(part)) parts.push({ part, worth: length });
    else if (codes.places.has(part) || codes.bodies.has(part)) parts.push({ part, worth: 0 });
  }
  return parts;
}

/** Whether a way has all the cuts of another, and more. */
function isFiner(parts: readonly string[], other: readonly string[]): boolean {
  if (parts.length <= other.length) return false;
  let index = 0;
  for (const whole of other) {
    let joined = '';
    while (joined.length < whole.length) joined += parts[index++]!;
    if (joined !== whole) return false;
  }
  return true;
}

/** `IR AN`: places that are the name of one in full. */
function holdsPlaceName(parts: readonly string[], { places, placeNames }: Codes): boolean {
  let run = '';
  for (const part of [...parts, '']) {
    if (places.has(part)) {
      run += part;
      continue;
    }
    if (run.length > 2 && [...placeNames].some((name) => name.length > 2 && run.includes(name))) return true;
    run = '';
  }
  return false;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One slip in a topic's code. Only a swap or a letter too many can be sure: a letter too few or wrong leaves too much. */
function misspelt(code: string, own: Codes, all: Codes): TagMending | undefined {
  if (code.length < 3 || code.length > own.longest + 1 || !/^[A-Z0-9]+$/.test(code)) return undefined;
  for (const topics of [own.topics, all.topics]) {
    const swapped = listed(swaps(code), topics);
    if (swapped.length > 0) return mending('swappedLetters', swapped, topics === own.topics);
    const shorter = listed(withoutOne(code), topics);
    if (shorter.length > 0) {
      return mending('extraLetter', shorter, topics === own.topics && !isTwiceWrong(code, shorter, topics));
    }
  }
  const missing = listed(withOneMore(code), own.topics);
  const wrong = listed(withAnother(code), own.topics);
  if (missing.length + wrong.length === 0) return undefined;
  return mending(missing.length > 0 ? 'missingLetter' : 'wrongLetter', [...missing, ...wrong].sort(byUse), false);
}

function mending(slip: TagSlip, codes: readonly string[], maySure: boolean): TagMending {
  return { slip, ways: codes.slice(0, MAX_WAYS).map((code) => [code]), sure: maySure && codes.length === 1 };
}

/** Words that are listed, each once, those used most first. */
function listed(words: Iterable<string>, topics: ReadonlySet<string>): string[] {
  return [...new Set(words)].filter((word) => topics.has(word)).sort(byUse);
}

/** Whether a code that is used more is as near when two letters are swapped besides: `KRCIM` is KCRM, hardly KRIM. */
function isTwiceWrong(code: string, found: readonly string[], topics: ReadonlySet<string>): boolean {
  return [...withoutOne(code)].some((word) => listed(swaps(word), topics).some((other) => byUse(other, found[0]!) < 0));
}

function* swaps(word: string): IterableIterator<string> {
  for (let place = 0; place + 1 < word.length; place++) {
    yield word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
  }
}

function* withoutOne(word: string): IterableIterator<string> {
  for (let place = 0; place < word.length; place++) yield word.slice(0, place) + word.slice(place + 1);
}

function* withOneMore(word: string): IterableIterator<string> {
  for (let place = 0; place <= word.length; place++) {
    for (const letter of LETTERS) yield word.slice(0, place) + letter + word.slice(place);
  }
}

function* withAnother(word: string): IterableIterator<string> {
  for (let place = 0; place < word.length; place++) {
    for (const letter of LETTERS) yield word.slice(0, place) + letter + word.slice(place + 1);
  }
}
