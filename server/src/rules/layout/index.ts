import type { Rule } from '../rule';

export const LAYOUT_RULES: readonly Rule[] = [];
