import { ADDRESSEES_RULES } from './addressees';
import { CAPTIONS_RULES } from './captions';
import { CLASSIFICATION_RULES } from './classification';
import { ENDING_RULES } from './ending';
import { EXECUTIVE_ORDER_RULES } from './executiveOrder';
import { FIELDS_RULES } from './fields';
import { LAYOUT_RULES } from './layout';
import { MARKS_RULES } from './marks';
import { PARAGRAPHS_RULES } from './paragraphs';
import { REFERENCES_RULES } from './references';
import { SUBJECT_RULES } from './subject';
import { TAGS_RULES } from './tags';
import { TRANSMISSION_RULES } from './transmission';
import type { HeaderRule, OutlineRule, Rule, TextRule, WorkspaceRule } from './rule';

/** Every rule, by the order of what it looks at. */
export const RULES: readonly Rule[] = [
  ...TRANSMISSION_RULES,
  ...ADDRESSEES_RULES,
  ...CLASSIFICATION_RULES,
  ...CAPTIONS_RULES,
  ...FIELDS_RULES,
  ...EXECUTIVE_ORDER_RULES,
  ...TAGS_RULES,
  ...SUBJECT_RULES,
  ...REFERENCES_RULES,
  ...PARAGRAPHS_RULES,
  ...MARKS_RULES,
  ...LAYOUT_RULES,
  ...ENDING_RULES,
];

export const HEADER_RULES = RULES.filter((rule): rule is HeaderRule => rule.scope === 'header');
export const OUTLINE_RULES = RULES.filter((rule): rule is OutlineRule => rule.scope === 'outline');
export const WORKSPACE_RULES = RULES.filter((rule): rule is WorkspaceRule => rule.scope === 'workspace');
export const TEXT_RULES = RULES.filter((rule): rule is TextRule => rule.scope === 'text');
