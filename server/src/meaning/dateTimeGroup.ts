/** The date-time group of FL5: `051635Z NOV 07` is 16:35 UTC on 5 November 2007 (ACP 121; message-format notes, FL5). */
import { fullYear } from './messageNumber';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const GROUP = /^(\d{2})(\d{2})(\d{2})Z *([A-Z]{3}) *(\d{2}|\d{4})$/;

/**
 * The moment a date-time group names, in UTC; undefined when it is no group or names a day that does not exist.
 * Two-digit years from 66 on are of the twentieth century.
 */
export function parseDateTimeGroup(text: string): Date | undefined {
  const match = GROUP.exec(text);
  if (!match) return undefined;
  const [day, hour, minute] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const month = MONTHS.indexOf(match[4]!);
  const year = fullYear(match[5]!);
  const date = new Date(Date.UTC(year, month, day, hour, minute));
  const exists = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60;
  return exists ? date : undefined;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** `Monday, 5 November 2007, 16:35 UTC`. */
export function describeMoment(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return `${day}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())} UTC`;
}

/** `Mon 5 Nov 2007 16:35 UTC`. */
export function shortMoment(date: Date): string {
  return `${DAYS[date.getUTCDay()]!.slice(0, 3)} ${shortDay(date)} ${date.toISOString().slice(11, 16)} UTC`;
}

/** `5 Nov 2007`. */
export function shortDay(date: Date): string {
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]!.slice(0, 3)} ${date.getUTCFullYear()}`;
}
