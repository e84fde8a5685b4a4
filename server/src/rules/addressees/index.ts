import type { Rule } from '../rule';

export const ADDRESSEES_RULES: readonly Rule[] = [];
