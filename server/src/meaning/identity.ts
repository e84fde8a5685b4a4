import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cable';
import { withHeader } from './cables';
import type { BlockGroup, Cable } from './cable';
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
export function firstToken(cable: BlockGroup, block: LineKind, kind: TokenKind): PlacedToken | undefined {
  for (const place of blocksOfKind(cable, block)) {
    const token = tokensOf(place.block).find((candidate) => candidate.kind === kind);
    if (token) return { token, place };
  }
  return undefined;
}

/** When the cable was written, by its date-time group; undefined without a readable one. */
export function dateOf(cable: BlockGroup): Date | undefined {
  return cable.once(readDate);
}

function readDate(cable: BlockGroup): Date | undefined {
  const group = firstToken(cable, LineKind.DateTimeGroup, 'dateTimeGroup');
  return group && parseDateTimeGroup(group.token.text.toUpperCase());
}

/** A cable's own number, and where it is read. */
export interface OwnNumber extends MessageNumber {
  readonly place: PlacedToken;
  readonly basis: 'classificationLine' | 'sitePage' | 'attributes' | 'pageLine';
}

/**
 * The cable's own number: of its classification line, else of the site's box, of the archive's description, of its
 * first page line. Where that gives no year, it is the year of the date-time group.
 */
export function numberOf(cable: Cable): OwnNumber | undefined {
  return cable.once(readNumber);
}

function readNumber(own: Cable): OwnNumber | undefined {
  const cable = withHeader(own);
  const year = dateOf(cable)?.getUTCFullYear();
  const read = (place: PlacedToken | undefined, basis: OwnNumber['basis']): OwnNumber | undefined => {
    const [number] = place ? findMessageNumbers(place.token.text.toUpperCase()) : [];
    return place && number && { year: number.year ?? year, post: number.post, number: number.number, place, basis };
  };
  return (
    read(firstToken(cable, LineKind.Classification, 'messageNumber'), 'classificationLine') ??
    read(firstToken(cable, LineKind.SiteBox, 'messageNumber'), 'sitePage') ??
    read(attributeValue(cable, 'Document Number'), 'attributes') ??
    read(firstToken(cable, LineKind.PageLine, 'messageNumber'), 'pageLine')
  );
}

/** The value of a line of the archive's description. */
function attributeValue(cable: Cable, name: string): PlacedToken | undefined {
  for (const place of blocksOfKind(cable, LineKind.Attribute)) {
    const [key, value] = tokensOf(place.block);
    if (key?.text === `${name}:` && value) return { token: value, place };
  }
  return undefined;
}
