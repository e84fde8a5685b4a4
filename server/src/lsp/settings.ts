import {
  DEFAULT_SETTINGS,
  inside,
  isRecord,
  readOwnCodes,
  readPreset,
  readRecord,
  readRuleSeverities,
  readTexts,
} from '../service';
import type { Complain, Settings } from '../service';

const STYLE_RULES: readonly Settings['styleRules'][] = ['onSave', 'onType'];

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
    rules: readRuleSeverities(value.rules, inside('rules', complain)),
    silenced: DEFAULT_SETTINGS.silenced,
    styleRules: styleRules(value.styleRules, inside('styleRules', complain)),
    files: { include: readTexts(files.include, inside('include', filesComplain)) },
    vocabulary: readOwnCodes(value.vocabulary, inside('vocabulary', complain)),
    inlayHints: inlayHints(value.inlayHints, inside('inlayHints', complain)),
  };
}

function styleRules(value: unknown, complain: Complain): Settings['styleRules'] {
  const known = STYLE_RULES.find((when) => when === value);
  if (known === undefined && value !== undefined && value !== null) {
    complain([], `is none of ${STYLE_RULES.join(', ')}; ${DEFAULT_SETTINGS.styleRules} is used.`);
  }
  return known ?? DEFAULT_SETTINGS.styleRules;
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
