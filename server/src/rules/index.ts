export { RULES } from './all';
export { diagnosticOf, findingsIn } from './diagnose';
export type { RatedFinding, TextFindings } from './diagnose';
export type { Category, Fix, Finding, Preset, Profile, Rule, RuleSeverity } from './rule';
export { keepTextFindings } from './savedFindings';
export { severityOf, SEVERITIES } from './severity';
export type { RuleChoice } from './severity';
