import type { Position, TextEdit } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cable';
import { USUAL_WIDTH } from '../../meaning/lineWidths';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { wrapped } from '../../text/words';
import type { Lexicon } from '../../vocabulary';
import type { HeaderContext } from '../context';
import { lineEndIn } from '../fields/lineEdits';
import { codesOfBlock, kindsOf, separatorIn } from './tagLines';

/** A code, or a name in parentheses. */
interface Item {
  readonly text: string;
  readonly rank: number;
  readonly start: Position;
  readonly end: Position;
}

/** Ranks of what has no kind in the lists. */
const UNLISTED = 4;
const NAME = 5;

/**
 * The edits that put the codes of the field TAGS in order and drop repeats: subjects, programs, places, organizations,
 * what stands in no list, names in parentheses last. Codes of a kind keep their order, the field its separator, and its
 * lines their width.
 */
export function organizedTags({ cable, lexicon }: HeaderContext): TextEdit[] {
  return blocksOfKind(cable, LineKind.Tags).flatMap((place) => organized(place, lexicon));
}

function organized(place: PlacedBlock, lexicon: Lexicon): TextEdit[] {
  const items = itemsOf(place, lexicon);
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || isMoreThanItems(place, items)) return [];
  const sorted = withoutRepeats(items)
    .map((item, index) => ({ item, index }))
    .sort((one, other) => one.item.rank - other.item.rank || one.index - other.index)
    .map(({ item }) => item.text);
  if (sorted.length === items.length && sorted.every((text, index) => text === items[index]!.text)) return [];
  const newText = wrapped(sorted, separatorIn(place), first.start.character, widthOf(place), lineEndIn(place.block));
  return [{ range: { start: first.start, end: last.end }, newText }];
}

function itemsOf(place: PlacedBlock, lexicon: Lexicon): Item[] {
  const codes = codesOfBlock(place, lexicon).map(({ code, range: { start, end } }) => ({
    text: place.block.line(start.line - place.line).slice(start.character, end.character),
    rank: Math.min(UNLISTED, ...kindsOf(code, lexicon)),
    start,
    end,
  }));
  const names = tokensOf(place.block)
    .filter(({ kind }) => kind === 'tagName')
    .map((token) => ({ text: token.text, rank: NAME, ...tokenRange(place, token) }));
  return [...codes, ...names].sort(
    (one, other) => one.start.line - other.start.line || one.start.character - other.start.character,
  );
}

/** Whether the field holds more than codes, names and what parts them: another field, half a parenthesis. */
function isMoreThanItems({ block }: PlacedBlock, items: readonly Item[]): boolean {
  const value = tokensOf(block).filter(({ kind }) => kind === 'fieldName');
  if (value.length !== 1 || items.some(({ text, rank }) => rank === NAME && !text.endsWith(')'))) return true;
  const bare = (text: string): string => text.replace(/[\s,;.:]+/g, '');
  return bare(block.text.slice(block.lineStarts[value[0]!.line]! + value[0]!.end)) !== bare(items.map(textOf).join(''));
}

function textOf({ text }: Item): string {
  return text;
}

function withoutRepeats(items: readonly Item[]): Item[] {
  const seen = new Set<string>();
  return items.filter(({ text }) => {
    const known = seen.has(text.toUpperCase());
    seen.add(text.toUpperCase());
    return !known;
  });
}

/** As wide as the field's widest line, or as real traffic. */
function widthOf({ block }: PlacedBlock): number {
  const widths = Array.from({ length: block.filledLines }, (_, index) => block.line(index).trimEnd().length);
  return Math.max(USUAL_WIDTH, ...widths);
}
