import { USUAL_WIDTH } from '../meaning/lineWidths';
import type { InlayHintKinds } from '../features/inlayHints';
import type { Preset, RuleSeverity } from '../rules';
import { NO_OWN_CODES } from '../vocabulary';
import type { OwnCodes } from '../vocabulary';
import type { Wrap } from './wrapSettings';
import type { WrittenSilence } from './writtenSilences';

export type { Preset, Profile, RuleSeverity } from '../rules';

/** What a user can set, as the service reads it. */
export interface Settings {
  /** Globs of files that are drafts. */
  readonly drafts: readonly string[];
  /** URI of the folder that these are counted from, with the slash at its end; where absent they hold at any depth. */
  readonly draftsFolder?: string | undefined;
  /** The set of rules that is on. */
  readonly preset: Preset;
  /** Severity by rule id; a rule that is not named has its own where the preset has it. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** Findings that are kept silent. */
  readonly silenced: readonly WrittenSilence[];
  /** When the rules on the whole text run: when a file is opened and saved, or after each letter. */
  readonly styleRules: 'onSave' | 'onType';
  /** Whether formatting fills the lines of running text. */
  readonly wrap: Wrap;
  /** Columns to fill them to, by formatting or when asked to. */
  readonly lineWidth: number;
  readonly files: {
    /** Globs of further files that hold cables. */
    readonly include: readonly string[];
    /** Globs of files that are not read for the index of the workspace. */
    readonly exclude: readonly string[];
  };
  /** Codes of the user's own. */
  readonly vocabulary: OwnCodes;
  readonly inlayHints: InlayHintKinds;
  readonly codeLens: {
    /** Whether it is told above a cable how often it is cited. */
    readonly citedBy: boolean;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  drafts: [],
  preset: 'recommended',
  rules: {},
  silenced: [],
  styleRules: 'onSave',
  wrap: 'off',
  // What real traffic uses.
  lineWidth: USUAL_WIDTH,
  files: { include: [], exclude: [] },
  vocabulary: NO_OWN_CODES,
  inlayHints: { tags: false, routingIndicators: false, dates: false },
  codeLens: { citedBy: false },
};
