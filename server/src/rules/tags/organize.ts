import type { TextEdit } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cables';
import { tokenRange } from '../../meaning/placement';
import type { Token } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Lexicon, TagKind } from '../../vocabulary';
import type { HeaderContext } from '../context';
import { lineEndIn } from '../executiveOrder/lineEdits';

/** The order of the kinds (TAGS handbook TL:TAGS-1, 1974); programs follow the subjects. */
const ORDER: readonly TagKind[] = ['subject', 'program', 'geographic', 'organization'];
/** What real traffic wraps at. */
const WIDTH = 61;

/**
 * The edits that put the codes of the field TAGS in order and drop repeats: subjects, programs, places, organizations,
 * what stands in no list, names in parentheses last. Codes of a kind keep their order, and the field its separator.
 */
export function organizedTags({ cable, lexicon }: HeaderContext): TextEdit[] {
  return blocksOfKind(cable, LineKind.Tags).flatMap((place) => organized(place, lexicon));
}

function organized(place: PlacedBlock, lexicon: Lexicon): TextEdit[] {
  const tokens = tokensOf(place.block);
  const items = tokens.filter(({ kind }) => kind === 'tag' || kind === 'tagName');
  const [first] = items;
  const last = items.at(-1);
  // Another field joined to the line is left to be parted first.
  if (!first || !last || tokens.some(({ kind }) => kind === 'referenceText' || kind === 'subject')) return [];
  // A name that is broken over two lines is no longer whole.
  if (items.some(({ kind, text }) => kind === 'tagName' && !text.endsWith(')'))) return [];
  const range = { start: tokenRange(place, first).start, end: tokenRange(place, last).end };
  const before = place.block.text.slice(offsetOf(place, first), offsetOf(place, last) + last.text.length);
  const sorted = withoutRepeats(items)
    .map((token, index) => ({ token, index, rank: rankOf(token, lexicon) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ token }) => token.text);
  const unchanged = sorted.length === items.length && sorted.every((text, index) => text === items[index]!.text);
  if (unchanged) return [];
  const separator = /[A-Z0-9)]\s*,/i.test(before) ? ', ' : ' ';
  return [{ range, newText: wrapped(sorted, separator, first.start, lineEndIn(place.block)) }];
}

function offsetOf({ block }: PlacedBlock, { line, start }: Token): number {
  return block.lineStarts[line]! + start;
}

function withoutRepeats(items: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => {
    const known = seen.has(text.toUpperCase());
    seen.add(text.toUpperCase());
    return !known;
  });
}

function rankOf({ kind, text }: Token, lexicon: Lexicon): number {
  if (kind === 'tagName') return ORDER.length + 1;
  const ranks = lexicon.tagRows(text.toUpperCase()).map((row) => ORDER.indexOf(row.kind));
  return ranks.length === 0 ? ORDER.length : Math.min(...ranks);
}

/** The items on as many lines as they need, the first from a column on. */
function wrapped(items: readonly string[], separator: string, column: number, lineEnd: string): string {
  let text = '';
  let width = column;
  items.forEach((item, index) => {
    if (index > 0) {
      const fits = width + separator.length + item.length <= WIDTH;
      text += fits ? separator : separator.trimEnd() + lineEnd;
      width = fits ? width + separator.length : 0;
    }
    text += item;
    width += item.length;
  });
  return text;
}
