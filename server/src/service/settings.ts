/** Severity of a rule in the user's settings. */
export type RuleSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** How a text is treated: a draft may be changed, a received copy is a record and is never edited. */
export type Profile = 'draft' | 'received';

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
