/** Date-time groups of FL5 and times of filing of FL3, as moments in UTC and in the reader's own zone. */
import { describeMoment, parseDateTimeGroup } from '../../meaning/dateTimeGroup';
import { parseFilingTime } from '../../meaning/filingTime';
import { dateOf, firstToken } from '../../meaning/identity';
import { LineKind } from '../../syntax/lineKind';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** A date-time group as a moment, and how long before or after it the cable was filed. */
export function explainDateTimeGroup(subject: Subject): Explanation {
  const { token, code, cable } = subject;
  const sent = parseDateTimeGroup(code);
  const filing = sent && firstToken(cable, LineKind.CallingStation, 'filingTime');
  const filed = filing && parseFilingTime(filing.token.text, sent);
  return {
    title: `${token.text} · date-time group`,
    lines: sent
      ? [...moment(sent, subject), ...(filed ? [`Filed ${distance(sent, filed)} (${filing.token.text}).`] : [])]
      : ['Not a moment that can be read: day, hour, minute, Z, month, year.'],
    sources: ['ACP 121', 'fah2-321'],
    confidence: sent ? 'sourced' : 'unknown',
  };
}

/** Day of the year, hour and minute of filing; the year is that of the date-time group. */
export function explainFilingTime(subject: Subject): Explanation {
  const { token, cable } = subject;
  const sent = dateOf(cable);
  const filed = sent && parseFilingTime(token.text, sent);
  const [day, hour, minute] = [token.text.slice(0, 3), token.text.slice(3, 5), token.text.slice(5)];
  return {
    title: `${token.text} · time of filing`,
    lines: [
      `Day ${Number(day)} of the year, ${hour}:${minute} UTC: when the calling station filed the message.`,
      ...(filed ? [...moment(filed, subject), `It was filed ${distance(sent, filed)}.`] : []),
    ],
    sources: ['fah2-321'],
    confidence: 'sourced',
  };
}

/** The moment in UTC, and in the reader's zone where that is another. */
function moment(date: Date, { timeZone }: Subject): string[] {
  const zone = timeZone();
  const local = inZone(date, zone);
  return [describeMoment(date), ...(local === undefined ? [] : [`Where you are (${zone}): ${local}`])];
}

function inZone(date: Date, timeZone: string): string | undefined {
  if (timeZone === '' || timeZone === 'UTC') return undefined;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(date);
  } catch {
    // A zone that this machine does not know.
    return undefined;
  }
}

/** `1 h 5 min after the date-time group`. */
function distance(sent: Date, filed: Date): string {
  const minutes = Math.round((filed.getTime() - sent.getTime()) / 60_000);
  if (minutes === 0) return 'at the minute of the date-time group';
  return `${duration(Math.abs(minutes))} ${minutes > 0 ? 'after' : 'before'} the date-time group`;
}

function duration(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
