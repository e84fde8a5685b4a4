/** The rows of a segment that fit what is typed. What is searched in is made when it is first asked for. */
import { beginsAll, wordsIn } from '../text/words';
import { lastNotAbove } from './columns';
import { joinedName } from './numberQuery';
import type { NumberQuery } from './numberQuery';
import { CableColumn, NONE } from './segment';
import type { Segment } from './segment';

export function* rowsNumbered(segment: Segment, query: NumberQuery): IterableIterator<number> {
  const fits = segment.once(stationNames).map((name) => query.fitsStation(name));
  const { cables } = segment;
  for (let row = 0; row < cables.rows; row++) {
    const post = cables.get(row, CableColumn.Post);
    if (post === NONE || !fits[post]) continue;
    const year = cables.get(row, CableColumn.Year);
    if (query.fitsNumber(year === NONE ? undefined : year, cables.get(row, CableColumn.Number))) yield row;
  }
}

/** For each word the name of the station that it is, if it is one. */
function stationNames({ data }: Segment): string[] {
  return data.words.map(joinedName);
}

/** @param code what the codes begin with, in capitals */
export function* rowsTagged(segment: Segment, code: string): IterableIterator<number> {
  const { tags, words } = segment.data;
  const fits = words.map((word) => word.startsWith(code));
  for (let row = 0; row < segment.cables.rows; row++) {
    const end = segment.startOf(row + 1, CableColumn.Tags);
    for (let place = segment.cables.get(row, CableColumn.Tags); place < end; place++) {
      if (!fits[tags[place]!]) continue;
      yield row;
      break;
    }
  }
}

/** @param query words in small letters, one at least; each begins a word of the subject */
export function* rowsAbout(segment: Segment, query: readonly string[]): IterableIterator<number> {
  const subjects = segment.once(smallSubjects);
  // The longest word is the rarest, as a rule.
  const longest = query.reduce((one, other) => (other.length > one.length ? other : one));
  const { cables } = segment;
  let row = 0;
  for (let at = subjects.indexOf(longest); at >= 0;) {
    row = rowOfSubject(segment, at, row);
    const end = segment.startOf(row + 1, CableColumn.Subject);
    if (beginsAll(query, wordsIn(subjects.slice(cables.get(row, CableColumn.Subject), end)))) {
      yield row;
      at = subjects.indexOf(longest, end);
    } else {
      at = subjects.indexOf(longest, at + 1);
    }
  }
}

/** The subjects in small letters, each as long as it is written. */
function smallSubjects(segment: Segment): string {
  const small = segment.data.subjects.toLowerCase();
  if (small.length === segment.data.subjects.length) return small;
  return Array.from(segment.data.subjects, (sign) => {
    const own = sign.toLowerCase();
    return own.length === sign.length ? own : sign;
  }).join('');
}

/** The row, from `from` on, whose subject holds a unit. */
function rowOfSubject({ cables }: Segment, at: number, from: number): number {
  return lastNotAbove(at, from, cables.rows, (row) => cables.get(row, CableColumn.Subject));
}

/** @param signs letters and digits that stand in the number one after the other, others between */
export function* rowsWithSigns(segment: Segment, signs: string): IterableIterator<number> {
  const { cables } = segment;
  const names = segment.once(stationNames);
  // The letters stand in the name of the station, of which there are few.
  const letters = signs.replace(/\d/g, '');
  const fits = names.map((name) => isSubsequence(letters, name));
  for (let row = 0; row < cables.rows; row++) {
    const post = cables.get(row, CableColumn.Post);
    if (post === NONE || !fits[post]) continue;
    const year = cables.get(row, CableColumn.Year);
    const digits = year === NONE ? '' : String(year % 100).padStart(2, '0');
    if (isSubsequence(signs, `${digits}${names[post]!}${cables.get(row, CableColumn.Number)}`)) yield row;
  }
}

/** Whether the units of a text stand in another one after the other. */
export function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length && at < letters.length; index++) {
    if (text.charCodeAt(index) === letters.charCodeAt(at)) at++;
  }
  return at === letters.length;
}
