import { rule as portionMarkAbove } from './portionMarkAbove';
import { rule as portionMarkMissing } from './portionMarkMissing';
import { rule as portionMarkUnknown } from './portionMarkUnknown';
import type { Rule } from '../rule';

export const MARKS_RULES: readonly Rule[] = [portionMarkAbove, portionMarkMissing, portionMarkUnknown];
