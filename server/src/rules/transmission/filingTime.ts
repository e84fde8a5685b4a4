import type { Range } from 'vscode-languageserver-types';
import { dateOf, firstToken } from '../../meaning/identity';
import { parseFilingTime } from '../../meaning/filingTime';
import { isOneEditAway } from '../../meaning/nearMiss';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { mending, padded, partOf } from './slips';

const DAY = 24 * 3600 * 1000;

/** A cable is filed when it is written or shortly after, never before. */
export const rule: HeaderRule = {
  id: 'filing-time',
  title: 'A time of filing that does not fit the date-time group',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'error', draft: 'off' },
  source: 'message-format notes, FL3 (1143 of 1148 released headers have one day in both lines)',
  check(context) {
    return sectionHeaders(context.cable).flatMap((header) => checkHeader(header, context));
  },
};

function checkHeader(header: BlockGroup, context: HeaderContext): Finding[] {
  const filing = firstToken(header, LineKind.CallingStation, 'filingTime');
  if (!filing) return [];
  const { text } = filing.token;
  const range = tokenRange(filing.place, filing.token);
  const sent = dateOf(header);
  const filed = sent ? parseFilingTime(text, sent) : undefined;
  if (!isTime(text) || (sent && (!filed || !isDayOf(text, filed)))) {
    const message = `${text} is no time of filing: a day of the year of three digits, hour and minute, such as 3091635.`;
    return [{ range, message, fixes: () => (sent ? mendDay(text, range, sent, header, context) : []) }];
  }
  const group = firstToken(header, LineKind.DateTimeGroup, 'dateTimeGroup');
  if (!sent || !filed || !group) return [];
  const minutes = (filed.getTime() - sent.getTime()) / 60_000;
  const days = Math.floor(filed.getTime() / DAY) - Math.floor(sent.getTime() / DAY);
  const found = describe(minutes, days);
  if (!found) return [];
  const day = padded(dayOfYear(sent), 3);
  return [
    {
      range,
      message: `${found.message} The day of ${group.token.text} is ${day}.`,
      related: { range: tokenRange(group.place, group.token), message: 'The date-time group' },
      atMost: found.severity,
      fixes: () => mendDay(text, range, sent, header, context),
    },
  ];
}

function describe(minutes: number, days: number): { message: string; severity: 'warning' | 'information' } | undefined {
  if (days < 0)
    return { message: 'The cable would have been filed before the day it was written.', severity: 'warning' };
  if (minutes < 0) {
    return { message: 'The cable would have been filed before the minute it was written.', severity: 'information' };
  }
  if (minutes <= DAY / 60_000) return undefined;
  return { message: 'The cable would have been filed more than a day after it was written.', severity: 'information' };
}

function isTime(text: string): boolean {
  const [day, hour, minute] = [Number(text.slice(0, 3)), Number(text.slice(3, 5)), Number(text.slice(5))];
  return day >= 1 && day <= 366 && hour < 24 && minute < 60;
}

/** Day 366 belongs to leap years alone. */
function isDayOf(text: string, filed: Date): boolean {
  return dayOfYear(filed) === Number(text.slice(0, 3));
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/**
 * Where hour and minute are the same in both lines, one of the two days is a slip: that which becomes the other by one
 * sign. A site that tells when the cable was made decides; else there are two candidates where both could be.
 */
function mendDay(text: string, range: Range, sent: Date, header: BlockGroup, context: HeaderContext): Fix[] {
  if (text.slice(3) !== sent.toISOString().slice(11, 16).replace(':', '')) return [];
  const created = context.dates().created?.time.slice(0, 10);
  const day = padded(dayOfYear(sent), 3);
  const group = firstToken(header, LineKind.DateTimeGroup, 'dateTimeGroup')!;
  const filed = isTime(text) ? parseFilingTime(text, sent) : undefined;
  const filedDay = filed && padded(filed.getUTCDate(), 2);
  const groupDay = group.token.text.slice(0, 2);
  const known = created !== undefined;
  const filingIsSlip = known ? created === sent.toISOString().slice(0, 10) : isOneEditAway(text.slice(0, 3), day);
  const groupIsSlip =
    filed !== undefined &&
    filed.getUTCMonth() === sent.getUTCMonth() &&
    isOneEditAway(groupDay, filedDay!) &&
    (!known || created === filed.toISOString().slice(0, 10));
  const alone = filingIsSlip !== groupIsSlip;
  return [
    ...(filingIsSlip ? [mending(partOf(range, 0, 3), text.slice(0, 3), day, alone)] : []),
    ...(groupIsSlip ? [mending(partOf(tokenRange(group.place, group.token), 0, 2), groupDay, filedDay!, alone)] : []),
  ];
}

export const page: RulePage = {
  what: 'The line `DE` ends in the day of the year and the time at which the cable was filed, `3091635` for 16:35 on the 309th day. It is that of the date-time group or up to a day later. A day before the date-time group is a warning; a time of the same day before it, or more than a day after it, is information. A day, hour or minute that does not exist cannot be read. Leap years count, and a cable of 31 December may be filed on 1 January. Where hour and minute are the same in both lines and one day becomes the other by one sign, a fix mends it.',
  why: 'The two lines are written by the same machine within minutes. They check each other: one of them shows a slip in the other.',
  wrong: [
    {
      text: `DE RUEHPS #0768/01 [[3081635]]
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
      note: '5 November is day 309',
    },
    {
      text: `DE RUEHMO #9042 [[3661200]]
ZNR UUUUU ZZH
R 311200Z DEC 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
`,
      note: '1985 had no day 366',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768/01 3091702
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
      note: 'filed half an hour later',
    },
    {
      text: `DE RUEHMO #9042 0010010
ZNR UUUUU ZZH
R 312350Z DEC 84
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
`,
      note: '1984: filed after midnight, in the new year',
    },
  ],
};
