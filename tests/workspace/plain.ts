import type { CableSummary } from '../../server/src/workspace/cableSummary';

/** A summary with all its members read, those that are undefined left out. */
export function plain(summary: CableSummary): object {
  const { uri, range, selectionRange, number, station, sent, classification, subject, tags, offices, citations } =
    summary;
  const members = { uri, range, selectionRange, number, station, sent, classification, subject, tags, offices };
  return JSON.parse(JSON.stringify({ ...members, citations }));
}
