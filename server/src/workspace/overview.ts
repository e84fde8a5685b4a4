import { yearOf } from './cableSummary';
import type { Traffic } from './traffic';

/** A collection in a few numbers. */
export interface Overview {
  readonly files: number;
  readonly cables: number;
  readonly stations: number;
  /** Of the dates; undefined where no cable has one. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly citations: number;
  /** Of these, those whose cable is held. */
  readonly resolved: number;
}

export function overview(traffic: Traffic): Overview {
  const stations = new Set<string>();
  let [first, last] = [Infinity, -Infinity];
  let citations = 0;
  let resolved = 0;
  for (const cable of traffic.cables()) {
    const { station, citations: cited } = cable;
    const year = yearOf(cable);
    if (station !== undefined) stations.add(station);
    if (year !== undefined) [first, last] = [Math.min(first, year), Math.max(last, year)];
    for (const { number } of cited) {
      citations++;
      if (traffic.holds(number)) resolved++;
    }
  }
  return {
    files: [...traffic.files()].length,
    cables: traffic.size,
    stations: stations.size,
    years: first <= last ? [first, last] : undefined,
    citations,
    resolved,
  };
}
