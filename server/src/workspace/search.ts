/** Looks cables up by what is typed of them: a number, a code of TAGS, words of the subject. */
import { canonicalNumber } from '../meaning/messageNumber';
import { beginsAll, wordsIn } from '../text/words';
import type { CableSummary } from './cableSummary';
import { NumberQuery } from './numberQuery';
import type { Segment } from './segment';
import { isSubsequence, rowsAbout, rowsNumbered, rowsTagged, rowsWithSigns } from './segmentSearch';
import { SegmentSummary } from './segmentSummary';
import type { Traffic } from './traffic';

/** How a cable fits what is typed, the best first: its number or a code begins so, words of its subject do, or its number has the letters. */
const FITS = ['number', 'tag', 'subject', 'letters'] as const;
export type Fit = (typeof FITS)[number];

export interface FoundCable {
  readonly cable: CableSummary;
  readonly fit: Fit;
}

/** Fewer stand in too many numbers; digits alone are the beginning of one. */
const MIN_SIGNS = 3;

/** At most `limit` cables that fit what is typed, the best first; nothing fits what has no words. */
export function searchCables(traffic: Traffic, typed: string, limit: number): FoundCable[] {
  const query = new CableQuery(typed);
  const found: FoundCable[] = [];
  if (query.isEmpty) return found;
  const recent = traffic.recentCables().map((cable) => ({ cable, fit: query.fitOf(cable) }));
  for (const fit of FITS) {
    for (const own of recent) {
      if (found.length === limit) return found;
      if (own.fit === fit) found.push({ cable: own.cable, fit });
    }
    for (const { segment, isLive } of traffic.segments()) {
      for (const row of query.rows(segment, fit)) {
        if (found.length === limit) return found;
        if (!isLive(row)) continue;
        const cable = new SegmentSummary(segment, row);
        // Each is found once, by what it fits best; nothing is better than the number.
        if (fit === 'number' || query.fitOf(cable) === fit) found.push({ cable, fit });
      }
    }
  }
  return found;
}

/** What is typed, in each way that it may be meant. */
class CableQuery {
  private readonly number: NumberQuery | undefined;
  /** What a code of TAGS may begin with, in capitals; '' for none. */
  private readonly code: string;
  private readonly words: readonly string[];
  /** Letters and digits that may stand in a number one after the other; '' for too few. */
  private readonly signs: string;

  constructor(typed: string) {
    const bare = typed.toUpperCase().replace(/[\s'.-]/g, '');
    this.number = NumberQuery.read(bare);
    this.code = /^[A-Z]{2,}$/.test(bare) ? bare : '';
    this.words = wordsIn(typed);
    this.signs = bare.length < MIN_SIGNS || /^\d*$/.test(bare) ? '' : bare;
  }

  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  fitOf({ number, subject, tags }: CableSummary): Fit | undefined {
    if (number && this.number?.fits(number)) return 'number';
    if (this.code !== '' && tags.some((tag) => tag.startsWith(this.code))) return 'tag';
    if (subject !== undefined && beginsAll(this.words, wordsIn(subject))) return 'subject';
    if (number && this.signs !== '' && isSubsequence(this.signs, canonicalNumber(number))) return 'letters';
    return undefined;
  }

  /** The cables of a segment that fit in one way, whether they fit better in another or not. */
  rows(segment: Segment, fit: Fit): Iterable<number> {
    switch (fit) {
      case 'number':
        return this.number ? rowsNumbered(segment, this.number) : [];
      case 'tag':
        return this.code === '' ? [] : rowsTagged(segment, this.code);
      case 'subject':
        return rowsAbout(segment, this.words);
      case 'letters':
        return this.signs === '' ? [] : rowsWithSigns(segment, this.signs);
    }
  }
}
