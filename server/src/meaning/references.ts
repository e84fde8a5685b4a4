import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cables';
import type { Cable } from './cables';
import { dateOf } from './identity';
import { findMessageNumbers } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import type { Token } from './token';
import { tokensOf } from './tokens';

/** One entry of REF that names a cable. The year is the given one, else that of the citing cable. */
export interface Reference extends MessageNumber {
  readonly letter: string | undefined;
  readonly token: Token;
  readonly place: PlacedBlock;
}

/** The cables that the REF field of a cable names, in its order. */
export function referencesOf(cable: Cable): Reference[] {
  const references: Reference[] = [];
  let letter: string | undefined;
  let post: string | undefined;
  for (const place of blocksOfKind(cable, LineKind.Reference)) {
    for (const token of tokensOf(place.block)) {
      if (token.kind === 'referenceLetter') letter = token.text.replace(/[().]/g, '');
      if (token.kind !== 'reference') continue;
      const number = readReference(token, post);
      if (!number) continue;
      ({ post } = number);
      references.push({ ...number, year: number.year ?? dateOf(cable)?.getUTCFullYear(), letter, token, place });
    }
  }
  return references;
}

/** A token of REF as a number; one without a station has that of the entry before. */
function readReference(token: Token, post: string | undefined): MessageNumber | undefined {
  const [found] = findMessageNumbers(token.text);
  if (found) return found;
  return post === undefined ? undefined : { year: undefined, post, number: Number(token.text) };
}

/** A word of the text that points to REF: `REF A`, `REFTEL`, `reftel B`, `REFS`. */
export interface TextReference {
  readonly letter: string | undefined;
  readonly start: number;
  readonly end: number;
}

const IN_TEXT = /\bref(?:tel)?s?\b(?: ?\(([A-Z])\)| ([A-Z])\b)?/gi;

/** The pointers to REF in a line of text. A letter counts only as a capital: `ref a` is no entry. */
export function textReferences(line: string): TextReference[] {
  return [...line.matchAll(IN_TEXT)].map((match) => {
    const [all, inParentheses, plain] = match;
    const letter = inParentheses ?? plain;
    const isEntry = letter !== undefined && letter === letter.toUpperCase();
    const length = isEntry || letter === undefined ? all.length : all.search(/[ (]/);
    return { letter: isEntry ? letter : undefined, start: match.index, end: match.index + length };
  });
}
