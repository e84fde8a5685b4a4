import type { Rule } from '../rule';

export const PARAGRAPHS_RULES: readonly Rule[] = [];
