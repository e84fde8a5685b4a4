import type { Rule } from '../rule';

export const MARKS_RULES: readonly Rule[] = [];
