/** Dates on the E.O. line as they are written: their parts, whether they exist, and the form that is right. */
import { fullYear } from '../../meaning/messageNumber';
import { rememberedOfHeader } from '../context';
import { orderLineOf } from './orderLine';
import type { Placed } from './orderLine';

export interface WrittenDate extends Placed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether the calendar has it. */
  readonly exists: boolean;
  /** Whether it is written month, day, year with slashes. */
  readonly slashed: boolean;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

type Reader = (parts: readonly string[]) => readonly [year: number, month: number, day: number];

const FORMS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/(?<![\d/-])(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?![\d/-])/g, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g,
    ([m, d, y]) => [fullYear(y!), Number(m), Number(d)],
  ],
  [/\b((?:19|20)\d{2})(\d{2})(\d{2})\b/g, ([y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    /\b(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.? +(\d{1,2}),? +(\d{4}|\d{2})\b/gi,
    ([m, d, y]) => [fullYear(y!), monthOf(m!), Number(d)],
  ],
  [
    /\b(\d{1,2}) +(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?,? +(\d{4}|\d{2})\b/gi,
    ([d, m, y]) => [fullYear(y!), monthOf(m!), Number(d)],
  ],
];

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toUpperCase()) + 1;
}

/** The dates in a line's words, in their order. */
export function datesIn({ text, range }: Placed): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  return FORMS.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].map((match) => {
      const [year, month, day] = read(match.slice(1));
      const { line, character } = range.start;
      const start = character + match.index;
      return {
        text: match[0],
        range: { start: { line, character: start }, end: { line, character: start + match[0].length } },
        year,
        month,
        day,
        exists: exists(year, month, day),
        slashed: /^\d{1,2}\//.test(match[0]) && !match[0].includes('-'),
      };
    }),
  ).sort((one, other) => one.range.start.character - other.range.start.character);
}

/** The dates on the E.O. line, in their order. */
export const datesOfOrder = rememberedOfHeader((cable): readonly WrittenDate[] =>
  (orderLineOf(cable)?.pieces ?? []).flatMap(datesIn),
);

/** Whether the calendar has a day. */
export function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `MM/DD/YYYY`. */
export function slashedForm({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return `${two(month)}/${two(day)}/${String(year).padStart(4, '0')}`;
}

/** `YYYY-MM-DD`. */
export function isoForm({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
