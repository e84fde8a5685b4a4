import { rule as portionMarkAbove } from './portionMarkAbove';
import { rule as portionMarkMissing } from './portionMarkMissing';
import { rule as portionMarkPlace } from './portionMarkPlace';
import { rule as portionMarksAbsent } from './portionMarksAbsent';
import { rule as portionMarksBelow } from './portionMarksBelow';
import { rule as portionMarkUnknown } from './portionMarkUnknown';
import type { Rule } from '../rule';

export const MARKS_RULES: readonly Rule[] = [
  portionMarkAbove,
  portionMarksBelow,
  portionMarkMissing,
  portionMarksAbsent,
  portionMarkPlace,
  portionMarkUnknown,
];
