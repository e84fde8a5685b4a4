import type { Problem } from './problem';

/** Where a problem is: `path:line:column`, counted from one. */
export function placeOf(file: string, { range: { start } }: Problem): string {
  return `${oneLine(file)}:${start.line + 1}:${start.character + 1}`;
}

/** A text for a line of its own: what would end the line, or speak to the terminal, is a blank. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
