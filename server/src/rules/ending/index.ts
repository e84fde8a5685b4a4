import { rule as endRepeated } from './endRepeated';
import { rule as signatureMissing } from './signatureMissing';
import { rule as textBehindSignature } from './textBehindSignature';
import type { Rule } from '../rule';

export const ENDING_RULES: readonly Rule[] = [signatureMissing, textBehindSignature, endRepeated];
