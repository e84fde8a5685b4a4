/** The time of filing of FL3: `3091635` is 16:35 UTC on the 309th day of the year (message-format notes, FL3). */

/**
 * The moment that a time of filing names, in UTC; it bears no year and takes that of the date-time group.
 * @returns undefined for what names no day of a year or no minute of a day
 */
export function parseFilingTime(text: string, sent: Date): Date | undefined {
  const match = /^(\d{3})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [day, hour, minute] = match.slice(1).map(Number) as [number, number, number];
  const year = yearOfFiling(sent, day);
  if (day < 1 || day > daysIn(year) || hour > 23 || minute > 59) return undefined;
  return new Date(Date.UTC(year, 0, day, hour, minute));
}

function daysIn(year: number): number {
  return new Date(Date.UTC(year, 11, 31)).getTime() - Date.UTC(year, 0, 1) > 364 * 86_400_000 ? 366 : 365;
}

/** A cable written on the last day of a year may be filed on the first of the next, and the other way about. */
function yearOfFiling(sent: Date, day: number): number {
  const year = sent.getUTCFullYear();
  if (sent.getUTCMonth() === 11 && day < 32) return year + 1;
  return sent.getUTCMonth() === 0 && day > 334 ? year - 1 : year;
}
