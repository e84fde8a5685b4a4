export { RULES } from './all';
export { diagnose } from './diagnose';
export type { RuleSeverity } from './diagnose';
export type { Finding, Profile, Rule } from './rule';
