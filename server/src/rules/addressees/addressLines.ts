/** The lines of FL6 to FL9, each with its parts and where they stand; and what the directories tell of an address. */
import type { Range } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cable';
import { postName } from '../../meaning/messageNumber';
import { tokenRange } from '../../meaning/placement';
import { oneSpaced } from '../../meaning/plain';
import type { Token, TokenKind } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Lexicon, Post, RoutingIndicator } from '../../vocabulary';
import type { BlockGroup } from '../../meaning/cable';

/** A part of a line, as it is written. */
export interface Part {
  readonly text: string;
  readonly range: Range;
}

export type Role = 'originator' | 'action' | 'information' | 'exempt';

export interface AddressLine {
  readonly role: Role;
  /** The address, its blanks single. */
  readonly address: string;
  readonly addressPart: Part;
  readonly indicator: Part | undefined;
  readonly offices: Part | undefined;
  readonly precedence: Part | undefined;
  readonly continuityNumber: Part | undefined;
  /** From its first part to its last, the keyword left out. */
  readonly range: Range;
  /** The line in the document. */
  readonly line: number;
  /** Whether it bears the keyword. */
  readonly isFirst: boolean;
}

const ROLES = [
  [LineKind.Originator, 'originator'],
  [LineKind.Action, 'action'],
  [LineKind.Information, 'information'],
  [LineKind.Exempt, 'exempt'],
] as const;

/** The addresses of a section's header, in the order of their format lines. */
export function addressLines(header: BlockGroup): readonly AddressLine[] {
  return header.once(read);
}

function read(header: BlockGroup): AddressLine[] {
  return ROLES.flatMap(([kind, role]) => blocksOfKind(header, kind).flatMap((place) => linesOf(place, role)));
}

function linesOf(place: PlacedBlock, first: Role): AddressLine[] {
  const lines: AddressLine[] = [];
  const tokens = tokensOf(place.block);
  let role = first;
  for (let start = 0, end = 0; start < tokens.length; start = end) {
    while (end < tokens.length && tokens[end]!.line === tokens[start]!.line) end++;
    const own = tokens.slice(start, end);
    const read = lineOf(place, own, role);
    if (read) lines.push(read);
    // A list may go over to information at the end of a line.
    const last = own.at(-1)!;
    if (last.kind === 'keyword' && last.text === 'INFO') role = 'information';
  }
  return lines;
}

function lineOf(place: PlacedBlock, tokens: readonly Token[], role: Role): AddressLine | undefined {
  const part = (kind: TokenKind): Part | undefined => {
    const token = tokens.find((candidate) => candidate.kind === kind);
    return token && { text: token.text, range: tokenRange(place, token) };
  };
  const address = part('addressee');
  if (!address) return undefined;
  const isPart = ({ kind }: Token): boolean => kind !== 'keyword';
  return {
    role,
    address: oneSpaced(address.text.toUpperCase()),
    addressPart: address,
    indicator: part('routingIndicator'),
    offices: part('officeSymbols'),
    precedence: part('precedenceWord'),
    continuityNumber: part('continuityNumber'),
    range: {
      start: tokenRange(place, tokens.find(isPart)!).start,
      end: tokenRange(place, tokens.findLast(isPart)!).end,
    },
    line: address.range.start.line,
    isFirst: tokens[0]!.kind === 'keyword',
  };
}

/** Words that the addresses of the Department's own posts begin with. */
const OF_POSTS = new Set(
  'AMEMBASSY AMEMB EMBASSY AMCONSUL AMCONGEN USMISSION USOFFICE USINT USLO USDEL SECSTATE AIT'.split(' '),
);

/** The first word of an address where it is one that the Department's own posts have; else ''. */
export function wordOfPost(address: string): string {
  const word = firstWord(address);
  return OF_POSTS.has(word) ? word : '';
}

/** An address up to its first blank. */
export function firstWord(address: string): string {
  const blank = address.indexOf(' ');
  return blank < 0 ? address : address.slice(0, blank);
}

/** The posts that an address names: AMEMBASSY PARIS, USMISSION GENEVA, SECSTATE WASHDC; none for another. */
export function postsOfAddress(address: string, lexicon: Lexicon): readonly Post[] {
  if (wordOfPost(address) === '') return lexicon.postRows(address);
  const rest = address.slice(address.indexOf(' ') + 1);
  const rows = lexicon.postRows(postName(address));
  return rows.length > 0 ? rows : lexicon.postRows(rest);
}

/** The rows of the directory that speak of this address, those of the indicator beside it first. */
export function directoryRows({ address, indicator }: AddressLine, lexicon: Lexicon): readonly RoutingIndicator[] {
  const rows = lexicon.addresseeRows(address);
  const own = indicator ? lexicon.routingIndicatorRows(indicator.text.toUpperCase()) : [];
  return [...own.filter((row) => rows.some(({ addressee }) => addressee === row.addressee)), ...rows];
}

/** Whether an address is known to stand for several: by its words, or by the directory. */
export function isCollective(line: AddressLine, lexicon: Lexicon): boolean {
  return /\bCOLLECTIVE\b/.test(line.address) || directoryRows(line, lexicon).some(({ kind }) => kind === 'collective');
}

/** Whether an address is known to be a single one. */
export function isSingle(line: AddressLine, lexicon: Lexicon): boolean {
  if (isCollective(line, lexicon) || /\b(?:ALL|POSTS|ALDAC|GROUP)\b/.test(line.address)) return false;
  return (
    wordOfPost(line.address) !== '' ||
    postsOfAddress(line.address, lexicon).length > 0 ||
    directoryRows(line, lexicon).length > 0
  );
}
