import { contentEnd } from '../text/lines';
import { Remembering } from '../text/remembering';
import { headKind, LineKind } from './lineKind';
import type { LineState } from './lineKind';

/**
 * A run of lines that belong together: a header line with its continuations, a field, a stretch of prose up to
 * the next blank line. The blank lines after it belong to it. Immutable, and knows no absolute position: lines and
 * columns are counted from its own start.
 */
export class Block extends Remembering {
  constructor(
    /** The kind of its first line. */
    readonly kind: LineKind,
    /** Its lines, each with its terminator. */
    readonly text: string,
    /** Where each line begins in `text`; the first is 0. */
    readonly lineStarts: readonly number[],
    readonly stateBefore: LineState,
    readonly stateAfter: LineState,
    /** How many of its lines, from the first, are not blank ones at its end. */
    readonly filledLines: number,
  ) {
    super();
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** The content of a line of the block, counted from zero, without its terminator. */
  line(index: number): string {
    return this.text.slice(this.lineStarts[index], this.lineContentEnd(index));
  }

  /** The offset in `text` after a line's terminator. */
  lineEnd(index: number): number {
    return this.lineStarts[index + 1] ?? this.text.length;
  }

  /** The offset in `text` where a line's content ends. */
  lineContentEnd(index: number): number {
    return contentEnd(this.text, this.lineStarts[index]!, this.lineEnd(index));
  }
}

/** Whether a line of this kind goes on with the block that a line of kind `head` began, no blank between. */
export function continues(head: LineKind, kind: LineKind): boolean {
  switch (kind) {
    case LineKind.Prose:
      return head === LineKind.Prose || head === LineKind.Paragraph;
    case LineKind.Attention:
    case LineKind.ReleaseMark:
    case LineKind.SitePage:
      return head === kind;
    default:
      return headKind(kind) !== kind && headKind(kind) === headKind(head);
  }
}
