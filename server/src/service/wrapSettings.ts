import type { Complain } from './members';

/** Whether formatting a draft fills the lines of its running text. */
export type Wrap = 'off' | 'on';

export const NARROWEST = 20;
export const WIDEST = 200;

/** Whether to wrap; undefined when it is missing or, which is told, something else. */
export function readWrap(value: unknown, complain: Complain): Wrap | undefined {
  if (value === 'off' || value === 'on') return value;
  if (value !== undefined && value !== null) complain([], 'is neither off nor on; it is left out.');
  return undefined;
}

/** Columns of a line; undefined when they are missing or, which is told, no number that lines can have. */
export function readLineWidth(value: unknown, complain: Complain): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (Number.isInteger(value) && (value as number) >= NARROWEST && (value as number) <= WIDEST) return value as number;
  complain([], `is no whole number from ${NARROWEST} to ${WIDEST}; it is left out.`);
  return undefined;
}
