/**
 * What the E.O. line says of declassification: forms of the orders 10501 to 13526 (table of executive orders; drafting
 * rules 57 to 70).
 */
import { fullYear } from './messageNumber';
import type { Declassification } from './model';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const DATES: readonly (readonly [
  pattern: RegExp,
  order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'],
])[] = [
  [/\b(\d{4})[/-](\d{1,2})[/-](\d{1,2})\b/, ['y', 'm', 'd']],
  [/\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/, ['m', 'd', 'y']],
  [/\b((?:19|20)\d{2})(\d{2})(\d{2})\b/, ['y', 'm', 'd']],
  [/\b([A-Z]{3})[A-Z]*\.? +(\d{1,2}),? +(\d{4}|\d{2})\b/, ['m', 'd', 'y']],
  [/\b(\d{1,2}) +([A-Z]{3})[A-Z]*\.?,? +(\d{4}|\d{2})\b/, ['d', 'm', 'y']],
];

/** The first date in a stretch of text in capitals, `YYYY-MM-DD`; undefined when there is none that exists. */
export function dateIn(text: string): string | undefined {
  for (const [pattern, order] of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (name: 'y' | 'm' | 'd'): string => match[order.indexOf(name) + 1]!;
    const month = /^\d/.test(part('m')) ? Number(part('m')) - 1 : MONTHS.indexOf(part('m'));
    const date = new Date(Date.UTC(fullYear(part('y')), month, Number(part('d'))));
    if (month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === Number(part('d'))) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}

const SCHEDULE = /\b(?:X?GDS|ADS|XDS|RDS|GP)(?:[ -]\d(?![\d/]))?/g;
const EXEMPTION = /\b(?:25X\d|50X\d|1\.6 ?X\d|X\d|OADR|MR)\b/g;

/**
 * Reads what follows the number of the order.
 * @returns undefined when nothing follows
 */
export function readDeclassification(text: string): Declassification | undefined {
  const words = text.toUpperCase().replace(/\s+/g, ' ').trim();
  if (words === '') return undefined;
  const date = dateIn(words);
  const codes = [...new Set([...(words.match(SCHEDULE) ?? []), ...(words.match(EXEMPTION) ?? [])])];
  const found = (kind: Declassification['kind'], authority?: string): Declassification => ({
    kind,
    ...(date !== undefined && { date }),
    codes,
    ...(authority !== undefined && { authority }),
  });
  if (/^(?:DECL:? *)?N\/? ?A\b/.test(words)) return found('notApplicable');
  if (/\bDECLASSIFIED\b/.test(words)) return found('declassified', /\bBY ([A-Z][A-Z .]*[A-Z])/.exec(words)?.[1]);
  const authority = /\(([A-Z][^()]{0,80})\)/.exec(words)?.[1];
  if (SCHEDULE.test(words)) {
    SCHEDULE.lastIndex = 0;
    return found('schedule', authority);
  }
  if (date !== undefined) return found('date', authority);
  if (codes.length > 0) return found('exempt', authority);
  const event = /^DECL(?:AS|ASSIFY)?(?: ON)?:? *(.+)/.exec(words)?.[1];
  return found(event !== undefined && /[A-Z]{3}/.test(event) ? 'event' : 'unreadable');
}
