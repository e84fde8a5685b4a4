import { didYouMean, PRESETS, RULES, SEVERITIES } from '../service';
import type { RuleSeverity, SettingsLayer } from '../service';
import { oneOf } from './options';
import { UsageError } from './usageError';

/** Options that choose rules. */
export const RULE_OPTIONS = {
  preset: { type: 'string' },
  rule: { type: 'string', multiple: true },
} as const;

/**
 * What options of a command line say of the settings.
 * @throws UsageError
 */
export function settingsOf(options: {
  drafts?: string[] | undefined;
  preset?: string | undefined;
  rule?: string[] | undefined;
}): SettingsLayer {
  const { drafts, preset, rule = [] } = options;
  return {
    // As they are typed they hold at any depth, whatever folder a configuration file counts its own from.
    ...(drafts && { drafts, draftsFolder: undefined }),
    ...(preset !== undefined && { preset: oneOf('--preset', preset, PRESETS) }),
    rules: Object.fromEntries(rule.map(severityOf)),
  };
}

function severityOf(written: string): [rule: string, severity: RuleSeverity] {
  const [id = '', severity, ...more] = written.split('=');
  if (severity === undefined || more.length > 0) throw new UsageError(`--rule takes RULE=SEVERITY, not '${written}'.`);
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(`--rule: there is no rule '${id}'.${didYouMean(id, ids)}`);
  const found = SEVERITIES.find((known) => known === severity);
  if (found !== undefined) return [id, found];
  throw new UsageError(
    `--rule: ${id} takes ${SEVERITIES.join(', ')}, not '${severity}'.${didYouMean(severity, SEVERITIES)}`,
  );
}
