import type { ClassificationLevel } from '../../meaning/model';

/** Whether a level is one of the executive orders: administrative control such as LIMITED OFFICIAL USE is none. */
export function isClassified(level: ClassificationLevel | undefined): boolean {
  return level === 'CONFIDENTIAL' || level === 'SECRET' || level === 'TOP SECRET';
}
