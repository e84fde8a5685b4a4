/** Cables of the workspace as REF writes them, and whether they fit what is typed there. */
import { postName } from '../../meaning/messageNumber';
import type { MessageNumber } from '../../meaning/messageNumber';
import type { CableSummary } from '../../workspace/traffic';
import { beginsAll, wordsIn } from './words';

/** `07 SKOPJE 9017`, `2007 SKOPJE 9017`, `SKOPJE 9017`; without a year where none is known. */
export function writtenNumber({ year, post, number }: MessageNumber, years: 'none' | 'short' | 'long'): string {
  const written = `${postName(post)} ${number}`;
  if (year === undefined || years === 'none') return written;
  return `${years === 'long' ? year : String(year % 100).padStart(2, '0')} ${written}`;
}

/** A cable ready to be compared: what its number may be written like, without blanks, and the words of its subject. */
interface Citable {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

const citables = new WeakMap<CableSummary, Citable>();

function citableOf(summary: CableSummary): Citable {
  let citable = citables.get(summary);
  if (!citable) {
    const { number, subject = '' } = summary;
    const numbers = number
      ? [
          ...(['none', 'short', 'long'] as const).map((years) => bare(writtenNumber(number, years))),
          String(number.number),
        ]
      : [];
    citable = { numbers, words: wordsIn(subject) };
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

/** Whether what is typed begins the cable's number, with its year or without, or its digits. */
export function matchesNumber(typed: string, summary: CableSummary): boolean {
  const begun = bare(typed);
  return citableOf(summary).numbers.some((number) => number.startsWith(begun));
}

/** Whether the words that are typed begin words of the subject. */
export function matchesSubject(typed: string, summary: CableSummary): boolean {
  const words = wordsIn(typed);
  return words.length > 0 && beginsAll(words, citableOf(summary).words);
}
