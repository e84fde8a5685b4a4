/** Levels of marks against that of the cable. */
import type { ClassificationLevel } from '../../meaning/model';

const LEVELS: Readonly<Record<string, number>> = { U: 0, SBU: 0, FOUO: 0, LOU: 0, C: 1, S: 2, TS: 3 };

const RANKS: Readonly<Record<ClassificationLevel, number>> = {
  UNCLASSIFIED: 0,
  'LIMITED OFFICIAL USE': 0,
  CONFIDENTIAL: 1,
  SECRET: 2,
  'TOP SECRET': 3,
};

/** Whether a mark such as `S/NF` says more than the classification of the whole. */
export function isAbove(mark: string, level: ClassificationLevel): boolean {
  const own = LEVELS[/^[A-Z]+/.exec(mark)?.[0] ?? ''];
  return own !== undefined && own > RANKS[level];
}

export function isClassified(level: ClassificationLevel): boolean {
  return RANKS[level] > 0;
}
