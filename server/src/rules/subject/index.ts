import { rule as subjectCase } from './subjectCase';
import { rule as subjectEmpty } from './subjectEmpty';
import { rule as subjectFullStop } from './subjectFullStop';
import { rule as subjectLength } from './subjectLength';
import { rule as subjectMarkAbove } from './subjectMarkAbove';
import { rule as subjectMarkMissing } from './subjectMarkMissing';
import { rule as subjectMarkUnknown } from './subjectMarkUnknown';
import { rule as subjectName } from './subjectName';
import type { Rule } from '../rule';

export const SUBJECT_RULES: readonly Rule[] = [
  subjectEmpty,
  subjectMarkAbove,
  subjectMarkUnknown,
  subjectMarkMissing,
  subjectName,
  subjectCase,
  subjectFullStop,
  subjectLength,
];
