/** What a classification line says: level, section, number. */
import type { Block } from '../syntax/block';
import { findMessageNumbers } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import type { ClassificationLevel } from './model';
import { tokensOf } from './tokens';

/** Section and total, of a classification line or of a page line `002 OF 005`. */
export interface SectionNumber {
  readonly section: number;
  /** The page within the section, of the decimal form `001.2`. */
  readonly page: number | undefined;
  readonly total: number;
}

const SECTION = /(\d{1,3})(?:\.(\d+))? +OF +(\d{1,3})/;

/** Reads `SECTION 01 OF 05`, `002 OF 005` and `001.2 OF 003`. */
export function readSection(text: string): SectionNumber | undefined {
  const match = SECTION.exec(text);
  if (!match) return undefined;
  const page = match[2] === undefined ? undefined : Number(match[2]);
  return { section: Number(match[1]), page, total: Number(match[3]) };
}

/** The section that a classification line or a page line names. */
export function sectionOf(block: Block): SectionNumber | undefined {
  const token = tokensOf(block).find(({ kind }) => kind === 'section');
  return token && readSection(token.text);
}

/** The number on a classification line or a page line; it has no year. */
export function ownNumberOf(block: Block): MessageNumber | undefined {
  const token = tokensOf(block).find(({ kind }) => kind === 'messageNumber');
  return token && findMessageNumbers(token.text.toUpperCase())[0];
}

const LEVELS: readonly (readonly [start: string, level: ClassificationLevel])[] = [
  ['UNCLAS', 'UNCLASSIFIED'],
  ['CONF', 'CONFIDENTIAL'],
  ['SEC', 'SECRET'],
  ['TOPSEC', 'TOP SECRET'],
  ['LIMITED', 'LIMITED OFFICIAL USE'],
  ['LOU', 'LIMITED OFFICIAL USE'],
];

/** The level that the words of a classification name, spaced or not. */
export function levelOf(text: string): ClassificationLevel | undefined {
  const letters = text.toUpperCase().replace(/[^A-Z]/g, '');
  return LEVELS.find(([start]) => letters.startsWith(start))?.[1];
}
