/**
 * What a line of a cable is, by its own text and the state before it.
 * Format line numbers (FL) are those of ACP 127 as the State Department uses them (5 FAH-2 H-320).
 */
export const enum LineKind {
  Blank,
  /** FL1, `VZCZC` and the channel. */
  TransmissionIdentification,
  /** FL2, doubled precedence and routing indicators. */
  Routing,
  RoutingContinuation,
  /** FL3, `DE`, station, serial and time of filing. */
  CallingStation,
  /** FL4, `ZNR` or `ZNY` and operating signals. */
  Security,
  /** FL5, precedence and date-time group. */
  DateTimeGroup,
  /** FL6, `FM`. */
  Originator,
  /** FL7, `TO`. */
  Action,
  ActionContinuation,
  /** FL8, `INFO`. */
  Information,
  InformationContinuation,
  /** FL9, `XMT`. */
  Exempt,
  ExemptContinuation,
  /** FL10, `GRNC`. */
  Accounting,
  /** FL11 and FL13, `BT`. */
  Separator,
  /** A line inside the header that is none of its lines. */
  UnknownHeader,
  /** Classification, sections and message number; also the number alone. */
  Classification,
  Caption,
  /** `DEPT FOR …`, `STATE PASS …` and what else stands between captions and fields. */
  Attention,
  ExecutiveOrder,
  ExecutiveOrderContinuation,
  Tags,
  TagsContinuation,
  Subject,
  SubjectContinuation,
  Reference,
  ReferenceContinuation,
  /** `Classified By: …`. */
  ClassifiedBy,
  ClassifiedByContinuation,
  /** First line of a numbered paragraph, or of a numbered item of a list: the outline tells which. */
  Paragraph,
  Prose,
  /** `PRISTINA 00000768  002 OF 005`, `PAGE 02 …`. */
  PageLine,
  /** The classification alone, as archive copies repeat it at the top of a page. */
  PageMarking,
  /** Office symbols and copies of the Department's own distribution above the header. */
  Distribution,
  DistributionContinuation,
  /** The archive's dashed line with control number and time. */
  ControlLine,
  /** `DRAFTED BY …`, `CLEARED: …`, `APPROVED: …`. */
  Clearance,
  ClearanceContinuation,
  /** `C O R R E C T E D  C O P Y`; FL14. */
  Correction,
  /** FL15, `#0768`. */
  Validation,
  /** FL16, `NNNN`. */
  EndOfMessage,
  /** Stamps and notes of release, downgrading groups, trailers of archives. */
  ReleaseMark,
  /** Fields above the header of a post's own copy: `CXZAG:`, `ACTION: POL`, `CHARGE: PROG`. */
  CopyField,
  CopyFieldContinuation,
  /** `Message Text`, `Message Attributes`, `Withdrawal Card` of the National Archives' export. */
  ArchiveHeading,
  /** A line of the archive's description behind the text: `Document Number: 1975ZAGREB09031`. */
  Attribute,
  AttributeContinuation,
  /** Text of a public site around a cable. */
  SitePage,
  /** `Reference ID Created Released Classification Origin`. */
  SiteBoxHeading,
  SiteBox,
}

/** What the lines before have led to; one small integer, no numbers or texts in it. */
export const enum LineState {
  /** Nothing yet, or after NNNN. */
  Start,
  /** Text before any header line, or a body alone. */
  Preamble,
  /** Inside the text of a public site's page. */
  SitePage,
  /** After the heading of the site's box. */
  SiteBox,
  /** In the archive's description. */
  Attributes,
  /** In the fields of a post's own copy. */
  Copy,
  Distribution,
  /** In the list of drafters above the header. */
  Clearance,
  /** Inside FL1 to FL10, no list open. */
  Header,
  Routing,
  /** In a list of addressees without routing indicators. */
  Action,
  Information,
  Exempt,
  /** In a list of addressees with routing indicators. */
  RoutedAction,
  RoutedInformation,
  RoutedExempt,
  /** After the classification line, before the fields. */
  Classified,
  /** In attention lines. */
  Attention,
  /** Between fields. */
  Fields,
  ExecutiveOrder,
  Tags,
  Subject,
  Reference,
  /** After a blank line in REF: another entry or the text may follow. */
  ReferenceGap,
  ClassifiedBy,
  Body,
  /** In a list of drafters behind the text. */
  BodyClearance,
  /** After a date-time group that stands in the text: FM makes it the header of another cable. */
  BodyDateTimeGroup,
  /** After the BT behind the text. */
  Closing,
}

/**
 * Added to a state from Distribution to Attention when a further section's header stands in the text of a joined copy:
 * behind its classification line the text goes on, and no fields follow.
 */
export const RESUMED = 64;

/** A classified line: its kind, and the state after it. */
export function classified(kind: LineKind, state: LineState): number {
  return kind | (state << 8);
}

export function kindOf(classification: number): LineKind {
  return classification & 0xff;
}

export function stateAfter(classification: number): LineState {
  return classification >> 8;
}

/** The kind of the first line that a continuation goes on with; other kinds are their own. */
export function headKind(kind: LineKind): LineKind {
  switch (kind) {
    case LineKind.RoutingContinuation:
    case LineKind.ActionContinuation:
    case LineKind.InformationContinuation:
    case LineKind.ExemptContinuation:
    case LineKind.ExecutiveOrderContinuation:
    case LineKind.TagsContinuation:
    case LineKind.SubjectContinuation:
    case LineKind.ReferenceContinuation:
    case LineKind.ClassifiedByContinuation:
    case LineKind.DistributionContinuation:
    case LineKind.ClearanceContinuation:
    case LineKind.CopyFieldContinuation:
    case LineKind.AttributeContinuation:
      return kind - 1;
    default:
      return kind;
  }
}

/** Whether lines of this kind are those of a field: E.O., TAGS, SUBJECT, REF and CLASSIFIED BY. */
export function isField(kind: LineKind): boolean {
  return kind >= LineKind.ExecutiveOrder && kind <= LineKind.ClassifiedByContinuation;
}

/** Whether blocks of this kind are running text: paragraphs, items, prose, headings, tables, signature. */
export function isText(kind: LineKind): boolean {
  return kind === LineKind.Paragraph || kind === LineKind.Prose;
}
