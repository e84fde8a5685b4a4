import { DEFAULT_SETTINGS, inside, isRecord, readOwnCodes, readPreset, readRecord, readTexts } from '../service';
import type { Complain, RuleSeverity, Settings } from '../service';

const SEVERITIES: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'];

/**
 * Reads what a client sent as the section `cablegram`. What is malformed is left out and told to `tell`.
 */
export function readSettings(value: unknown, tell: (message: string) => void): Settings {
  if (value === undefined || value === null) return DEFAULT_SETTINGS;
  if (!isRecord(value)) {
    tell('The settings of the section cablegram are no object; the defaults are used.');
    return DEFAULT_SETTINGS;
  }
  const complain: Complain = (path, what) => tell(`${['cablegram', ...path].join('.')} ${what}`);
  const filesComplain = inside('files', complain);
  const files = readRecord(value.files, filesComplain);
  return {
    drafts: readTexts(value.drafts, inside('drafts', complain)),
    preset: readPreset(value.preset, inside('preset', complain)) ?? DEFAULT_SETTINGS.preset,
    rules: severities(value.rules, inside('rules', complain)),
    silenced: DEFAULT_SETTINGS.silenced,
    styleRules: value.styleRules === 'onType' ? 'onType' : 'onSave',
    files: { include: readTexts(files.include, inside('include', filesComplain)) },
    vocabulary: readOwnCodes(value.vocabulary, inside('vocabulary', complain)),
    inlayHints: inlayHints(value.inlayHints, inside('inlayHints', complain)),
  };
}

function severities(value: unknown, complain: Complain): Readonly<Record<string, RuleSeverity>> {
  const rules: Record<string, RuleSeverity> = {};
  for (const [rule, severity] of Object.entries(readRecord(value, complain))) {
    if (typeof severity === 'string' && SEVERITIES.includes(severity)) rules[rule] = severity as RuleSeverity;
    else complain([rule], `has no severity of ${SEVERITIES.join(', ')}; its own is used.`);
  }
  return rules;
}

function inlayHints(value: unknown, complain: Complain): Settings['inlayHints'] {
  const record = readRecord(value, complain);
  const isOn = (name: keyof Settings['inlayHints']): boolean => {
    const on = record[name];
    if (typeof on === 'boolean') return on;
    if (on !== undefined && on !== null) complain([name], 'is neither true nor false; it is off.');
    return false;
  };
  return { tags: isOn('tags'), routingIndicators: isOn('routingIndicators'), dates: isOn('dates') };
}
