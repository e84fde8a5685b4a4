/** A cable's own number as its parts bear witness to it: most of a contradiction shows which part is the slip. */
import type { Range } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cable';
import { firstToken } from '../../meaning/identity';
import type { PlacedToken } from '../../meaning/identity';
import { findMessageNumbers } from '../../meaning/messageNumber';
import type { FoundNumber, MessageNumber } from '../../meaning/messageNumber';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import { onePost, postRowsOfPage } from '../../vocabulary';
import type { Lexicon, Post } from '../../vocabulary';
import type { HeaderContext } from '../context';
import { OutlineContext, remembered, rememberedOfHeader } from '../context';
import { partOf } from '../transmission/slips';

/** A piece of a line, as it is written. */
export interface Piece {
  readonly text: string;
  readonly range: Range;
}

/** A number and where it stands, its station and its digits. */
export class PlacedNumber implements MessageNumber, Piece {
  readonly year: number | undefined;
  readonly post: string;
  readonly number: number;
  readonly text: string;
  readonly range: Range;

  constructor({ year, post, number, start, end }: FoundNumber, written: Piece) {
    this.year = year;
    this.post = post;
    this.number = number;
    this.text = written.text.slice(start, end);
    this.range = partOf(written.range, start, end - start);
  }

  get station(): Piece {
    const before = this.text.slice(0, this.digitsStart).trimEnd();
    const text = before.replace(/^'?\d+ */, '');
    return { text, range: partOf(this.range, before.length - text.length, text.length) };
  }

  get digits(): Piece {
    const text = this.text.slice(this.digitsStart);
    return { text, range: partOf(this.range, this.digitsStart, text.length) };
  }

  private get digitsStart(): number {
    return /\d+$/.exec(this.text)!.index;
  }
}

/** The digits behind `#`, and where they stand; `section` is what follows the slash. */
export interface PlacedSerial {
  readonly text: string;
  readonly digits: string;
  readonly section: string | undefined;
  readonly range: Range;
}

/** FL3 and FL15 bear the last four digits of a number. */
export const SERIALS = 10_000;

function read({ token, place }: PlacedToken): PlacedNumber | undefined {
  const written = token.text.toUpperCase();
  const number = findMessageNumbers(written)[0] ?? readCut(written);
  if (!number) return undefined;
  return new PlacedNumber(number, { text: token.text, range: tokenRange(place, token) });
}

/** A number whose station the archive has cut to single letters: `CAPE T  00097`. */
function readCut(text: string): FoundNumber | undefined {
  const match = /^([A-Z][A-Z .'-]*) (\d{1,8})$/.exec(text);
  if (!match) return undefined;
  return { year: undefined, post: match[1]!.trim(), number: Number(match[2]), start: 0, end: text.length };
}

/** The number of the classification line. */
export const numberOfClassification = rememberedOfHeader((cable: HeaderContext): PlacedNumber | undefined => {
  const token = firstToken(cable.header(), LineKind.Classification, 'messageNumber');
  return token && read(token);
});

/** The numbers of the page lines, in the order of the text. */
export const numbersOfPageLines = remembered((cable: OutlineContext): readonly PlacedNumber[] =>
  cable.pageLines().flatMap((place) => {
    const token = tokensOf(place.block).find(({ kind }) => kind === 'messageNumber');
    return (token && read({ token, place })) ?? [];
  }),
);

/** The number in the box above a cable on a public site's page. */
export function numberOfSite({ cable }: HeaderContext): PlacedNumber | undefined {
  const token = firstToken(cable, LineKind.SiteBox, 'messageNumber');
  return token && read(token);
}

/** The number in the archive's description behind the text. */
export function numberOfArchive({ cable }: HeaderContext): PlacedNumber | undefined {
  for (const place of blocksOfKind(cable, LineKind.Attribute)) {
    const [name, value] = tokensOf(place.block);
    if (name?.text === 'Document Number:' && value) return read({ token: value, place });
  }
  return undefined;
}

/** The serial of FL3, also one that has not its form; undefined where none can be read. */
export function serialOf(cable: HeaderContext): PlacedSerial | undefined {
  return readSerial(firstToken(cable.header(), LineKind.CallingStation, 'serial'));
}

/** FL15, the serial again at the end of the message. */
export function validationOf({ cable }: HeaderContext): PlacedSerial | undefined {
  return readSerial(firstToken(cable, LineKind.Validation, 'serial'));
}

export function readSerial(found: PlacedToken | undefined): PlacedSerial | undefined {
  const match = /^#(\d+)(?:\/(\d+))?$/.exec(found?.token.text ?? '');
  if (!found || !match) return undefined;
  return { text: match[0], digits: match[1]!, section: match[2], range: tokenRange(found.place, found.token) };
}

/** What a part of the cable says of its number: all of it, or its last four digits. */
interface Witness {
  readonly number: number;
  readonly cut: boolean;
}

function witnesses(cable: HeaderContext): Witness[] {
  const pages = cable instanceof OutlineContext ? numbersOfPageLines(cable) : [];
  const whole = [numberOfSite(cable), numberOfArchive(cable), ...pages].flatMap((number) => number ?? []);
  const cut = [serialOf(cable), validationOf(cable)].flatMap((serial) => serial ?? []);
  return [
    ...whole.map(({ number }) => ({ number, cut: false })),
    ...cut.map(({ digits }) => ({ number: Number(digits) % SERIALS, cut: true })),
  ];
}

/** The number that most parts agree on. */
export interface AgreedNumber {
  readonly number: number;
  /** Whether two parts say so, and more than say anything else. */
  readonly certain: boolean;
}

/** The number that most parts of the cable agree on, in doubt that of its classification line, which must be there. */
export const agreedNumber = remembered((cable: HeaderContext): AgreedNumber | undefined => {
  const own = numberOfClassification(cable)?.number;
  if (own === undefined) return undefined;
  const all: Witness[] = [{ number: own, cut: false }, ...witnesses(cable)];
  const candidates = new Set(
    all.map(({ number, cut }) => (cut ? Math.floor(own / SERIALS) * SERIALS + number : number)),
  );
  const counted = [...candidates]
    .map((number) => ({ number, count: all.filter((witness) => agrees(witness, number)).length }))
    .sort((one, other) => other.count - one.count);
  const [best, second] = counted;
  const certain = best!.count >= 2 && best!.count > (second?.count ?? 0);
  return { number: certain ? best!.number : own, certain };
});

function agrees(witness: Witness, number: number): boolean {
  return witness.number === (witness.cut ? number % SERIALS : number);
}

/** Whether two names can be of one station: one post has both, or the words of one stand in the other. */
export function isSameStation(one: string, other: string, lexicon: Lexicon): boolean {
  const [words, others] = [one, other].map((name) => name.toUpperCase().replace(/[.'-]/g, '').split(/\s+/));
  if (isWithin(words!, others!) || isWithin(others!, words!)) return true;
  const rows = stationRows(one, lexicon);
  return stationRows(other, lexicon).some((row) => rows.some((own) => own === row || onePost([own, row])));
}

/** The posts of a station's name, also one that a page line or the archive has cut. */
export function stationRows(name: string, lexicon: Lexicon): readonly Post[] {
  const rows = lexicon.postRows(name);
  return rows.length > 0 ? rows : postRowsOfPage(name);
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const joined = words.join('');
  return others.join('') === joined || words.every((word) => others.includes(word));
}
