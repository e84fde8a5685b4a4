import type { DiagnosticSeverity, Range } from 'vscode-languageserver-types';
import type { Cable } from '../meaning/cables';
import type { Lexicon } from '../vocabulary';

/** How a text is treated: a draft may be changed, a received copy is a record. */
export type Profile = 'draft' | 'received';

/** What a rule has found. Lines and columns are zero-based, columns in UTF-16 units. */
export interface Finding {
  readonly range: Range;
  readonly message: string;
}

/** A rule over one cable. Its page is `docs/rules/<id>.md`. */
export interface Rule {
  /** Stable, in kebab case; public. */
  readonly id: string;
  /** Severity by profile; undefined: the rule does not hold there. */
  readonly severity: Readonly<Record<Profile, DiagnosticSeverity | undefined>>;
  readonly source: string;
  /** Reads the blocks of the cable, and nothing else of it: while they stay the same, so do the findings. */
  check(cable: Pick<Cable, 'blocks'>, lexicon: Lexicon): Finding[];
}
