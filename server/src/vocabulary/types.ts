/** A list of TAGS: of the 1974 handbook and the archive's lists, of about 2010, of 2020-24. */
export type Era = '1974' | '2010' | '2024';
export type TagKind = 'subject' | 'program' | 'geographic' | 'organization';

/** A row of any table says where it comes from. */
export interface Sourced {
  /** One key of a source or several with `;` between: `sourceCitation`. */
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
  readonly routingIndicators: readonly string[];
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
