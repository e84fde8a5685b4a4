/** Portion marks: `(U)`, `(SBU)`, `(C/NF)`, `(C-ENTIRE TEXT)` (5 FAH-1 H-246; E.O. 12958 and later). */
import { skipBlanks } from '../syntax/scan';

/** A mark and the place behind its parenthesis. */
export interface PortionMark {
  /** Without parentheses. */
  readonly mark: string;
  readonly end: number;
}

const MAX_LENGTH = 32;
const MARK = /^\(\s*((?:U|SBU|C|S|TS|LOU|FOUO)(?:[/ ,-][A-Z0-9/ ,-]*)?)\s*\)/;

/** The mark in parentheses that stands at a place; undefined where there is none. */
export function readMark(text: string, position: number, end: number): PortionMark | undefined {
  const start = skipBlanks(text, position, end);
  if (text.charAt(start) !== '(') return undefined;
  const match = MARK.exec(text.slice(start, Math.min(end, start + MAX_LENGTH)));
  // `(C-ENTIRE TEXT)` is the mark C, said of the whole text.
  return match ? { mark: match[1]!.replace(/[- ]+ENTIRE TEXT/, '').trim(), end: start + match[0].length } : undefined;
}
