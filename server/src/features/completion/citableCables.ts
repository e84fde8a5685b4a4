/** Cables of the workspace as REF writes them, and whether they fit what is typed there. */
import { canonicalNumber, postName } from '../../meaning/messageNumber';
import type { MessageNumber } from '../../meaning/messageNumber';
import type { CableSummary } from '../../workspace/cableSummary';
import { beginsAll, wordsIn } from './words';

/** `07 SKOPJE 9017`, `2007 SKOPJE 9017`, `SKOPJE 9017`; without a year where none is known. */
export function writtenNumber({ year, post, number }: MessageNumber, years: 'none' | 'short' | 'long'): string {
  const written = `${postName(post)} ${number}`;
  if (year === undefined || years === 'none') return written;
  return `${years === 'long' ? year : String(year % 100).padStart(2, '0')} ${written}`;
}

/** A cable ready to be compared with what is typed; made when it is first asked for. */
interface Citable {
  readonly canonical: string;
  /** What its number may be written like, without blanks. */
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

const citables = new WeakMap<CableSummary, Citable>();

function citableOf(summary: CableSummary, number: MessageNumber): Citable {
  let citable = citables.get(summary);
  if (!citable) {
    const written = (['none', 'short', 'long'] as const).map((years) => bare(writtenNumber(number, years)));
    citable = {
      canonical: canonicalNumber(number),
      numbers: [...written, String(number.number)],
      words: wordsIn(summary.subject ?? ''),
    };
    citables.set(summary, citable);
  }
  return citable;
}

/** Without blanks and signs, and without the zeros that a number may begin with. */
function bare(text: string): string {
  return text
    .toUpperCase()
    .replace(/[\s'.-]/g, '')
    .replace(/([A-Z])0+/g, '$1');
}

/** A cable that fits what is typed. */
export interface CitableCable {
  readonly summary: CableSummary;
  readonly number: MessageNumber;
  readonly canonical: string;
  /** Whether its number fits, with its year or without, or the digits alone; else words of its subject do. */
  readonly byNumber: boolean;
}

/** The cables whose number, or words of whose subject, what is typed begins; those without a number left out. */
export function* matchingCables(typed: string, cables: Iterable<CableSummary>): IterableIterator<CitableCable> {
  const begun = bare(typed);
  const query = wordsIn(typed);
  for (const summary of cables) {
    const { number } = summary;
    if (!number) continue;
    const { canonical, numbers, words } = citableOf(summary, number);
    const byNumber = numbers.some((written) => written.startsWith(begun));
    if (byNumber || beginsAll(query, words)) yield { summary, number, canonical, byNumber };
  }
}
