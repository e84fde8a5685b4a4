import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { HeaderContext, OutlineContext, TextContext, WorkspaceContext } from './context';

/** How a text is treated: a draft may be changed, a received copy is a record. */
export type Profile = 'draft' | 'received';

export type RuleSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Sets of rules: each holds those of the one before it. */
export type Preset = 'essential' | 'recommended' | 'strict';

export type Category =
  | 'transmission'
  | 'addressees'
  | 'classification'
  | 'captions'
  | 'fields'
  | 'executive order'
  | 'TAGS'
  | 'subject'
  | 'references'
  | 'paragraphs'
  | 'marks'
  | 'layout'
  | 'ending';

/** A way to mend what was found. */
export interface Fix {
  /** In the imperative: `Replace PGOVPREL by PGOV PREL`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it can be made without looking, with all others of its kind. */
  readonly safe: boolean;
  /** Whether it is the one that is right; of several candidates none is. */
  readonly preferred: boolean;
  /** Whether it mends a slip of transcription, so that it is offered in received copies too, by hand. */
  readonly transcription: boolean;
  /** Whether in a received copy its edits are seen side by side with the text before they are made. */
  readonly previewed?: boolean;
}

/** What a rule has found. Lines and columns are zero-based, columns in UTF-16 units. */
export interface Finding {
  readonly range: Range;
  readonly message: string;
  /** Another place that the finding rests on. */
  readonly related?: {
    /** Of another file; absent in the same one. */
    readonly uri?: string;
    readonly range: Range;
    readonly message: string;
  };
  /** The severity where this finding is lighter than others of its rule; never heavier. */
  readonly atMost?: RuleSeverity;
  /** Made when asked for. */
  readonly fixes?: () => readonly Fix[];
}

/**
 * What a rule needs of a text to hold there. `transmission`: FL1 to FL4; `header`: a date-time group or a
 * classification line; `whole`: neither extract nor body without its start; `ownFields`: fields of the cable itself,
 * none keyed in at release.
 */
export type Need = 'transmission' | 'header' | 'whole' | 'ownFields';

interface RuleBase {
  /** Stable, in kebab case; public. Its page is `docs/rules/<id>.md`. */
  readonly id: string;
  /** What it finds, in a few words: `TAGS that stand in no list`. */
  readonly title: string;
  readonly category: Category;
  /** The smallest preset that has it. */
  readonly preset: Preset;
  readonly severity: Readonly<Record<Profile, RuleSeverity>>;
  readonly source: string;
  /** First and last year of the cables that it holds for. */
  readonly years?: { readonly from?: number; readonly to?: number };
  readonly needs?: readonly Need[];
}

/** Reads header and fields, and nothing of the text: while these stay the same, so do the findings. */
export interface HeaderRule extends RuleBase {
  readonly scope: 'header';
  check(cable: HeaderContext): Finding[];
}

/** Reads numbers, marks and pointers of the text too; runs as one types. */
export interface OutlineRule extends RuleBase {
  readonly scope: 'outline';
  check(cable: OutlineContext): Finding[];
}

/** Reads the whole text, for style: runs when a file is opened and saved. */
export interface TextRule extends RuleBase {
  readonly scope: 'text';
  check(cable: TextContext): Finding[];
}

/** Reads header, fields and the other cables of the workspace; runs as one types. */
export interface WorkspaceRule extends RuleBase {
  readonly scope: 'workspace';
  check(cable: WorkspaceContext): Finding[];
}

/** A rule over one cable. A finding does not depend on the profile: that only gives it its severity. */
export type Rule = HeaderRule | OutlineRule | TextRule | WorkspaceRule;

/** A text that shows a rule: what it finds stands between `[[` and `]]`. */
export interface Example {
  readonly text: string;
  /** A received copy where absent. */
  readonly profile?: Profile;
  /** The name of its file. */
  readonly file?: string;
  /** Numbers of other cables in the workspace, each with its date-time group where that matters: `07 LONDON 12, 051635Z NOV 07`. */
  readonly others?: readonly string[];
  /** What is special about it: `1975: the codes of E.O. 11652`. */
  readonly note?: string;
}

/** What the page of a rule tells besides. Its examples are run as tests; it is not part of what ships. */
export interface RulePage {
  readonly what: string;
  readonly why: string;
  readonly wrong: readonly Example[];
  readonly right: readonly Example[];
}
