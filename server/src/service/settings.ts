import type { RuleSeverity } from '../rules';

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
}

export const DEFAULT_SETTINGS: Settings = { drafts: [], rules: {}, files: { include: [] } };
