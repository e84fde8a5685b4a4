/** Levels of classification, of a cable and of its portions (5 FAH-1 H-246.2). */
import type { ClassificationLevel } from './model';

/** From the lowest. */
const LEVELS: readonly ClassificationLevel[] = [
  'UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
];

/**
 * How telegrams write a level on the classification line (ACP 127(G) para 209), from the lowest; what is administrative
 * control has no form of its own.
 */
export const TELEGRAM_FORMS: Readonly<Partial<Record<ClassificationLevel, string>>> = {
  UNCLASSIFIED: 'UNCLAS',
  CONFIDENTIAL: 'C O N F I D E N T I A L',
  SECRET: 'S E C R E T',
  'TOP SECRET': 'T O P S E C R E T',
};

const LEVELS_OF_MARKS: ReadonlyMap<string, ClassificationLevel> = new Map([
  ['U', 'UNCLASSIFIED'],
  ['SBU', 'UNCLASSIFIED'],
  ['FOUO', 'UNCLASSIFIED'],
  ['LOU', 'LIMITED OFFICIAL USE'],
  ['C', 'CONFIDENTIAL'],
  ['S', 'SECRET'],
  ['TS', 'TOP SECRET'],
]);

/** The level that a portion mark such as `S/NF` gives, written without parentheses; undefined for one that is not known. */
export function levelOfMark(mark: string): ClassificationLevel | undefined {
  return LEVELS_OF_MARKS.get(/^[A-Z]+/.exec(mark)?.[0] ?? '');
}

/** Whether a level is one of the executive orders: administrative control such as LIMITED OFFICIAL USE is none. */
export function isClassified(level: ClassificationLevel | undefined): boolean {
  return level !== undefined && rankOf(level) > 0;
}

/** Whether a level needs more protection than another; administrative control is no more than UNCLASSIFIED. */
export function isLevelAbove(level: ClassificationLevel, other: ClassificationLevel): boolean {
  return rankOf(level) > rankOf(other);
}

/** Whether a mark says more than the classification of the whole. */
export function isAbove(mark: string, level: ClassificationLevel): boolean {
  const own = levelOfMark(mark);
  return own !== undefined && isLevelAbove(own, level);
}

function rankOf(level: ClassificationLevel): number {
  return Math.max(0, LEVELS.indexOf(level) - 1);
}

/** Marks that drafters use, from the lowest; LOU before 1995. */
const MARKS = ['U', 'SBU', 'LOU', 'C', 'S', 'TS'];

/**
 * The marks that are not above a level, all where none is known; LOU where it is the level of the whole. With NOFORN
 * also those for it.
 */
export function marksUpTo(level: ClassificationLevel | undefined, isNoforn: boolean): string[] {
  const highest = level === undefined ? LEVELS.length : LEVELS.indexOf(level);
  return MARKS.filter((mark) => {
    const own = levelOfMark(mark)!;
    return LEVELS.indexOf(own) <= highest && (mark !== 'LOU' || level === own);
  }).flatMap((mark) => (isNoforn && mark !== 'U' && mark !== 'LOU' ? [mark, `${mark}/NF`] : [mark]));
}
