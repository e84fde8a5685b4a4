/** The paragraph "Classified By": its block, and the reasons in it with their places. */
import type { Range } from 'vscode-languageserver-types';
import { stretchRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { HeaderContext } from '../context';

/** The paragraph above the first numbered one; further down it is that of a cable quoted there. */
export function classifiedByOf({ cable }: HeaderContext): PlacedBlock | undefined {
  const first = cable.blocks.find(
    ({ block }) => block.kind === LineKind.ClassifiedBy || block.kind === LineKind.Paragraph,
  );
  return first?.block.kind === LineKind.ClassifiedBy ? first : undefined;
}

/** Words and their place. */
export interface PlacedWords {
  readonly text: string;
  readonly range: Range;
}

/** A section of an order with the letters named behind it: `1.4 (b), (d)`. */
export interface Reason {
  readonly section: PlacedWords;
  readonly letters: readonly PlacedWords[];
  /** From the section to the last letter. */
  readonly whole: PlacedWords;
  /** Whether a letter stands further on, where it cannot be told from other words. */
  readonly unsure: boolean;
}

const SECTION = /(?<![\d./])[1-5]\.\d(?![\d.]*\d)/g;

/** The reasons in the paragraph, in its order. */
export function reasonsOf(place: PlacedBlock): Reason[] {
  const { block } = place;
  const text = block.text.slice(0, block.lineContentEnd(Math.max(0, block.filledLines - 1)));
  const sections = [...text.matchAll(SECTION)];
  return sections.map(({ 0: section, index }, at) => {
    const end = index + section.length;
    const stop = sections[at + 1]?.index ?? text.length;
    const found = lettersAt(text, end, stop);
    const last = found.at(-1);
    const whole = last ? last.close : end;
    const words = (start: number, to: number): PlacedWords => ({
      text: text.slice(start, to),
      range: stretchRange(place, start, to),
    });
    return {
      section: words(index, end),
      letters: found.map(({ start }) => words(start, start + 1)),
      whole: words(index, whole),
      unsure: found.length === 0 && /(?:^|[^A-Za-z'])[A-Ha-h](?![A-Za-z'])/.test(text.slice(end, stop)),
    };
  });
}

interface Letter {
  readonly start: number;
  /** Behind the letter and its parenthesis. */
  readonly close: number;
}

/** What may stand between two letters; `a-d` is a range, and not read. */
const BETWEEN = /[\s,;/&+]|AND\b|OR\b/iy;

/**
 * The letters that follow a section, up to the first word that is none: `(b) and (d)`, `(b/d)`, `B, D`. Those outside
 * of parentheses are letters of a reason only up to H.
 */
function lettersAt(text: string, from: number, stop: number): Letter[] {
  const letters: Letter[] = [];
  let inside = false;
  let position = from;
  while (position < stop) {
    const sign = text.charAt(position);
    BETWEEN.lastIndex = position;
    if (sign === '(' && !inside) inside = true;
    else if (sign === ')' && inside) {
      inside = false;
      const open = letters.pop();
      if (open) letters.push({ ...open, close: position + 1 });
    } else if (isLetterAt(text, position, inside)) {
      letters.push({ start: position, close: position + 1 });
    } else {
      const between = BETWEEN.exec(text)?.[0];
      if (between === undefined) break;
      position += between.length - 1;
    }
    position++;
  }
  // What is opened and not closed is no list of letters.
  return inside ? [] : letters;
}

function isLetterAt(text: string, position: number, inside: boolean): boolean {
  const letter = text.charAt(position);
  if (!(inside ? /[A-Za-z]/ : /[A-Ha-h]/).test(letter)) return false;
  const next = text.charAt(position + 1);
  const before = text.charAt(position - 1);
  return !/[A-Za-z0-9'.]/.test(next === '.' && !inside ? '' : next) && !/[A-Za-z']/.test(before);
}
