import { NO_OWN_CODES } from '../vocabulary';
import { joinOwnCodes } from './ownCodes';
import type { Settings } from './settings';

/** Settings that count before others: those of a configuration file, or of a command line. What is absent is left to the others. */
export type SettingsLayer = Partial<
  Pick<Settings, 'preset' | 'rules' | 'drafts' | 'draftsFolder' | 'silenced' | 'wrap' | 'lineWidth' | 'vocabulary'>
>;

const joined = new WeakMap<SettingsLayer, WeakMap<Settings, Settings>>();

/** The same object for the same two: what is made of settings, such as a lexicon, is kept by them. */
export function joinSettings(layer: SettingsLayer, settings: Settings): Settings {
  let known = joined.get(layer);
  if (!known) joined.set(layer, (known = new WeakMap()));
  let result = known.get(settings);
  if (!result) known.set(settings, (result = join(layer, settings)));
  return result;
}

/** Severities of rules, and codes, are put together one by one; all else is that of the layer where it says something. */
function join(layer: SettingsLayer, settings: Settings): Settings {
  return {
    ...settings,
    ...layer,
    rules: { ...settings.rules, ...layer.rules },
    vocabulary: joinOwnCodes(layer.vocabulary ?? NO_OWN_CODES, settings.vocabulary),
  };
}
