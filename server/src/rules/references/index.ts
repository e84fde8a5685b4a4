import { rule as referenceLetter } from './referenceLetter';
import { rule as referencePointer } from './referencePointer';
import { rule as referenceYear } from './referenceYear';
import type { Rule } from '../rule';

export const REFERENCES_RULES: readonly Rule[] = [referenceLetter, referencePointer, referenceYear];
