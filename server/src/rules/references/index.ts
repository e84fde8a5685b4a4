import { rule as referenceBeforeSent } from './referenceBeforeSent';
import { rule as referenceUnresolved } from './referenceUnresolved';
import { rule as referenceAmbiguous } from './referenceAmbiguous';
import { rule as referenceForm } from './referenceForm';
import { rule as referenceKeyword } from './referenceKeyword';
import { rule as referenceLetter } from './referenceLetter';
import { rule as referenceMissing } from './referenceMissing';
import { rule as referenceOwnYear } from './referenceOwnYear';
import { rule as referencePointer } from './referencePointer';
import { rule as referenceUnlettered } from './referenceUnlettered';
import { rule as referenceUnreadable } from './referenceUnreadable';
import { rule as referenceYear } from './referenceYear';
import type { Rule } from '../rule';

export const REFERENCES_RULES: readonly Rule[] = [
  referenceKeyword,
  referenceUnreadable,
  referenceLetter,
  referenceUnlettered,
  referenceForm,
  referenceYear,
  referenceOwnYear,
  referenceMissing,
  referencePointer,
  referenceAmbiguous,
  referenceBeforeSent,
  referenceUnresolved,
];
