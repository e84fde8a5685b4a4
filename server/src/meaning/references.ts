/** The field REF as a whole: its entries with their place, and the number that each names. */
import type { Range } from 'vscode-languageserver-types';
import { headKind, LineKind } from '../syntax/lineKind';
import type { Block } from '../syntax/block';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cable';
import type { BlockGroup, Cable } from './cable';
import { dateOf } from './identity';
import { canonicalNumber } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import { stretchRange, tokenRange } from './placement';
import { oneSpaced } from './plain';
import { referenceBlockOf } from './referenceBlock';
import { moved, readReferenceList } from './referenceEntries';
import type { ReferenceEntry } from './referenceEntries';
import { tokensOf } from './tokens';

/** One entry of REF in its document. The year is the given one, else that of the citing cable. */
export interface Reference extends ReferenceEntry {
  readonly yearGiven: boolean;
  readonly text: string;
  readonly range: Range;
  /** The number of the cable that it names; undefined for other kinds. */
  readonly cited: MessageNumber | undefined;
}

/** The entries of the REF field of a cable, in its order. */
export function referencesOf(cable: Cable): Reference[] {
  const implied = dateOf(cable)?.getUTCFullYear();
  return cable.blocks.flatMap((place) => entriesIn(place).map((entry) => placed(entry, place, implied)));
}

/** The letter of an entry of REF, where it stands, and how it is written: `A.`, `(A)`. */
export interface ReferenceLabel {
  readonly letter: string;
  readonly text: string;
  readonly range: Range;
}

/** The letters before the entries of REF, in its order. */
export function referenceLabels(cable: BlockGroup): ReferenceLabel[] {
  return blocksOfKind(cable, LineKind.Reference).flatMap((place) =>
    tokensOf(place.block)
      .filter(({ kind }) => kind === 'referenceLetter')
      .map((token) => ({ letter: letterOf(token.text), text: token.text, range: tokenRange(place, token) })),
  );
}

/** The letter of an entry by its place in REF, counted from zero: A for the first. */
export function letterAt(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** The letter of a label of REF: `A.`, `(A)`, `A)`. */
export function letterOf(label: string): string {
  return label.replace(/[^A-Z]/g, '');
}

/** The entries of REF that stand in a block, by their offsets in it. */
export function entriesIn({ block }: PlacedBlock): readonly ReferenceEntry[] {
  const kind = headKind(block.kind);
  if (kind === LineKind.Reference) return referenceBlockOf(block).entries;
  return mayHoldJoined(kind) ? joinedEntries(block) : [];
}

/** The entries of a REF that is joined to the line of another field. */
function joinedEntries(block: Block): ReferenceEntry[] {
  return tokensOf(block)
    .filter(({ kind }) => kind === 'referenceText')
    .flatMap(({ text, line, start }) => {
      const offset = block.lineStarts[line]! + start;
      return readReferenceList(text).entries.map((entry) => moved(entry, offset));
    });
}

function mayHoldJoined(kind: LineKind): boolean {
  return kind === LineKind.ExecutiveOrder || kind === LineKind.Tags || kind === LineKind.Subject;
}

function placed(entry: ReferenceEntry, place: PlacedBlock, implied: number | undefined): Reference {
  return {
    ...entry,
    year: entry.year ?? (entry.kind === 'telegram' ? implied : undefined),
    yearGiven: entry.year !== undefined,
    text: oneSpaced(place.block.text.slice(entry.start, entry.end)),
    range: stretchRange(place, entry.start, entry.end),
    cited: citedIn(entry, implied),
  };
}

/**
 * The number of the cable that an entry names; undefined for other kinds.
 * @param implied the year where the entry gives none
 */
export function citedIn(
  { kind, post, sequence, year }: ReferenceEntry,
  implied: number | undefined,
): MessageNumber | undefined {
  const isTelegram = kind === 'telegram' && post !== undefined && sequence !== undefined;
  return isTelegram ? { year: year ?? implied, post, number: sequence } : undefined;
}

/** The canonical number of the cable that an entry names. */
export function citedNumber({ cited }: Reference): string | undefined {
  return cited && canonicalNumber(cited);
}
