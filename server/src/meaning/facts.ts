import { LineKind } from '../syntax/lineKind';
import type { CableTree } from '../syntax/tree';
import { blocksOfKind } from './cables';
import type { Cable } from './cables';
import { dateOf, firstToken, numberOf } from './identity';
import { canonicalNumber } from './messageNumber';
import { textParts } from './paragraphs';
import { referencesOf } from './references';
import type { Token, TokenKind } from './token';
import { tokensOf } from './tokens';

/** What a cable says, as plain data. Lines are zero-based, dates ISO 8601 in UTC. */
export interface CableFacts {
  /** Canonical, such as `07PRISTINA768`. */
  readonly number?: string;
  readonly date?: string;
  readonly classification?: string;
  readonly originator?: string;
  readonly action: readonly string[];
  readonly information: readonly string[];
  readonly tags: readonly string[];
  readonly subject?: string;
  readonly references: readonly { readonly letter?: string; readonly number: string }[];
  readonly paragraphs: readonly {
    readonly number: number;
    readonly mark?: string;
    readonly line: number;
    readonly endLine: number;
  }[];
  readonly signature?: string;
  readonly line: number;
  readonly endLine: number;
}

export function factsOf(tree: CableTree, cable: Cable): CableFacts {
  const texts = (block: LineKind, kind: TokenKind): string[] => tokens(cable, block, kind).map((token) => token.text);
  const number = numberOf(cable);
  const parts = textParts(tree, cable);
  return defined({
    number: number && canonicalNumber(number),
    date: dateOf(cable)?.toISOString(),
    classification: firstToken(cable, LineKind.Classification, 'classification')?.token.text,
    originator: firstToken(cable, LineKind.Originator, 'addressee')?.token.text,
    action: texts(LineKind.Action, 'addressee'),
    information: texts(LineKind.Information, 'addressee'),
    tags: texts(LineKind.Tags, 'tag'),
    subject: texts(LineKind.Subject, 'subject').join(' ') || undefined,
    references: referencesOf(cable).map((entry) => defined({ letter: entry.letter, number: canonicalNumber(entry) })),
    paragraphs: parts
      .filter((part) => part.kind === 'paragraph')
      .map(({ numbered, line, endLine }) => defined({ number: numbered!.number, mark: numbered!.mark, line, endLine })),
    signature: parts.find((part) => part.kind === 'signature')?.title,
    line: cable.line,
    endLine: cable.endLine,
  });
}

function tokens(cable: Cable, block: LineKind, kind: TokenKind): Token[] {
  return blocksOfKind(cable, block).flatMap((place) => tokensOf(place.block).filter((token) => token.kind === kind));
}

/** The record without the members that are undefined: absent facts are absent in JSON. */
function defined<Members extends object>(
  members: Members,
): { [Key in keyof Members]: Exclude<Members[Key], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
