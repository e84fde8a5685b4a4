/** The field REF as a whole: its entries with their place, and the number that each names. */
import type { Range } from 'vscode-languageserver-types';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { Cable } from './cable';
import { dateOf } from './identity';
import { canonicalNumber } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import { stretchRange } from './placement';
import { referenceBlockOf } from './referenceBlock';
import { moved, readReferenceList } from './referenceEntries';
import type { ReferenceEntry } from './referenceEntries';
import { tokensOf } from './tokens';

/** One entry of REF in its document. The year is the given one, else that of the citing cable. */
export interface Reference extends ReferenceEntry {
  readonly yearGiven: boolean;
  readonly text: string;
  readonly range: Range;
  /** Where the number stands; undefined where there is none. */
  readonly numberRange: Range | undefined;
  /** The number of the cable that it names; undefined for other kinds. */
  readonly cited: MessageNumber | undefined;
}

/** The entries of the REF field of a cable, in its order. */
export function referencesOf(cable: Cable): Reference[] {
  const implied = dateOf(cable)?.getUTCFullYear();
  return cable.blocks.flatMap((place) =>
    headKind(place.block.kind) === LineKind.Reference
      ? referenceBlockOf(place.block).entries.map((entry) => placed(entry, place, implied))
      : joinedReferences(place, implied),
  );
}

/** The entries of a REF that is joined to the line of another field. */
function joinedReferences(place: PlacedBlock, implied: number | undefined): Reference[] {
  if (!mayHoldJoined(headKind(place.block.kind))) return [];
  return tokensOf(place.block)
    .filter(({ kind }) => kind === 'referenceText')
    .flatMap(({ text, line, start }) => {
      const offset = place.block.lineStarts[line]! + start;
      return readReferenceList(text).entries.map((entry) => placed(moved(entry, offset), place, implied));
    });
}

function mayHoldJoined(kind: LineKind): boolean {
  return kind === LineKind.ExecutiveOrder || kind === LineKind.Tags || kind === LineKind.Subject;
}

function placed(entry: ReferenceEntry, place: PlacedBlock, implied: number | undefined): Reference {
  const year = entry.year ?? (entry.kind === 'telegram' ? implied : undefined);
  const { post, sequence } = entry;
  const isTelegram = entry.kind === 'telegram' && post !== undefined && sequence !== undefined;
  return {
    ...entry,
    year,
    yearGiven: entry.year !== undefined,
    text: place.block.text.slice(entry.start, entry.end).replace(/\s+/g, ' '),
    range: stretchRange(place, entry.start, entry.end),
    numberRange: entry.number && stretchRange(place, entry.number.start, entry.number.end),
    cited: isTelegram ? { year, post, number: sequence } : undefined,
  };
}

/** The canonical number of the cable that an entry names. */
export function citedNumber({ cited }: Reference): string | undefined {
  return cited && canonicalNumber(cited);
}
