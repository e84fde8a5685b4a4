/** The E.O. line: the order's number, and what it says of declassification, each with its place. */
import type { Range } from 'vscode-languageserver-types';
import { readDeclassification } from '../../meaning/declassification';
import type { Declassification } from '../../meaning/model';
import { oneLine } from '../../meaning/plain';
import { tokenRange } from '../../meaning/placement';
import type { Token } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { fieldPlaces, slippedName } from '../fields/fieldLines';
import { orderByNumber } from './orders';
import type { OrderInForce } from './orders';
import { rememberedOfHeader } from '../context';
import type { HeaderContext } from '../context';

/** Words and where they stand. */
export interface Placed {
  readonly text: string;
  readonly range: Range;
}

export interface OrderLine {
  readonly place: PlacedBlock;
  /** `E.O.` and the number. */
  readonly head: Range;
  readonly number: Placed | undefined;
  /** The order, where the number is that of one. */
  readonly order: OrderInForce | undefined;
  /** What follows the number, a word of amendment left out; undefined where nothing does. */
  readonly said: Placed | undefined;
  readonly declassification: Declassification | undefined;
  /** The pieces of what is said, one for each line. */
  readonly pieces: readonly Placed[];
}

/** The E.O. line above the text. */
export const orderLineOf = rememberedOfHeader((cable: HeaderContext): OrderLine | undefined => {
  const { lexicon } = cable;
  const place = fieldPlaces(cable).find(({ block }) => block.kind === LineKind.ExecutiveOrder);
  if (!place) return undefined;
  const tokens = tokensOf(place.block);
  const name = tokens[0]!;
  const number = numberIn(place, tokens);
  const pieces = saidTokens(place, tokens, (line) => slippedName(line, lexicon) !== undefined).flatMap((token, index) =>
    piece(place, token, index === 0),
  );
  const said = pieces.length === 0 ? undefined : around(pieces);
  return {
    place,
    head: { start: tokenRange(place, name).start, end: number?.range.end ?? tokenRange(place, name).end },
    number,
    order: orderByNumber(number?.text),
    said,
    declassification: said && readDeclassification(said.text),
    pieces,
  };
});

/** The number, also one that has not five digits. */
function numberIn(place: PlacedBlock, tokens: readonly Token[]): Placed | undefined {
  const order = tokens.find(({ kind }) => kind === 'order');
  if (order) return { text: order.text, range: tokenRange(place, order) };
  const digits = /\d{2,}/.exec(tokens[0]!.text);
  if (!digits) return undefined;
  const start = tokens[0]!.start + digits.index;
  return { text: digits[0], range: tokenRange(place, { ...tokens[0]!, start, end: start + digits[0].length }) };
}

/** What is said, up to another field on the line and to a line that is another field but for a slip. */
function saidTokens(place: PlacedBlock, tokens: readonly Token[], isField: (line: string) => boolean): Token[] {
  const joined = tokens.findIndex(({ kind }, index) => index > 0 && kind === 'fieldName');
  let end = 1;
  while (end < place.block.filledLines && !isField(place.block.line(end))) end++;
  return tokens
    .slice(0, joined < 0 ? undefined : joined)
    .filter(({ kind, line }) => kind === 'declassification' && line < end);
}

const AMENDED = /^[\s,;:]*(?:AS AMENDED)?[\s,;:]*/i;

function piece(place: PlacedBlock, token: Token, first: boolean): Placed[] {
  const skipped = first ? AMENDED.exec(token.text)![0].length : 0;
  const text = token.text.slice(skipped);
  return text === '' ? [] : [{ text, range: tokenRange(place, { ...token, start: token.start + skipped }) }];
}

function around(pieces: readonly Placed[]): Placed {
  const range = { start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end };
  return { text: oneLine(pieces.map(({ text }) => text).join(' ')), range };
}

/** Whether the line says that nothing is classified, in whatever form. */
export function saysNotApplicable({ said, declassification }: OrderLine): boolean {
  return declassification?.kind === 'notApplicable' || (said !== undefined && NOT_APPLICABLE.test(said.text));
}

/** Forms in which people write N/A, that one among them. */
const NOT_APPLICABLE = /^(?:DECL\w*:?\s*)?(?:N\s?[/.\\-]?\s?A|NOT APPLICABLE|NONE|UNCLAS\w*)\.?$|\bN\/A\b/i;

/** Text left out at release. */
export function isWithheld(text: string): boolean {
  return /X{4,}|\.{3}|\(b\) ?\(\d\)/i.test(text);
}
