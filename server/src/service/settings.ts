import type { InlayHintKinds } from '../features/inlayHints';
import type { RuleSeverity } from '../rules';
import { NO_OWN_CODES } from '../vocabulary';
import type { OwnCodes } from '../vocabulary';

export type { Profile, RuleSeverity } from '../rules';

/** What a user can set, as the service reads it. */
export interface Settings {
  /** Globs of files that are drafts. */
  readonly drafts: readonly string[];
  /** Severity by rule id; rules not named keep their own. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly files: {
    /** Globs of further files that hold cables. */
    readonly include: readonly string[];
  };
  /** Codes of the user's own. */
  readonly vocabulary: OwnCodes;
  readonly inlayHints: InlayHintKinds;
}

export const DEFAULT_SETTINGS: Settings = {
  drafts: [],
  rules: {},
  files: { include: [] },
  vocabulary: NO_OWN_CODES,
  inlayHints: { tags: false, routingIndicators: false, dates: false },
};
