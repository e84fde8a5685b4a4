import { PRESETS, RULES, SEVERITIES } from '../rules';
import type { Preset, RuleSeverity } from '../rules';
import { readRecord } from './members';
import type { Complain } from './members';
import { didYouMean } from './nearNames';

/** Severity of rules by their id: that of a rule which is not named is its own, where the preset has the rule. */
export type RuleSeverities = Readonly<Record<string, RuleSeverity>>;

const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** What is wrong with the id of a rule, in words that follow it; undefined where there is such a rule. */
export function unknownRule(id: string): string | undefined {
  return RULE_IDS.includes(id) ? undefined : `is the id of no rule.${didYouMean(id, RULE_IDS)}`;
}

/** A preset; undefined when it is missing or, which is told, none of those there are. */
export function readPreset(value: unknown, complain: Complain): Preset | undefined {
  if (value === undefined || value === null) return undefined;
  const preset = PRESETS.find((known) => known === value);
  if (preset === undefined) complain([], `is none of ${PRESETS.join(', ')}; it is left out.`);
  return preset;
}

/** Severities by rule. What is malformed, or names no rule, is left out and told. */
export function readRuleSeverities(value: unknown, complain: Complain): RuleSeverities {
  const rules: Record<string, RuleSeverity> = {};
  for (const [id, written] of Object.entries(readRecord(value, complain))) {
    const unknown = unknownRule(id);
    const severity = SEVERITIES.find((known) => known === written);
    if (unknown !== undefined) complain([id], unknown);
    else if (severity === undefined) complain([id], `has no severity of ${SEVERITIES.join(', ')}; its own is used.`);
    else rules[id] = severity;
  }
  return rules;
}
