/** The five letters of FL4 (ACP 127; security prosigns): what they say, and whether they are whole. */
import type { ClassificationLevel } from '../../meaning/model';

export interface SecurityLetters {
  /** The letter that tells the classification, `E` for unclassified traffic that is encrypted all the same. */
  readonly letter: string;
  /** Undefined for RESTRICTED, which the Department has not. */
  readonly level: ClassificationLevel | undefined;
  /** Whether the letters are not all what they should be, so that the level is that of most of them. */
  readonly damaged: boolean;
}

const LEVELS: Readonly<Record<string, ClassificationLevel | undefined>> = {
  U: 'UNCLASSIFIED',
  E: 'UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  T: 'TOP SECRET',
  R: undefined,
};

/** Five times the same letter, or three times and a release code of two letters: `UUUUU`, `SSSBB`. */
const WHOLE = /^([UECSTR])\1\1(?:\1\1|([ABCOUXZ])\2)$/;

/** What the letters behind ZNR or ZNY say; undefined where no letter stands there three times. */
export function readSecurityLetters(text: string): SecurityLetters | undefined {
  const letters = text.toUpperCase().slice(0, 5);
  const letter = Object.keys(LEVELS).find((one) => letters.split(one).length - 1 >= 3);
  if (letter === undefined || letters.length < 5) return undefined;
  return { letter, level: LEVELS[letter], damaged: !WHOLE.test(letters) };
}

/** The levels that letters of a damaged group stand for, besides that of most of them. */
export function otherLettersIn(text: string, letter: string): string[] {
  return [...text.toUpperCase().slice(0, 5)].filter((other) => other !== letter);
}

const ORDER: readonly ClassificationLevel[] = [
  'UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'CONFIDENTIAL',
  'SECRET',
  'TOP SECRET',
];

/** Whether a letter stands for a higher level than another. */
export function isHigherLetter(letter: string, other: string): boolean {
  const rank = (one: string): number => ORDER.indexOf(LEVELS[one] ?? 'UNCLASSIFIED');
  return rank(letter) > rank(other);
}
