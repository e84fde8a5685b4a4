import { rule as unknownTag } from './unknownTag';
import type { Rule } from '../rule';

export const TAGS_RULES: readonly Rule[] = [unknownTag];
