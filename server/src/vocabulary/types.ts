/** A list of TAGS: of the 1974 handbook and the archive's lists, of about 2010, of 2020-24. */
export type Era = '1974' | '2010' | '2024';
export type TagKind = 'subject' | 'program' | 'geographic' | 'organization';

/** A row of any table says where it comes from. */
export interface Sourced {
  /** One key of a source or several with `;` between: `citationsOf`. */
  readonly source: string;
}

/** A code of the TAGS line. A code whose meaning changed has a row for each. */
export interface Tag extends Sourced {
  readonly code: string;
  readonly kind: TagKind;
  /** Empty where a code is listed or met and no source gives a meaning. */
  readonly meaning: string;
  /** The lists that hold it in this meaning: where it is attested, not where it is valid. */
  readonly eras: readonly Era[];
  /** Places that the list puts under the same code, `; ` between. */
  readonly alsoCovers: string;
  readonly note: string;
}

export type RoutingIndicatorKind =
  'agency' | 'collective' | 'consulate' | 'department' | 'embassy' | 'military' | 'mission' | 'other' | 'relay';

/** One addressee that a routing indicator serves; an indicator may serve many. */
export interface RoutingIndicator extends Sourced {
  /** The indicator, or a range `AAA..BBB` of indicators of one length. */
  readonly indicator: string;
  readonly addressee: string;
  /** Empty, as is the country, where the address does not tell it safely. */
  readonly place: string;
  readonly country: string;
  readonly kind: RoutingIndicatorKind;
  /** Sourced: in a directory, or met twice, or once and in line with a directory. */
  readonly confidence: 'sourced' | 'inferred';
  /** In how many cables it was met, and what speaks for or against the row. */
  readonly note: string;
}

export type PostKind = 'agency' | 'consulate' | 'department' | 'embassy' | 'mission' | 'other';

/** A post that sends telegrams under its name. */
export interface Post extends Sourced {
  /** The name in message numbers. */
  readonly post: string;
  readonly name: string;
  readonly country: string;
  readonly kind: PostKind;
  readonly aliases: readonly string[];
  /** Names that it had before, under which its older cables are numbered. */
  readonly formerNames?: readonly string[];
  readonly routingIndicators: readonly string[];
  /** Since when it has a name, when it moved or was closed; empty or absent where nothing is told. */
  readonly note?: string;
}

/**
 * `principal`: head of the Department or one of the first below; `section`: of a post; `command`: staff of a military
 * command; `unknown`: met, and no meaning known.
 */
export type OfficeKind = 'agency' | 'bureau' | 'command' | 'office' | 'principal' | 'section' | 'unknown';

/** A symbol of an office or agency. One that several have had or have has a row for each. */
export interface Office extends Sourced {
  /** As attention lines have it; the distribution leaves out the slash: `S/P`, there `SP`. */
  readonly symbol: string;
  /** Empty where it is not known. */
  readonly name: string;
  readonly kind: OfficeKind;
  /** First and last year, `1975-1977`, `1999-`, `-1985`; empty where they are not known. */
  readonly years: string;
  readonly note: string;
}

/**
 * What a set word or piece of a cable is. `lineWord`: opens or closes a line; `classification`: a level of the whole;
 * `distribution`: stands in the distribution above the header; `piece`: is named in words, as it has no set ones;
 * `field`: names a field or what stands in it; `portionMark`: stands in parentheses before a portion, whole or behind
 * a slash; `note`: is said of a reference or clearance; `passage`: opens or closes a passage of the text; `withheld`:
 * stands for what was left out at release, or names whom to protect; `releaseMark`: begins a mark or note of release;
 * `attribute`: names a line of an archive's or a site's description or of a post's own copy.
 */
export type TermKind =
  | 'attribute'
  | 'classification'
  | 'distribution'
  | 'field'
  | 'lineWord'
  | 'note'
  | 'passage'
  | 'piece'
  | 'portionMark'
  | 'releaseMark'
  | 'withheld';

/** A term of the form of a cable: its words, what it is called, what it says. */
export interface Term extends Sourced {
  readonly term: string;
  readonly kind: TermKind;
  readonly title: string;
  readonly meaning: string;
}

export type CaptionKind =
  | 'channel'
  | 'control'
  | 'distribution'
  | 'passing'
  | 'precedence'
  | 'reference-marker'
  | 'series'
  | 'special-handling';

/** Words of the caption lines, and markers that are met there or after references. */
export interface Caption extends Sourced {
  readonly caption: string;
  readonly kind: CaptionKind;
  /** Empty where no source gives one. */
  readonly meaning: string;
  readonly note: string;
}

/** A form of the E.O. line under an order on classification. */
export interface ExecutiveOrder extends Sourced {
  readonly order: string;
  /** First and last day in force, `YYYY-MM-DD`; the last is empty while the order is in force. */
  readonly inForceFrom: string;
  readonly inForceTo: string;
  /** The line with `<...>` for what varies; empty where none is known. */
  readonly lineForm: string;
  /** The section of the order that a REASON names, as `1.4`; empty where there is none. */
  readonly reasonSection: string;
  readonly note: string;
}

/** A category that an order lets information be classified or exempted under. */
export interface OrderReason extends Sourced {
  readonly section: string;
  readonly letter: string;
  readonly meaning: string;
}

/** A precedence: of the date-time line (`O`), of the routing line (`OO`), of two kinds of addressees (`O P`). */
export interface Precedence extends Sourced {
  readonly prosign: string;
  readonly name: string;
  /** 1 for FLASH to 4 for ROUTINE; 0 for the military precedence before FLASH. */
  readonly order: number;
  readonly legacyNames: readonly string[];
  readonly handling: string;
  readonly note: string;
}

/** A Z signal, prosign or other set word of the format lines. */
export interface OperatingSignal extends Sourced {
  readonly signal: string;
  readonly meaning: string;
  readonly seenIn: 'header' | 'body';
  readonly note: string;
}

/** The repeated letters after ZNR or ZNY in format line 4. */
export interface SecurityProsign extends Sourced {
  readonly letters: string;
  readonly classification: string;
  readonly note: string;
}

/** What the rows of the tables rest on. */
export interface Source {
  readonly key: string;
  readonly citation: string;
}

/** Letters of a routing indicator that tell something by themselves (ACP 117). */
export interface RoutingLetters extends Sourced {
  readonly kind: 'nation' | 'relay' | 'suffix';
  readonly letters: string;
  readonly meaning: string;
}

/** A word that plain-language addresses begin with. */
export interface AddressWord extends Sourced {
  readonly word: string;
  readonly meaning: string;
}

/** A code of the E.O. line: a schedule, an exemption, a downgrading group. */
export interface DeclassificationCode extends Sourced {
  readonly code: string;
  /** The order that it belongs to; empty where several know it. */
  readonly order: string;
  readonly meaning: string;
}
