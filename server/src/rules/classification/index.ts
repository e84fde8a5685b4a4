import { rule as fileNameNumber } from './fileNameNumber';
import type { Rule } from '../rule';
import { rule as classificationMissing } from './classificationMissing';
import { rule as classificationMisspelt } from './classificationMisspelt';
import { rule as classificationSpelling } from './classificationSpelling';
import { rule as descriptionMismatch } from './descriptionMismatch';
import { rule as numberMissing } from './numberMissing';
import { rule as numberOriginator } from './numberOriginator';
import { rule as sectionPlace } from './sectionPlace';
import { rule as securityLevel } from './securityLevel';

export const CLASSIFICATION_RULES: readonly Rule[] = [
  classificationMissing,
  classificationMisspelt,
  classificationSpelling,
  securityLevel,
  sectionPlace,
  numberMissing,
  numberOriginator,
  descriptionMismatch,
  fileNameNumber,
];
