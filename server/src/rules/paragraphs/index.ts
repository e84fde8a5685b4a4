import { rule as paragraphNumber } from './paragraphNumber';
import { rule as paragraphPointer } from './paragraphPointer';
import { rule as paragraphSingle } from './paragraphSingle';
import { rule as passageUnclosed } from './passageUnclosed';
import { rule as passageUnopened } from './passageUnopened';
import { rule as summaryMissing } from './summaryMissing';
import type { Rule } from '../rule';

export const PARAGRAPHS_RULES: readonly Rule[] = [
  paragraphNumber,
  paragraphSingle,
  paragraphPointer,
  summaryMissing,
  passageUnclosed,
  passageUnopened,
];
