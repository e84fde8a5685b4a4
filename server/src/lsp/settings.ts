import { DEFAULT_SETTINGS } from '../service';
import type { RuleSeverity, Settings } from '../service';

const SEVERITIES: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * Reads what a client sent as the section `cablegram`. What is malformed is left out and told to `complain`.
 */
export function readSettings(value: unknown, complain: (message: string) => void): Settings {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (!isRecord(value)) {
    complain('The settings of the section cablegram are no object; the defaults are used.');
    return DEFAULT_SETTINGS;
  }
  const files = isRecord(value.files) ? value.files : {};
  return {
    drafts: strings('cablegram.drafts', value.drafts, complain),
    rules: severities(value.rules, complain),
    files: { include: strings('cablegram.files.include', files.include, complain) },
    vocabulary: DEFAULT_SETTINGS.vocabulary,
    inlayHints: DEFAULT_SETTINGS.inlayHints,
  };
}

function strings(name: string, value: unknown, complain: (message: string) => void): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  complain(`${name} is no list of texts; it is taken as empty.`);
  return [];
}

function severities(value: unknown, complain: (message: string) => void): Readonly<Record<string, RuleSeverity>> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) {
    complain('cablegram.rules is no object; it is taken as empty.');
    return {};
  }
  const rules: Record<string, RuleSeverity> = {};
  for (const [rule, severity] of Object.entries(value)) {
    if (typeof severity === 'string' && SEVERITIES.includes(severity)) rules[rule] = severity as RuleSeverity;
    else complain(`cablegram.rules: ${rule} has no severity of ${SEVERITIES.join(', ')}; its own is used.`);
  }
  return rules;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
