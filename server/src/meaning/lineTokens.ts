import { isBlank } from '../syntax/scan';
import type { Token, TokenKind } from './token';

/** A run of units that are not blank. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Collects the tokens of one line. */
export class LineTokens {
  constructor(
    /** The line; in capitals where a header was typed in small letters, so that readers need not care. */
    readonly text: string,
    private readonly line: number,
    private readonly tokens: Token[],
    /** The line as it stands. */
    private readonly written = text,
  ) {}

  /** Adds [start, end) without the blanks around it; nothing when only blanks are there. */
  add(kind: TokenKind, start: number, end: number): void {
    while (start < end && isBlank(this.text.charCodeAt(start))) start++;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    if (start < end) this.tokens.push({ kind, line: this.line, start, end, text: this.written.slice(start, end) });
  }

  /** Each run of units that are not blank in [from, to). */
  *words(from = 0, to = this.text.length): IterableIterator<Word> {
    for (let start = from; start < to;) {
      while (start < to && isBlank(this.text.charCodeAt(start))) start++;
      let end = start;
      while (end < to && !isBlank(this.text.charCodeAt(end))) end++;
      if (start < end) yield { start, end, text: this.text.slice(start, end) };
      start = end;
    }
  }
}
