import type { Rule } from '../rule';

export const SUBJECT_RULES: readonly Rule[] = [];
