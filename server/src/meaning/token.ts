/** What a stretch of a line is. Kinds that several lines share are named for what they are, not where they stand. */
export type TokenKind =
  /** `DE`, `FM`, `TO`, `BT`, `PAGE`, `SECTION` … */
  | 'keyword'
  /** FL1, `VZCZC`, channel and number in one. */
  | 'transmissionIdentification'
  | 'precedence'
  | 'routingIndicator'
  | 'addressee'
  | 'officeSymbols'
  | 'precedenceWord'
  | 'continuityNumber'
  | 'serial'
  | 'filingTime'
  | 'securityProsign'
  | 'operatingSignal'
  /** Words that belong to a signal, or a mark of the system: `CTG RUEHC 0123`, `(CCY ADX012345 MSI1234-567)`. */
  | 'signalText'
  | 'dateTimeGroup'
  | 'groupCount'
  | 'classification'
  /** `SECTION 01 OF 05` and `002 OF 005`. */
  | 'section'
  | 'messageNumber'
  | 'caption'
  /** Attention and passing lines. */
  | 'attention'
  /** `C O R R E C T E D  C O P Y` and the words of FL14. */
  | 'correction'
  | 'fieldName'
  | 'order'
  | 'declassification'
  | 'tag'
  | 'tagName'
  | 'subject'
  | 'referenceLetter'
  /** An entry of REF that is a cable's number. */
  | 'reference'
  /** Any other entry of REF: e-mail, airgram, report. */
  | 'referenceText'
  /** `NOTAL`, `CIRCULAR` and what else is said of an entry. */
  | 'referenceNote'
  /** In "Classified By". */
  | 'person'
  | 'reason'
  /** An office that drafted, cleared or approved, or of the distribution: `EUR-12`. */
  | 'office'
  /** `info`, `subs` behind a clearance. */
  | 'clearanceNote'
  /** Number and time of the archive's dashed line. */
  | 'control'
  /** A page's number of `PAGE 02`. */
  | 'pageNumber'
  | 'paragraphNumber'
  | 'portionMark'
  /** Label of a sub-paragraph or of an item: `A.`, `(1)`, `--`. */
  | 'itemLabel'
  /** `BEGIN SUMMARY`, `END COMMENT`, `UNQUOTE` … */
  | 'passageMark'
  /** `REF A`, `REFTEL`, `PARA 3`, `PARAS 3-5 OF REF A`, `SEPTEL`. */
  | 'pointer'
  /** A cable's number in the text. */
  | 'citation'
  | 'withheld'
  | 'protection'
  | 'releaseMark'
  /** Name and value of a line of the archive's description, of a coversheet, of the site's box. */
  | 'attributeName'
  | 'attributeValue'
  | 'unreadable';

/** A stretch of a line of a block. Line and columns are counted from zero; the line from the block's first. */
export interface Token {
  readonly kind: TokenKind;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
