import {
  DEFAULT_SETTINGS,
  inside,
  isRecord,
  readLineWidth,
  readOwnCodes,
  readPreset,
  readRecord,
  readRuleSeverities,
  readTexts,
  readWrap,
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
    wrap: readWrap(value.wrap, inside('wrap', complain)) ?? DEFAULT_SETTINGS.wrap,
    lineWidth: readLineWidth(value.lineWidth, inside('lineWidth', complain)) ?? DEFAULT_SETTINGS.lineWidth,
    files: {
      include: readTexts(files.include, inside('include', filesComplain)),
      exclude: readTexts(files.exclude, inside('exclude', filesComplain)),
    },
    vocabulary: readOwnCodes(value.vocabulary, inside('vocabulary', complain)),
    inlayHints: switches(value.inlayHints, ['tags', 'routingIndicators', 'dates'], inside('inlayHints', complain)),
    codeLens: switches(value.codeLens, ['citedBy'], inside('codeLens', complain)),
  };
}

function styleRules(value: unknown, complain: Complain): Settings['styleRules'] {
  const known = STYLE_RULES.find((when) => when === value);
  if (known === undefined && value !== undefined && value !== null) {
    complain([], `is none of ${STYLE_RULES.join(', ')}; ${DEFAULT_SETTINGS.styleRules} is used.`);
  }
  return known ?? DEFAULT_SETTINGS.styleRules;
}

/** Members that are on or off; off where they are missing. */
function switches<Name extends string>(
  value: unknown,
  names: readonly Name[],
  complain: Complain,
): Readonly<Record<Name, boolean>> {
  const record = readRecord(value, complain);
  const isOn = (name: Name): boolean => {
    const on = record[name];
    if (typeof on === 'boolean') return on;
    if (on !== undefined && on !== null) complain([name], 'is neither true nor false; it is off.');
    return false;
  };
  return Object.fromEntries(names.map((name) => [name, isOn(name)])) as Record<Name, boolean>;
}
