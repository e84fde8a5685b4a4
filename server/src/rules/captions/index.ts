import type { Rule } from '../rule';

export const CAPTIONS_RULES: readonly Rule[] = [];
