import type { Rule } from '../rule';

export const CLASSIFICATION_RULES: readonly Rule[] = [];
