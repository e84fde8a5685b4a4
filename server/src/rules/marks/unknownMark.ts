import { stretchRange } from '../../meaning/placement';
import type { PlacedBlock } from '../../syntax/tree';
import type { Range } from 'vscode-languageserver-types';

/** What people write for a mark, and the mark that is meant. */
const MEANT: Readonly<Record<string, string>> = {
  UNC: 'U',
  UNCL: 'U',
  UNCLAS: 'U',
  UNCLASS: 'U',
  UNCLASSIFIED: 'U',
  CONF: 'C',
  CONFIDENTIAL: 'C',
  SEC: 'S',
  SECRET: 'S',
  'TOP SECRET': 'TS',
  SENSITIVE: 'SBU',
  'SENSITIVE BUT UNCLASSIFIED': 'SBU',
};

/** A mark in small letters. */
const SMALL = /^(?:u|c|s|ts|sbu)$/i;
const WORDS = /^[\s\u00b6]*\d{1,3}\.\s{0,3}\(([A-Za-z/ ]{1,30})\)/;

/** Words in parentheses behind the number of a paragraph that stand for a mark and are none. */
export interface UnknownMark {
  readonly words: string;
  readonly right: string;
  /** Of the words, without the parentheses. */
  readonly range: Range;
}

/** The words where a paragraph begins with such; undefined where it does not. */
export function unknownMark(place: PlacedBlock): UnknownMark | undefined {
  const match = WORDS.exec(place.block.line(0));
  if (!match) return undefined;
  const words = match[1]!;
  const plain = words.trim().toUpperCase();
  const right = MEANT[plain] ?? (SMALL.test(plain) && words !== plain ? plain : undefined);
  if (right === undefined) return undefined;
  const end = match[0].length - 1;
  return { words, right, range: stretchRange(place, end - words.length, end) };
}
