import type { Rule } from '../rule';

export const ENDING_RULES: readonly Rule[] = [];
