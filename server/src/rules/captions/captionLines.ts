/** The captions of a cable: on lines of their own below the classification line, and behind its number. */
import type { Range } from 'vscode-languageserver-types';
import { tokensOf } from '../../meaning/tokens';
import { inCapitals } from '../../syntax/scan';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { isCaptionLine, rememberingWords } from '../../vocabulary';
import type { Caption, Lexicon } from '../../vocabulary';
import { groupBy } from '../../vocabulary/table';
import { stretchOfLine } from '../fields/lineEdits';
import { rememberedOfHeader } from '../context';
import type { HeaderContext } from '../context';

/** A caption, or words on a caption line that no list has. */
export interface PlacedCaption {
  /** The row of the list; undefined for words that are in none. */
  readonly row: Caption | undefined;
  /** As written. */
  readonly text: string;
  readonly range: Range;
  readonly place: PlacedBlock;
  readonly onClassificationLine: boolean;
}

/** The captions above the text, in its order. */
export const captionsIn = rememberedOfHeader((context: HeaderContext): readonly PlacedCaption[] =>
  context.header().blocks.flatMap((place) => {
    switch (place.block.kind) {
      case LineKind.Caption:
        return readCaptions(place, 0, place.block.line(0), context.lexicon);
      case LineKind.Classification:
        return onClassificationLine(place, context.lexicon);
      default:
        return [];
    }
  }),
);

/** The captions with a name of the list. */
export function findCaption(captions: readonly PlacedCaption[], ...names: string[]): PlacedCaption | undefined {
  return captions.find(({ row }) => row && names.includes(row.caption));
}

function onClassificationLine(place: PlacedBlock, lexicon: Lexicon): PlacedCaption[] {
  const line = place.block.line(0);
  const words = tokensOf(place.block).filter(({ kind, line: at }) => kind === 'caption' && at === 0);
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of words) {
    const open = runs.at(-1);
    if (open && line.slice(open.end, start).trim() === '') open.end = end;
    else runs.push({ start, end });
  }
  return runs
    .flatMap(({ start, end }) => readCaptions(place, start, line.slice(start, end), lexicon))
    .map((caption) => ({ ...caption, onClassificationLine: true }));
}

/** Captions behind which names, numbers or a list follow. */
const WITH_WORDS = new Set([
  'CODEL',
  'STAFFDEL',
  'SECTO',
  'TOSEC',
  'DEPTO',
  'TODEP',
  'EYES ONLY',
  'REL TO',
  'VISAS',
  'CERP',
  'CORRECTED COPY',
  'EXCON',
  'TERREP',
  'SPECAT EXCLUSIVE',
]);

/** Words behind a caption that speak to a reader or say the caption in full. */
const NOT_OF_CAPTION = /^(?:FOR|FROM|PASS|HANDLE|DISTRIBUTE|TREAT|NO|SECTION|BUT|CHANNEL)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a line of captions, the longest names first. */
export function readCaptions(place: PlacedBlock, from: number, text: string, lexicon: Lexicon): PlacedCaption[] {
  return captionsOf(text, lexicon).map(({ row, start, end }) => {
    const range = stretchOfLine(place.line, from + start, from + end);
    return { row, text: text.slice(start, end), range, place, onClassificationLine: false };
  });
}

/** A caption, or words that are none, in a line. */
interface FoundCaption {
  readonly row: Caption | undefined;
  readonly start: number;
  readonly end: number;
}

const captionsOf = rememberingWords((text, lexicon): readonly FoundCaption[] => {
  const words = wordsIn(text);
  const found: FoundCaption[] = [];
  const add = (row: Caption | undefined, first: number, after: number): void => {
    found.push({ row, start: words[first]!.start, end: words[after - 1]!.end });
  };
  for (let index = 0; index < words.length;) {
    const named = longestAt(words, index, lexicon);
    if (named) {
      const after = index + named.words.length;
      add(named.row, index, after);
      if (WITH_WORDS.has(named.row.caption)) break;
      index = after;
      continue;
    }
    if (NOT_OF_CAPTION.test(words[index]!.text)) break;
    let after = index + 1;
    while (after < words.length && !longestAt(words, after, lexicon)) after++;
    add(undefined, index, after);
    index = after;
  }
  return found;
});

function wordsIn(text: string): Word[] {
  return [
    ...inCapitals(text)
      .replaceAll('É', 'E')
      .replaceAll('é', 'E')
      .matchAll(/[A-Z0-9']+/g),
  ].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A row of the list, and the words of its name. */
interface NamedCaption {
  readonly row: Caption;
  readonly words: readonly string[];
}

/** The row with the most words that stand from a place on. */
function longestAt(words: readonly Word[], index: number, lexicon: Lexicon): NamedCaption | undefined {
  let longest: NamedCaption | undefined;
  for (const named of rowsByFirstWord(lexicon).get(words[index]!.text) ?? []) {
    const isLonger = named.words.length > (longest?.words.length ?? 0);
    if (isLonger && named.words.every((text, part) => words[index + part]?.text === text)) longest = named;
  }
  return longest;
}

const byFirstWord = new WeakMap<Lexicon, ReadonlyMap<string, readonly NamedCaption[]>>();

function rowsByFirstWord(lexicon: Lexicon): ReadonlyMap<string, readonly NamedCaption[]> {
  let rows = byFirstWord.get(lexicon);
  if (!rows) {
    const named = lexicon
      .captions()
      .filter(isCaption)
      .map((row) => ({ row, words: wordsIn(row.caption).map(({ text }) => text) }));
    byFirstWord.set(lexicon, (rows = groupBy(named, ({ words }) => words[0]!)));
  }
  return rows;
}

/** What may stand on a caption line: also what belongs on the classification line, for that is a finding of its own. */
const ALSO = new Set(['SBU', 'LOU', 'LIMITED OFFICIAL USE', 'SPECAT', 'SPECAT EXCLUSIVE', 'UNCLAS EFTO', 'FODAG']);

function isCaption(row: Caption): boolean {
  return row.kind !== 'passing' && (isCaptionLine(row) || ALSO.has(row.caption));
}

/** Whether all that a line says are captions of the list. */
export function isCaptionsOnly(captions: readonly PlacedCaption[]): boolean {
  return captions.length > 0 && captions.every(({ row }) => row !== undefined);
}
