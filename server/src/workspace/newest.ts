import type { CableSummary } from './cableSummary';
import type { Traffic } from './traffic';

/** How far a cable is from a moment, the nearest before it first; those without a date come next, those after it last. */
function distance(sent: number | undefined, moment: number): number {
  if (sent === undefined) return 1e15;
  return sent <= moment ? moment - sent : 1e16 - sent;
}

/** The cables with a number that were sent last before a moment, the newest first; then those without a date, then later ones. */
export function newestCables(traffic: Traffic, before: Date, limit: number): CableSummary[] {
  const moment = before.getTime();
  const nearest: { readonly far: number; readonly cable: CableSummary }[] = [];
  for (const cable of traffic.cables()) {
    const far = distance(cable.sent, moment);
    // Every cable with a number has a station.
    if ((nearest.length === limit && far >= nearest[limit - 1]!.far) || cable.station === undefined) continue;
    const place = nearest.findIndex((other) => other.far > far);
    nearest.splice(place < 0 ? nearest.length : place, 0, { far, cable });
    if (nearest.length > limit) nearest.pop();
  }
  return nearest.map(({ cable }) => cable);
}
