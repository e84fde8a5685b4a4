/**
 * What was meant by a code of TAGS that stands in no list: codes that run together, two letters swapped, one letter too
 * many, too few or wrong. For rules, and for whatever else makes codes of what stands in a field.
 */
import type { Era, Lexicon, Tag, TagKind } from '../vocabulary';
import { inOrderOfUse, isHardlyMet, isUsedMore, isUsedMuch } from './tagUse';
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
  readonly topics: ReadonlyMap<string, TagKind>;
  /** Topics of the list of the 1970s, for cables of that time: they come before those that are used most today. */
  readonly first: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Names of places, in capitals. */
  readonly placeNames: ReadonlySet<string>;
  /** Units of the longest code, and of the longest topic. */
  readonly longest: number;
  readonly longestTopic: number;
}

const known = new WeakMap<Lexicon, Partial<Record<Span, Codes>>>();

function codesOf(lexicon: Lexicon, span: Span): Codes {
  let spans = known.get(lexicon);
  if (!spans) known.set(lexicon, (spans = {}));
  return (spans[span] ??= collectCodes(lexicon, span));
}

function collectCodes(lexicon: Lexicon, span: Span): Codes {
  const topics = new Map<string, TagKind>();
  const first = new Set<string>();
  const places = new Set<string>();
  const bodies = new Set<string>();
  const placeNames = new Set<string>();
  for (const tag of lexicon.allTags()) {
    const code = tag.code.toUpperCase();
    const place = tag.kind === 'geographic';
    if (place) placeNames.add(tag.meaning.toUpperCase().replace(/[^A-Z]+/g, ''));
    if (isTopic(tag)) {
      if (isOf(tag, TOPIC_LISTS[span]) && !topics.has(code)) topics.set(code, tag.kind);
      if (span === 'first' && isOf(tag, LISTS.first)) first.add(code);
    } else if (isOf(tag, LISTS[span]) && (place || isBodyInRun(code))) {
      (place ? places : bodies).add(code);
    }
  }
  const longestTopic = longestOf(topics.keys());
  return {
    topics,
    first,
    places,
    bodies,
    placeNames,
    longest: Math.max(longestTopic, longestOf(bodies)),
    longestTopic,
  };
}

function longestOf(codes: Iterable<string>): number {
  return Math.max(0, ...[...codes].map(({ length }) => length));
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

/** A run that is cut into listed codes without rest. */
function runTogether(run: string, own: Codes, all: Codes): TagMending | undefined {
  const cuts = cutsOf(run, own);
  if (cuts.length > 0) return cut(cuts, cuts.length === 1 && isSureCut(cuts[0]!, own));
  // Codes that were not listed in the cable's time are believed as a place behind all else.
  const later = cutsOf(run, all).filter((parts) => isTopicsAndPlace(parts, all));
  return later.length === 0 ? undefined : cut(later, later.length === 1 && later[0]!.length > 2);
}

function cut(cuts: readonly (readonly string[])[], sure: boolean): TagMending {
  return { slip: 'runTogether', ways: cuts.slice(0, MAX_WAYS), sure };
}

/** Whether the one way to cut a run is right: two places beside one topic may as well be a code that is not listed. */
function isSureCut(parts: readonly string[], { topics, places }: Codes): boolean {
  const about = parts.filter((part) => topics.has(part)).length;
  return about > 1 || parts.filter((part) => places.has(part)).length !== 2;
}

function isTopicsAndPlace(parts: readonly string[], { topics, places }: Codes): boolean {
  return places.has(parts.at(-1)!) && parts.slice(0, -1).every((part) => topics.has(part));
}

/**
 * All ways to cut a run into codes, a topic among them, that have most letters in topics. A way that only cuts codes of
 * another into smaller ones is none.
 */
function cutsOf(run: string, codes: Codes): (readonly string[])[] {
  const best = lettersInTopics(run, codes);
  if ((best[0] ?? 0) <= 0) return [];
  const cuts: string[][] = [];
  const collect = (start: number, parts: readonly string[]): void => {
    if (cuts.length === MAX_CUTS) return;
    if (start === run.length) {
      cuts.push([...parts]);
      return;
    }
    for (const { part, worth } of partsAt(run, start, codes)) {
      const after = best[start + part.length]!;
      if (after >= 0 && after + worth === best[start]) collect(start + part.length, [...parts, part]);
    }
  };
  collect(0, []);
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
  if (code.length < 3 || !/^[A-Z0-9]+$/.test(code)) return undefined;
  const ofTime = swappedOrLonger(code, own);
  if (ofTime) return ofTime;
  const ofAnyTime = swappedOrLonger(code, all);
  if (ofAnyTime) return { ...ofAnyTime, sure: false };
  const missing = listed(withOneMore(code), own);
  const near = listed([...missing, ...withAnother(code), ...exchanges(code)], own);
  return near.length === 0 ? undefined : mending(missing.length > 0 ? 'missingLetter' : 'wrongLetter', near, false);
}

function swappedOrLonger(code: string, codes: Codes): TagMending | undefined {
  if (code.length > codes.longestTopic + 1) return undefined;
  const swapped = listed(swaps(code), codes);
  if (swapped.length > 0) return mending('swappedLetters', swapped, !isUnlikely(swapped[0]!, withAnother(code), codes));
  const shorter = listed(withoutOne(code), codes);
  if (shorter.length === 0) return undefined;
  // `KRCIM` is KCRM, hardly KRIM.
  const twiceWrong = listed(
    [...withoutOne(code)].flatMap((word) => [...swaps(word)]),
    codes,
  );
  const likelier = twiceWrong.filter((other) => shorter.every((found) => isUsedMore(other, found)));
  return mending('extraLetter', listed([...shorter, ...likelier], codes), !isHardlyMet(shorter[0]!));
}

/** Whether a code is met too seldom for a slip of it, or so seldom that one of those used most, as near, is likelier. */
function isUnlikely(code: string, others: Iterable<string>, codes: Codes): boolean {
  if (isUsedMuch(code)) return false;
  return isHardlyMet(code) || [...others].some((other) => codes.topics.has(other) && isUsedMuch(other));
}

function mending(slip: TagSlip, codes: readonly string[], maySure: boolean): TagMending {
  return { slip, ways: codes.slice(0, MAX_WAYS).map((code) => [code]), sure: maySure && codes.length === 1 };
}

/** Words that are topics, each once, the likeliest first. */
function listed(words: Iterable<string>, { topics, first }: Codes): string[] {
  const codes = inOrderOfUse(
    [...words].filter((word) => topics.has(word)),
    (code) => topics.get(code),
  );
  return [...codes.filter((code) => first.has(code)), ...codes.filter((code) => !first.has(code))];
}

function* swaps(word: string): IterableIterator<string> {
  for (let place = 0; place + 1 < word.length; place++) {
    yield word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
  }
}

/** Two letters anywhere exchanged: `PROF` is PFOR. */
function* exchanges(word: string): IterableIterator<string> {
  for (let one = 0; one < word.length; one++) {
    for (let other = one + 2; other < word.length; other++) {
      const between = word.slice(one + 1, other);
      yield word.slice(0, one) + word.charAt(other) + between + word.charAt(one) + word.slice(other + 1);
    }
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
