/** Days that the E.O. line gives: so many years after that of the cable. */

/** The same day so many years later, in UTC. The 29th of February becomes the 28th where there is none: no day too late. */
export function yearsAfter(date: Date, years: number): Date {
  const [year, month, day] = [date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate()];
  const later = new Date(Date.UTC(year, month, day));
  return later.getUTCMonth() === month ? later : new Date(Date.UTC(year, month, day - 1));
}

/** `03/04/2034`. */
export function longDate(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
}

/** `3/4/85`. */
export function shortDate(date: Date): string {
  const year = String(date.getUTCFullYear() % 100).padStart(2, '0');
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${year}`;
}
