/** Small tools for making plain data of tokens. */
import type { PlacedBlock } from '../syntax/tree';
import type { TextFact } from './model';
import { tokenRange } from './placement';
import type { TokenKind } from './token';
import { tokensOf } from './tokens';

/** The record without the members that are undefined: absent facts are absent in JSON. */
export function defined<Members extends object>(
  members: Members,
): { [Key in keyof Members]: Exclude<Members[Key], undefined> } {
  const present: Partial<Members> = {};
  for (const key in members) if (members[key] !== undefined) present[key] = members[key];
  return present as never;
}

/** The end of [start, end) without the blanks and the signs `,` `:` `;` `.` behind it. */
export function contentEndBefore(text: string, start: number, end: number): number {
  while (end > start && ' \t\r\n\u00a0,:;.'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** The lines of a text joined by a blank, without the blanks around each. */
export function oneLine(text: string): string {
  const plain = text.includes('\r') ? text.replaceAll('\r', '\n') : text;
  if (!plain.includes('\n')) return plain.trim();
  let joined = '';
  for (const line of plain.split('\n')) {
    const content = line.trim();
    if (content !== '') joined += joined === '' ? content : ` ${content}`;
  }
  return joined;
}

/** A text with one blank where there are several, or a line end. */
export function oneSpaced(text: string): string {
  // Most have single ones only.
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The tokens of a kind in some blocks, with where they stand. */
export function textFacts(places: readonly PlacedBlock[], kind: TokenKind): TextFact[] {
  return places.flatMap((place) =>
    tokensOf(place.block)
      .filter((token) => token.kind === kind)
      .map((token) => ({ text: oneLine(token.text), range: tokenRange(place, token) })),
  );
}
