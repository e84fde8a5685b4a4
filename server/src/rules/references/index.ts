import type { Rule } from '../rule';

export const REFERENCES_RULES: readonly Rule[] = [];
