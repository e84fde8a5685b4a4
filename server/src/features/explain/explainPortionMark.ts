import { levelOf } from '../../meaning/classificationLine';
import { classificationOf } from '../../meaning/factsHeader';
import { readMark } from '../../meaning/portionMark';
import { termRow } from '../../vocabulary';
import type { Subject } from './context';
import type { Explanation } from './explanation';

/** `(C/NF)`: the level and what is said beside it, against the classification of the whole. */
export function explainPortionMark({ token, cable }: Subject): Explanation {
  const mark = readMark(token.text, 0, token.text.length)?.mark ?? token.text.replace(/[()]/g, '');
  const parts = mark.split(/[/,\s-]+/).filter((part) => part !== '');
  const rows = parts.map((part) => termRow(part, 'portionMark'));
  const whole = classificationOf(cable)?.level;
  return {
    title: `(${mark}) · ${rows.map((row, index) => row?.title ?? parts[index]!).join(', ')}`,
    lines: [
      ...parts.map((part, index) => (rows[index] ? `${part}: ${rows[index].meaning}` : `${part}: not known.`)),
      ...(whole === undefined ? [] : [`The cable as a whole: ${whole}${comparison(parts[0] ?? '', whole)}.`]),
    ],
    sources: rows.map((row) => row?.source ?? ''),
    confidence: rows[0] ? 'sourced' : 'unknown',
    page: 'vocabulary/terms.md',
  };
}

const RANKS: Readonly<Record<string, number>> = { U: 0, SBU: 0, FOUO: 0, LOU: 0, C: 1, S: 2, TS: 3 };
const WHOLE: Readonly<Record<string, string>> = { CONFIDENTIAL: 'C', SECRET: 'S', 'TOP SECRET': 'TS' };

/** Says so where a portion is marked above the whole. */
function comparison(mark: string, whole: string): string {
  const level = WHOLE[levelOf(whole) ?? ''] ?? 'U';
  return (RANKS[mark] ?? 0) > RANKS[level]! ? '; the mark is above it' : '';
}
