/** Cables of the workspace as REF writes them, and whether they fit what is typed there. */
import { canonicalNumber, postName } from '../../meaning/messageNumber';
import type { MessageNumber } from '../../meaning/messageNumber';
import { wordsIn } from '../../text/words';
import type { CableSummary } from '../../workspace/cableSummary';
import { newestCables } from '../../workspace/newest';
import { searchCables } from '../../workspace/search';
import type { FoundCable } from '../../workspace/search';
import type { Traffic } from '../../workspace/traffic';
import { MAX_ITEMS } from './items';

/** `07 SKOPJE 9017`, `2007 SKOPJE 9017`, `SKOPJE 9017`; without a year where none is known. */
export function writtenNumber({ year, post, number }: MessageNumber, years: 'none' | 'short' | 'long'): string {
  const written = `${postName(post)} ${number}`;
  if (year === undefined || years === 'none') return written;
  return `${years === 'long' ? year : String(year % 100).padStart(2, '0')} ${written}`;
}

/** A cable that fits what is typed. */
export interface CitableCable {
  readonly summary: CableSummary;
  readonly number: MessageNumber;
  readonly canonical: string;
  /** Whether its number fits, with its year or without, or the digits alone; else a code or words of its subject do. */
  readonly byNumber: boolean;
}

/** So many cables are compared with each other; more have the same beginning seldom. */
const MAX_COMPARED = 1000;

/** The cables whose number, code of TAGS or words of the subject what is typed begins; the newest where nothing is. */
export function citableCables(typed: string, traffic: Traffic, before: Date): CitableCable[] {
  const found: readonly FoundCable[] =
    wordsIn(typed).length === 0
      ? newestCables(traffic, before, MAX_ITEMS + MAX_TAKEN).map((cable) => ({ cable, fit: 'number' }))
      : searchCables(traffic, typed, MAX_COMPARED);
  return found.flatMap(({ cable: summary, fit }) => {
    const { number } = summary;
    if (!number || fit === 'letters') return [];
    return { summary, number, canonical: canonicalNumber(number), byNumber: fit === 'number' };
  });
}

/** No cable has more entries of REF, which are not offered again. */
const MAX_TAKEN = 50;
