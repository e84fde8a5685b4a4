/**
 * Lines of a text. A line ends after `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol;
 * U+2028 and U+0085 do not end one. The terminator belongs to the line it ends.
 */

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Whether a UTF-16 unit is part of a line terminator. */
export function isTerminator(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

/** Finds the ends of successive lines of one text in time linear in its length. */
export class LineScanner {
  private lineFeed = -1;
  private carriageReturn = -1;

  constructor(private readonly text: string) {}

  /**
   * The offset just past the line that begins at `start`, its terminator included.
   * To be asked for rising starts only.
   */
  lineEnd(start: number): number {
    const { text } = this;
    if (this.lineFeed < start) this.lineFeed = indexOrNever(text, '\n', start);
    if (this.carriageReturn < start) this.carriageReturn = indexOrNever(text, '\r', start);
    if (this.carriageReturn >= this.lineFeed) return Math.min(this.lineFeed + 1, text.length);
    const next = this.carriageReturn + 1;
    return next === this.lineFeed ? next + 1 : next;
  }
}

function indexOrNever(text: string, unit: string, start: number): number {
  const index = text.indexOf(unit, start);
  return index < 0 ? Infinity : index;
}

/** The end of a line's content: `end` without the terminator, never before `start`. */
export function contentEnd(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && isTerminator(text.charCodeAt(position - 1))) position--;
  return position;
}

/** Whether a text that ends here leaves an empty last line behind. */
export function endsWithTerminator(text: string): boolean {
  return text.length > 0 && isTerminator(text.charCodeAt(text.length - 1));
}

/** A copy that shares no memory with the string it was cut from, so that it does not keep that one alive. */
export function detached(text: string): string {
  return text.length === 0 ? '' : (' ' + text).slice(1);
}
