import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { BlockGroup } from '../../meaning/cable';
import { TAG_KINDS } from '../../vocabulary';
import type { Lexicon } from '../../vocabulary';
import { rememberedOfHeader } from '../context';
import type { Range } from 'vscode-languageserver-types';

/** A code where it stands. */
export interface PlacedCode {
  /** In capitals, without the signs that separate codes or end the line. */
  readonly code: string;
  readonly range: Range;
  readonly place: PlacedBlock;
}

/** No cable has more; a damaged line of megabytes may. */
const MAX_CODES = 500;

/** Signs that stand behind a code and are none of it. */
const SIGNS_BEHIND = /[.:]+$/;

/** The codes of the field TAGS, also where it is joined to the line of the E.O., in the order of the text. */
export const codesIn = rememberedOfHeader(({ cable, lexicon }): readonly PlacedCode[] =>
  tagPlaces(cable).flatMap((place) => codesOfBlock(place, lexicon)),
);

export function codesOfBlock(place: PlacedBlock, lexicon: Lexicon): PlacedCode[] {
  return joinedCodes(codesOf(place), lexicon);
}

/** The blocks that the field TAGS stands in. */
export function tagPlaces({ blocks }: BlockGroup): PlacedBlock[] {
  return blocks.filter(({ block }) => holdsTags(headKind(block.kind)));
}

function holdsTags(kind: LineKind): boolean {
  return kind === LineKind.Tags || kind === LineKind.ExecutiveOrder;
}

function codesOf(place: PlacedBlock): PlacedCode[] {
  return tokensOf(place.block)
    .filter(({ kind }) => kind === 'tag')
    .slice(0, MAX_CODES)
    .map((token) => {
      const code = token.text.toUpperCase().replace(SIGNS_BEHIND, '');
      const range = tokenRange(place, token);
      return {
        code,
        place,
        range: { ...range, end: { ...range.end, character: range.start.character + code.length } },
      };
    })
    .filter(({ code }) => code !== '');
}

/** `COLOMBO PLAN`: two words beside each other that are listed as one code, and neither alone. */
function joinedCodes(codes: readonly PlacedCode[], lexicon: Lexicon): PlacedCode[] {
  const joined: PlacedCode[] = [];
  for (const placed of codes) {
    const last = joined.at(-1);
    const both = last && areBeside(last, placed) ? `${last.code} ${placed.code}` : undefined;
    if (last && both !== undefined && lexicon.tagRows(both).length > 0) {
      joined[joined.length - 1] = { ...last, code: both, range: { start: last.range.start, end: placed.range.end } };
    } else {
      joined.push(placed);
    }
  }
  return joined;
}

/** Whether nothing but one blank parts two codes. */
function areBeside({ range: { end }, place }: PlacedCode, { range: { start } }: PlacedCode): boolean {
  if (end.line !== start.line || start.character !== end.character + 1) return false;
  return place.block.text[place.block.lineStarts[end.line - place.line]! + end.character] === ' ';
}

/** The places in that order that a code has by the lists; none where it stands in no list. */
export function kindsOf(code: string, lexicon: Lexicon): number[] {
  return lexicon.tagRows(code).map((row) => TAG_KINDS.indexOf(row.kind));
}

/** What parts the codes of a field: a comma where one does anywhere. */
export function separatorIn({ block }: PlacedBlock): ', ' | ' ' {
  const codes = tokensOf(block).filter(({ kind }) => kind === 'tag');
  return codes.some(({ line, end }) => /^\s*,/.test(block.line(line).slice(end))) ? ', ' : ' ';
}

/** The separator before a code with the code: what goes when the code goes. */
export function rangeWithSeparator({ place, range }: PlacedCode): Range {
  const line = place.block.line(range.start.line - place.line);
  let start = range.start.character;
  while (start > 0 && /[\s,;]/.test(line.charAt(start - 1))) start--;
  return { start: { ...range.start, character: start }, end: range.end };
}
