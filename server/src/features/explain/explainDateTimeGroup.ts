import { describeMoment, parseDateTimeGroup } from '../../meaning/dateTimeGroup';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** A date-time group as a date; one that names no real moment is said to. */
export function explainDateTimeGroup({ token: { text } }: Subject): Explanation {
  const date = parseDateTimeGroup(text);
  return {
    title: `${text} · date-time group`,
    lines: [date ? describeMoment(date) : 'Not a moment that can be read: day, hour, minute, Z, month, year.'],
    sources: ['ACP 127, format line 5'],
    confidence: date ? 'sourced' : 'unknown',
  };
}
