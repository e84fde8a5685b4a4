import { headerLineMissing } from './headerLineMissing';
import { headerLineOrder } from './headerLineOrder';
import { headerLineUnreadable } from './headerLineUnreadable';
import type { Rule } from './rule';
import { unknownTag } from './unknownTag';

/** Every rule, by the order of what it looks at. */
export const RULES: readonly Rule[] = [headerLineMissing, headerLineOrder, headerLineUnreadable, unknownTag];
