import type { Rule } from '../rule';

export const EXECUTIVE_ORDER_RULES: readonly Rule[] = [];
