/** The field REF as a whole: its entries with their place, and the number that each names. */
import type { Range } from 'vscode-languageserver-types';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cables';
import type { Cable } from './cables';
import { dateOf } from './identity';
import { canonicalNumber } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import { stretchRange } from './placement';
import { referenceBlockOf } from './referenceBlock';
import type { ReferenceEntry } from './referenceEntries';

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
  return blocksOfKind(cable, LineKind.Reference).flatMap((place) =>
    referenceBlockOf(place.block).entries.map((entry) => placed(entry, place, implied)),
  );
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
    cited: isTelegram ? { year, post, number: sequence } : undefined,
  };
}

/** The canonical number of the cable that an entry names. */
export function citedNumber({ cited }: Reference): string | undefined {
  return cited && canonicalNumber(cited);
}
