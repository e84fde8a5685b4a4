/**
 * What a cable says, as plain data: the model that features read and that `cablegram parse` writes as JSON.
 * The published schema, `docs/cable.schema.json`, is made from these types. A fact that is not there is absent, a list
 * that is empty stays. Ranges are those of the Language Server Protocol: zero-based lines, UTF-16 columns, the end
 * outside; times are ISO 8601 in UTC. Texts are as written, their
 * lines joined by a blank.
 */
import type { Range } from 'vscode-languageserver-types';

/** A stretch of text and where it stands. */
export interface TextFact {
  readonly text: string;
  readonly range: Range;
}

export interface CableFacts {
  /** The whole cable: its first to its last line. */
  readonly range: Range;
  readonly identity: Identity;
  readonly dates: Dates;
  readonly era: EraFact;
  readonly transmission?: Transmission;
  readonly precedence?: PrecedenceFact;
  readonly originator?: Addressee;
  readonly addressees: readonly AddressedPost[];
  readonly classification?: Classification;
  readonly captions: readonly TextFact[];
  /** Attention and passing lines: `DEPT FOR …`, `STATE PASS …`; one that goes over several lines is one. */
  readonly attention: readonly TextFact[];
  readonly executiveOrder?: ExecutiveOrderFact;
  readonly tags: readonly TagFact[];
  readonly subject?: Subject;
  readonly references: readonly Reference[];
  readonly classifier?: Classifier;
  readonly clearances: readonly Clearance[];
  /** The mark that a paragraph gives for the whole text: `(C) ENTIRE TEXT.` */
  readonly entireText?: { readonly mark: string; readonly range: Range };
  /** Numbered paragraphs in the order of the text. */
  readonly paragraphs: readonly Paragraph[];
  /** Stretches of the text without a number. */
  readonly prose: readonly TextFact[];
  readonly headings: readonly TextFact[];
  /** Summary, comment, action request, enclosed text and the like, with where they end. */
  readonly passages: readonly Passage[];
  /** Stretches set off from the running text. */
  readonly setOff: readonly SetOff[];
  /** Where the text points to REF, to paragraphs, or to other cables by number. */
  readonly citations: readonly Citation[];
  /** Text left out at release, and ellipses, which may be the writer's own. */
  readonly withheld: readonly Withheld[];
  /** `(STRICTLY PROTECT)` and `(PROTECT)`. */
  readonly protections: readonly TextFact[];
  /** Cables quoted inside this one. */
  readonly quoted: readonly QuotedCable[];
  readonly signature?: TextFact;
  /** The transmission sections that are present. */
  readonly sections: readonly Section[];
  readonly pageLines: readonly PageLine[];
  /** Lines of the Department's own distribution: offices and copies, control number. */
  readonly distribution?: Distribution;
  /** Stamps and notes of release, downgrading groups, archive trailers. */
  readonly releaseMarks: readonly ReleaseMark[];
  /** The box above a cable on a public site's page. */
  readonly page?: SitePage;
  /** The archive's own description behind the text, in its order. */
  readonly attributes: readonly Attribute[];
  /** Stretches that belong to no part of the format: what cannot be read in the header. */
  readonly unreadable: readonly TextFact[];
}

/** Where the number is read: the classification line, else a page line, the site's box, the archive's description. */
export type IdentityBasis = 'classificationLine' | 'pageLine' | 'sitePage' | 'attributes';

export interface Identity {
  /** Message reference number in canonical form, `07PRISTINA768`; without a known year without its two digits. */
  readonly number?: string;
  readonly year?: number;
  /** The station's name in message numbers, blanks kept, as the table of posts has it; as written if it is not there. */
  readonly post?: string;
  readonly sequence?: number;
  readonly basis?: IdentityBasis;
  readonly range?: Range;
}

export interface Moment {
  readonly time: string;
  readonly range: Range;
}

export interface Dates {
  /** The date-time group. */
  readonly sent?: Moment;
  /** Day of the year and time of the line DE, its year that of the date-time group. */
  readonly filed?: Moment;
  /** From the site's box. */
  readonly created?: Moment;
  readonly released?: Moment;
}

export interface EraFact {
  readonly year?: number;
  /** `number`: the year in the cable's number; `newest`: nothing tells it. */
  readonly basis: 'dateTimeGroup' | 'executiveOrder' | 'number' | 'newest';
}

/** Format lines 1 to 4. */
export interface Transmission {
  /** The three letters behind VZCZC. */
  readonly channel?: string;
  readonly channelNumber?: string;
  readonly routingIndicators: readonly TextFact[];
  /** The calling station's routing indicator. */
  readonly station?: string;
  /** The digits behind `#`, the last four of the cable's number. */
  readonly serial?: string;
  readonly section?: number;
  /** `UUUUU` and the like. */
  readonly security?: string;
  readonly operatingSignals: readonly TextFact[];
}

/** Names of `5 FAH-2 H-421`: FLASH, IMMEDIATE, PRIORITY, ROUTINE; EMERGENCY for the military letter Y. */
export type PrecedenceName = 'FLASH' | 'IMMEDIATE' | 'PRIORITY' | 'ROUTINE' | 'EMERGENCY';

export interface PrecedenceFact {
  readonly action: PrecedenceName;
  /** Where information addressees have one of their own. */
  readonly information?: PrecedenceName;
  readonly range: Range;
}

export interface Addressee {
  readonly address: string;
  readonly routingIndicator?: string;
  /** Office symbols between the double slashes. */
  readonly offices: readonly string[];
  readonly range: Range;
}

export interface AddressedPost extends Addressee {
  /** Format line 7, 8 or 9. */
  readonly role: 'action' | 'information' | 'exempt';
  /** The word behind the address as written; absent where none is stated. */
  readonly precedence?: string;
  /** Message continuity number. */
  readonly continuityNumber?: string;
}

export type ClassificationLevel = 'UNCLASSIFIED' | 'LIMITED OFFICIAL USE' | 'CONFIDENTIAL' | 'SECRET' | 'TOP SECRET';

export interface Classification {
  readonly level: ClassificationLevel;
  /** As written, `UNCLAS` or `C O N F I D E N T I A L`. */
  readonly text: string;
  readonly range: Range;
}

export interface ExecutiveOrderFact {
  /** The order's number, `12958`. */
  readonly order?: string;
  /** What follows the number. */
  readonly text: string;
  readonly declassification?: Declassification;
  readonly range: Range;
}

/**
 * What the line says of declassification. `date`: on a day; `exempt`: by a code; `event`: on a named event; `schedule`:
 * a general schedule (GDS, ADS, XGDS, XDS) or downgrading group; `declassified`: already done; `notApplicable`: N/A.
 */
export interface Declassification {
  readonly kind: 'date' | 'exempt' | 'event' | 'schedule' | 'declassified' | 'notApplicable' | 'unreadable';
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Exemption codes such as `X1` or `25X6`; schedules such as `XGDS-1`. */
  readonly codes: readonly string[];
  /** Who declassified or classified, where the line says so. */
  readonly authority?: string;
}

export interface TagFact {
  readonly code: string;
  /** `name`: a person or body in parentheses. */
  readonly kind: 'code' | 'name';
  readonly range: Range;
}

export interface Subject {
  readonly text: string;
  /** Portion mark, without parentheses. */
  readonly mark?: string;
  readonly range: Range;
}

export type ReferenceKind =
  'telegram' | 'airgram' | 'memorandum' | 'email' | 'telephone' | 'dateTimeGroup' | 'report' | 'other';

export interface Reference {
  /** What is referred to; `other` where the words do not tell. */
  readonly kind: ReferenceKind;
  readonly letter?: string;
  /** The cable's number in canonical form. */
  readonly number?: string;
  readonly post?: string;
  readonly year?: number;
  /** Whether the entry itself gives the year; else it is that of the citing cable. */
  readonly yearGiven?: boolean;
  readonly sequence?: number;
  /** `NOTAL`, `CIRCULAR`, `AND PREVIOUS` and the like. */
  readonly notes: readonly string[];
  readonly text: string;
  readonly range: Range;
}

/** The paragraph "Classified By". */
export interface Classifier {
  readonly name?: string;
  readonly position?: string;
  /** `1.4(b)`, `1.5(d)`. */
  readonly reasons: readonly string[];
  readonly text: string;
  readonly range: Range;
}

export interface Clearance {
  readonly role: 'drafted' | 'cleared' | 'approved';
  readonly office?: string;
  readonly name?: string;
  /** `info`, `subs`; several with a blank between. */
  readonly note?: string;
  /** Whether the entry itself says that clearance or approval is still to come: a `?`, `(open)`, or nobody behind its colon. */
  readonly open?: boolean;
  readonly range: Range;
}

export interface Paragraph {
  /** The number as written, `1`, `6A`. */
  readonly label: string;
  readonly number: number;
  /** Portion mark without parentheses: `U`, `C`, `S/NF`. */
  readonly mark?: string;
  /** A short title before the text, without the mark at its end. */
  readonly title?: string;
  /** The whole text without number, page lines left out. */
  readonly text: string;
  readonly items: readonly Item[];
  readonly range: Range;
}

/** A sub-paragraph or item of a list inside a paragraph. */
export interface Item {
  /** `A.`, `(1)`, `--`. */
  readonly label: string;
  readonly mark?: string;
  readonly range: Range;
}

export interface Passage {
  /** `text`: an enclosed text; `quotation`: from QUOTE to UNQUOTE. */
  readonly kind: 'summary' | 'comment' | 'actionRequest' | 'note' | 'text' | 'quotation';
  /** Whether its end is marked; if not, it ends with its paragraph, as far as one can tell. */
  readonly closed: boolean;
  readonly range: Range;
}

export interface SetOff {
  /** `table`: in columns; `indented`: set in on all its lines. */
  readonly kind: 'table' | 'indented';
  readonly range: Range;
}

export interface Citation {
  /** `reference`: to entries of REF; `telegram`: to a cable by its number; `septel`: to a separate telegram. */
  readonly kind: 'reference' | 'paragraph' | 'telegram' | 'septel';
  /** Letters of REF that are meant; none for all or the only one. */
  readonly letters: readonly string[];
  /** Paragraphs that are meant, of this cable or of the one cited beside them. */
  readonly paragraphs: readonly number[];
  /** Canonical number of the cable that is meant. */
  readonly number?: string;
  readonly text: string;
  readonly range: Range;
}

export interface Withheld {
  /** `letters`: XXXXXXXX; `exemption`: (b)(1); `gap`: blanks inside a sentence; `ellipsis`: which may be the writer's own. */
  readonly form: 'letters' | 'exemption' | 'gap' | 'ellipsis';
  readonly text: string;
  readonly range: Range;
}

export interface QuotedCable {
  readonly number?: string;
  readonly subject?: string;
  readonly signature?: string;
  readonly range: Range;
}

export interface Section {
  readonly section: number;
  readonly total: number;
  readonly range: Range;
}

export interface PageLine {
  readonly text: string;
  readonly section?: number;
  readonly page?: number;
  readonly total?: number;
  readonly range: Range;
}

export interface Distribution {
  readonly action: readonly string[];
  readonly information: readonly string[];
  readonly control?: string;
  readonly range: Range;
}

export interface ReleaseMark {
  /** `partial`: a part is withheld or missing; `withdrawn`: a card stands for the whole text. */
  readonly kind:
    'withdrawn' | 'declassified' | 'released' | 'partial' | 'exemption' | 'downgrading' | 'marking' | 'note';
  readonly text: string;
  readonly range: Range;
}

export interface SitePage {
  readonly number?: string;
  readonly created?: string;
  readonly released?: string;
  readonly classification?: string;
  readonly origin?: string;
  readonly range: Range;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly range: Range;
}
