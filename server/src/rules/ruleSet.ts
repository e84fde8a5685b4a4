import { HEADER_RULES, OUTLINE_RULES, TEXT_RULES, WORKSPACE_RULES } from './all';
import type { HeaderRule, OutlineRule, Profile, Rule, RuleSeverity, TextRule, WorkspaceRule } from './rule';
import { severityOf } from './severity';
import type { RuleChoice } from './severity';

/** The rules that are on, by what they look at. */
export interface RuleSet {
  readonly header: readonly HeaderRule[];
  readonly outline: readonly OutlineRule[];
  readonly text: readonly TextRule[];
  readonly workspace: readonly WorkspaceRule[];
}

type Severities = Readonly<Record<string, RuleSeverity>>;

const known = new WeakMap<Severities, Map<string, RuleSet>>();

/** The rules that are on for a profile. The same choice gives the same object: what was found by it is kept. */
export function rulesOn(profile: Profile, choice: RuleChoice): RuleSet {
  const { severities, preset } = choice;
  let sets = known.get(severities);
  if (!sets) known.set(severities, (sets = new Map<string, RuleSet>()));
  const key = `${profile} ${preset}`;
  let set = sets.get(key);
  if (!set) {
    const isOn = (rule: Rule): boolean => severityOf(rule, profile, choice) !== 'off';
    set = {
      header: HEADER_RULES.filter(isOn),
      outline: OUTLINE_RULES.filter(isOn),
      text: TEXT_RULES.filter(isOn),
      workspace: WORKSPACE_RULES.filter(isOn),
    };
    sets.set(key, set);
  }
  return set;
}
