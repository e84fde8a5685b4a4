import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { HeaderContext } from '../context';
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
export function codesIn({ cable }: HeaderContext): PlacedCode[] {
  return cable.blocks.filter(({ block }) => holdsTags(headKind(block.kind))).flatMap(codesOf);
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

/** The separator before a code with the code: what goes when the code goes. */
export function rangeWithSeparator({ place, range }: PlacedCode): Range {
  const line = place.block.line(range.start.line - place.line);
  let start = range.start.character;
  while (start > 0 && /[\s,;]/.test(line.charAt(start - 1))) start--;
  return { start: { ...range.start, character: start }, end: range.end };
}
