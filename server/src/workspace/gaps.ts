/** What is missing of a collection: numbers that a post must have given, and cables that others cite. */
import { canonicalNumber, numberKey } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import type { Traffic } from './traffic';

/** Numbers of a post and year: each counts its cables from 1. */
export interface NumberGaps {
  readonly station: string;
  readonly year: number;
  readonly held: number;
  /** The highest number that is held. */
  readonly last: number;
  /** Stretches of numbers that are not held, the ends included. */
  readonly missing: readonly (readonly [from: number, to: number])[];
}

/** A cable that is cited and not held. */
export interface MissingCable {
  readonly number: string;
  /** By how many cables it is cited. */
  readonly citedBy: number;
}

/** The numbers that are missing, by post and year: those below the highest that is held. */
export function numberGaps(traffic: Traffic): NumberGaps[] {
  const series = new Map<string, { station: string; year: number; held: Set<number>; last: number }>();
  const of = (station: string, year: number) => {
    const key = `${station} ${year}`;
    let own = series.get(key);
    if (!own) series.set(key, (own = { station, year, held: new Set(), last: 0 }));
    return own;
  };
  for (const { number, station } of traffic.cables()) {
    if (!number || station === undefined || number.year === undefined) continue;
    const own = of(station, number.year);
    own.held.add(number.number);
    own.last = Math.max(own.last, number.number);
  }
  return [...series.values()]
    .map(({ station, year, held, last }) => ({ station, year, held: held.size, last, missing: stretches(held, last) }))
    .sort((one, other) =>
      one.station === other.station ? one.year - other.year : one.station < other.station ? -1 : 1,
    );
}

function stretches(held: ReadonlySet<number>, last: number): (readonly [number, number])[] {
  const missing: [number, number][] = [];
  let before = 0;
  for (const number of [...held].sort((one, other) => one - other)) {
    if (number > before + 1) missing.push([before + 1, number - 1]);
    before = number;
  }
  if (last > before) missing.push([before + 1, last]);
  return missing;
}

/** The cables that are cited and not held, those first that most cables cite. */
export function missingCables(traffic: Traffic): MissingCable[] {
  const cited = new Map<string, { number: MessageNumber; by: Set<string> }>();
  for (const { uri, range, citations } of traffic.cables()) {
    for (const { number } of citations) {
      const key = numberKey(number);
      let own = cited.get(key);
      if (!own) cited.set(key, (own = { number, by: new Set() }));
      own.by.add(`${uri}#${range.start.line}`);
    }
  }
  return [...cited.values()]
    .filter(({ number }) => !traffic.holds(number))
    .map(({ number, by }) => ({ number: canonicalNumber(number), citedBy: by.size }))
    .sort((one, other) => other.citedBy - one.citedBy || (one.number < other.number ? -1 : 1));
}
