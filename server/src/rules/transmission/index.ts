import { rule as headerLineMissing } from './headerLineMissing';
import { rule as headerLineOrder } from './headerLineOrder';
import { rule as headerLineUnreadable } from './headerLineUnreadable';
import type { Rule } from '../rule';

export const TRANSMISSION_RULES: readonly Rule[] = [headerLineMissing, headerLineOrder, headerLineUnreadable];
