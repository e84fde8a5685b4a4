import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cables';
import type { Cable } from './cables';
import { parseDateTimeGroup } from './dateTimeGroup';
import { findMessageNumbers } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import type { Token, TokenKind } from './token';
import { tokensOf } from './tokens';

/** A token and the block it stands in. */
export interface PlacedToken {
  readonly token: Token;
  readonly place: PlacedBlock;
}

/** The first token of a kind in the blocks of a kind. */
export function firstToken(cable: Cable, block: LineKind, kind: TokenKind): PlacedToken | undefined {
  for (const place of blocksOfKind(cable, block)) {
    const token = tokensOf(place.block).find((candidate) => candidate.kind === kind);
    if (token) return { token, place };
  }
  return undefined;
}

/** When the cable was written, by its date-time group; undefined without a readable one. */
export function dateOf(cable: Cable): Date | undefined {
  const group = firstToken(cable, LineKind.DateTimeGroup, 'dateTimeGroup');
  return group && parseDateTimeGroup(group.token.text);
}

/** The cable's own number by its classification line, the year by its date-time group. */
export function numberOf(cable: Cable): (MessageNumber & { place: PlacedToken }) | undefined {
  const place = firstToken(cable, LineKind.Classification, 'messageNumber');
  const [number] = place ? findMessageNumbers(place.token.text) : [];
  return place && number && { year: dateOf(cable)?.getUTCFullYear(), post: number.post, number: number.number, place };
}
