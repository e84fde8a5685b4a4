import type { CableSummary } from './cableSummary';
import { CableColumn, MINUTE, NO_DATE, NONE } from './segment';
import { SegmentSummary } from './segmentSummary';
import type { Traffic } from './traffic';

/** How far a cable is from a moment, the nearest before it first; those without a date come next, those after it last. */
function distance(sent: number, moment: number): number {
  if (sent === NO_DATE) return 1e10;
  return sent <= moment ? moment - sent : 1e11 - sent;
}

/** The cables with a number that were sent last before a moment, the newest first; then those without a date, then later ones. */
export function newestCables(traffic: Traffic, before: Date, limit: number): CableSummary[] {
  const moment = before.getTime() / MINUTE;
  const nearest: { readonly far: number; readonly summary: () => CableSummary }[] = [];
  const offer = (far: number, summary: () => CableSummary): void => {
    if (nearest.length === limit && far >= nearest[limit - 1]!.far) return;
    const place = nearest.findIndex((other) => other.far > far);
    nearest.splice(place < 0 ? nearest.length : place, 0, { far, summary });
    if (nearest.length > limit) nearest.pop();
  };
  for (const cable of traffic.recentCables()) {
    const sent = cable.sent === undefined ? NO_DATE : cable.sent / MINUTE;
    if (cable.number) offer(distance(sent, moment), () => cable);
  }
  for (const { segment, isLive } of traffic.segments()) {
    const { cables } = segment;
    for (let row = 0; row < cables.rows; row++) {
      if (cables.get(row, CableColumn.Post) === NONE || !isLive(row)) continue;
      offer(distance(cables.get(row, CableColumn.Sent), moment), () => new SegmentSummary(segment, row));
    }
  }
  return nearest.map(({ summary }) => summary());
}
