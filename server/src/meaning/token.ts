/** What a stretch of a header or field line is. */
export type TokenKind =
  | 'keyword'
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
  | 'dateTimeGroup'
  | 'classification'
  | 'section'
  | 'messageNumber'
  | 'caption'
  | 'fieldName'
  | 'order'
  | 'tag'
  | 'subject'
  | 'referenceLetter'
  | 'reference'
  | 'unreadable';

/** A stretch of a line of a block. Line and columns are counted from zero; the line from the block's first. */
export interface Token {
  readonly kind: TokenKind;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects the tokens of one line, from left to right. */
export class LineTokens {
  constructor(
    readonly text: string,
    private readonly line: number,
    private readonly tokens: Token[],
  ) {}

  /** Adds [start, end) without the blanks around it; nothing when only blanks are there. */
  add(kind: TokenKind, start: number, end: number): void {
    while (start < end && isBlankAt(this.text, start)) start++;
    while (end > start && isBlankAt(this.text, end - 1)) end--;
    if (start < end) this.tokens.push({ kind, line: this.line, start, end, text: this.text.slice(start, end) });
  }

  /** Each run of units that are not blank from `from` on. */
  *words(from = 0, to = this.text.length): IterableIterator<{ start: number; end: number; text: string }> {
    for (let start = from; start < to;) {
      while (start < to && isBlankAt(this.text, start)) start++;
      let end = start;
      while (end < to && !isBlankAt(this.text, end)) end++;
      if (start < end) yield { start, end, text: this.text.slice(start, end) };
      start = end;
    }
  }
}

function isBlankAt(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return unit === 32 || unit === 9 || unit === 0xa0;
}
