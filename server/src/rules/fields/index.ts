import { rule as fieldMissing } from './fieldMissing';
import { rule as fieldName } from './fieldName';
import { rule as fieldOrder } from './fieldOrder';
import { rule as fieldPunctuation } from './fieldPunctuation';
import { rule as fieldRepeated } from './fieldRepeated';
import { rule as joinedField } from './joinedField';
import type { Rule } from '../rule';

export const FIELDS_RULES: readonly Rule[] = [
  fieldName,
  joinedField,
  fieldOrder,
  fieldMissing,
  fieldRepeated,
  fieldPunctuation,
];
