/** What the rules on slips of transmission and transcription share: one part that disagrees with others that agree. */
import type { Range } from 'vscode-languageserver-types';
import type { Fix } from '../rule';

/** Puts what the other parts of the cable agree on in the place of a slip. */
export function mending(range: Range, was: string, right: string, preferred = true): Fix {
  return {
    title: `Replace ${was} by ${right}`,
    edits: [{ range, newText: right }],
    safe: false,
    preferred,
    transcription: true,
  };
}

/** A part of a range that lies in one line: `length` units from `start` on, counted from the range's start. */
export function partOf({ start: { line, character } }: Range, start: number, length: number): Range {
  return {
    start: { line, character: character + start },
    end: { line, character: character + start + length },
  };
}

/** A number with zeros in front, at least as wide as `width`. */
export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
