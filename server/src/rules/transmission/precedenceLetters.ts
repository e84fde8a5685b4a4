import { blocksOfKind } from '../../meaning/cable';
import type { PlacedToken } from '../../meaning/identity';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { BlockGroup } from '../../meaning/cable';

/** The letters of precedence, the highest first. */
const LETTERS = 'YZOPR';

/** The letter of the words behind addressees: `NIACT IMMEDIATE` is `O`. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['FLASH', 'Z'],
  ['NIACT', 'O'],
  ['IMMEDIATE', 'O'],
  ['PRIORITY', 'P'],
  ['ROUTINE', 'R'],
]);

/** The letter for a word of precedence; undefined for another word. */
export function letterOfWord(word: string): string | undefined {
  return WORDS.get(word) ?? WORDS.get(/^\S*/.exec(word.toUpperCase())![0]);
}

/** How high a letter ranks: 0 for the highest. */
export function rankOf(letter: string): number {
  return LETTERS.indexOf(letter.toUpperCase());
}

/** The one or two letters of FL5, that of action first. */
export function lettersOfDate(header: BlockGroup): PlacedToken[] {
  const [place] = blocksOfKind(header, LineKind.DateTimeGroup);
  if (!place) return [];
  return tokensOf(place.block)
    .filter(({ kind, text }) => kind === 'precedence' && text.length === 1)
    .map((token) => ({ token, place }));
}

/** The words of precedence behind the addressees of FL7 and FL8. */
export function wordsOfAddressees(header: BlockGroup): PlacedToken[] {
  return [LineKind.Action, LineKind.Information]
    .flatMap((kind) => blocksOfKind(header, kind))
    .flatMap((place) =>
      tokensOf(place.block)
        .filter(({ kind }) => kind === 'precedenceWord')
        .map((token) => ({ token, place })),
    );
}

/** The highest letter that a word behind an addressee stands for; undefined where none has a word. */
export function highestOfAddressees(header: BlockGroup): string | undefined {
  return wordsOfAddressees(header)
    .flatMap(({ token }) => letterOfWord(token.text) ?? [])
    .sort((one, other) => rankOf(one) - rankOf(other))[0];
}
