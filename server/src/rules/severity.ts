import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Preset, Profile, Rule, RuleSeverity } from './rule';
import type { Silences } from './silences';

/** What users choose of the rules. */
export interface RuleChoice {
  readonly preset: Preset;
  /** Severity by rule id; a rule that is not named has its own if the preset has it. */
  readonly severities: Readonly<Record<string, RuleSeverity>>;
  /** What keeps findings silent. */
  readonly silences?: Silences | undefined;
}

/** From the smallest to the largest. */
export const PRESETS: readonly Preset[] = ['essential', 'recommended', 'strict'];
/** From the lightest to the gravest. */
export const SEVERITIES: readonly RuleSeverity[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The severity of a rule's findings in a profile, as it is chosen. */
export function severityOf(rule: Rule, profile: Profile, { preset, severities }: RuleChoice): RuleSeverity {
  const chosen = severities[rule.id];
  if (chosen !== undefined) return chosen;
  return PRESETS.indexOf(rule.preset) <= PRESETS.indexOf(preset) ? rule.severity[profile] : 'off';
}

/** The severity of one finding, which may be lighter than that of its rule. */
export function severityOfFinding(severity: RuleSeverity, { atMost }: Finding): RuleSeverity {
  if (atMost === undefined) return severity;
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity), SEVERITIES.indexOf(atMost))]!;
}

/** A severity as the protocol has it; undefined for `off`. */
export function diagnosticSeverity(severity: RuleSeverity): DiagnosticSeverity | undefined {
  const numbers: Readonly<Record<RuleSeverity, DiagnosticSeverity | undefined>> = {
    off: undefined,
    hint: DiagnosticSeverity.Hint,
    information: DiagnosticSeverity.Information,
    warning: DiagnosticSeverity.Warning,
    error: DiagnosticSeverity.Error,
  };
  return numbers[severity];
}
