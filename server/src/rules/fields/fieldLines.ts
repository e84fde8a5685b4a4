/** The fields between classification line and text: their names, and what a slip has made of a name. */
import type { Range } from 'vscode-languageserver-types';
import { stretchRange, tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind, LineState, RESUMED } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Lexicon } from '../../vocabulary';
import { remembered, rememberedOfHeader } from '../context';
import type { HeaderContext, TextContext } from '../context';
import { ordersInForce } from '../executiveOrder/orders';
import { isOneEditAway } from '../../meaning/nearMiss';

export type FieldName = 'E.O.' | 'TAGS' | 'SUBJECT' | 'REF';

/** Their order on the page (TAGS handbook, 1974). */
export const FIELD_ORDER: readonly FieldName[] = ['E.O.', 'TAGS', 'SUBJECT', 'REF'];

/** A field by its name, as it stands there. */
export interface Field {
  readonly name: FieldName;
  readonly place: PlacedBlock;
  /** The name as written, its colon with it. */
  readonly text: string;
  readonly range: Range;
  /** Whether it stands on the line of another. */
  readonly joined: boolean;
}

const NAMES: Partial<Record<LineKind, FieldName>> = {
  [LineKind.ExecutiveOrder]: 'E.O.',
  [LineKind.Tags]: 'TAGS',
  [LineKind.Subject]: 'SUBJECT',
  [LineKind.Reference]: 'REF',
};

/** The blocks of fields above the text, in its order: from the first one in the text on they are quoted there. */
export const fieldPlaces = rememberedOfHeader(({ cable }: HeaderContext): readonly PlacedBlock[] => {
  const places = cable.blocks.filter(({ block }) => NAMES[headKind(block.kind)] !== undefined);
  const quoted = places.findIndex(({ block }) => (block.stateBefore & ~RESUMED) >= LineState.Body);
  return quoted < 0 ? places : places.slice(0, quoted);
});

/** The fields above the text, in its order. */
export const fieldsOf = rememberedOfHeader((cable): readonly Field[] => fieldPlaces(cable).flatMap(fieldsIn));

function fieldsIn(place: PlacedBlock): Field[] {
  const own = NAMES[place.block.kind];
  if (own === undefined) return [];
  return tokensOf(place.block)
    .filter(({ kind }) => kind === 'fieldName')
    .map((token, index) => ({
      name: index === 0 ? own : joinedName(token.text),
      place,
      text: token.text,
      range: tokenRange(place, token),
      joined: index > 0,
    }));
}

function joinedName(text: string): FieldName {
  return FIELD_ORDER.find((name) => name !== 'E.O.' && text.toUpperCase().startsWith(name.slice(0, 3))) ?? 'REF';
}

/** The first field of a name. */
export function fieldOf(cable: HeaderContext, name: FieldName): Field | undefined {
  return fieldsOf(cable).find((field) => field.name === name);
}

/** Whether a field of a name stands anywhere, also in the text: then it is not missing. */
export function hasField(cable: HeaderContext, name: FieldName): boolean {
  return namesAnywhere(cable).has(name);
}

const namesAnywhere = rememberedOfHeader(({ cable }: HeaderContext): ReadonlySet<FieldName> => {
  const names = new Set<FieldName>();
  for (const place of [...cable.blocks, ...cable.further, ...cable.quoted]) {
    const own = NAMES[headKind(place.block.kind)];
    if (own === undefined) continue;
    names.add(own);
    for (const field of fieldsIn(place)) names.add(field.name);
  }
  return names;
});

/** The line that a cable begins its fields under; undefined in a body alone. */
export function classificationPlace(cable: HeaderContext): PlacedBlock | undefined {
  return cable.header().blocks.find(({ block }) => block.kind === LineKind.Classification);
}

/** No head of a cable has more lines between classification line and text. */
const MAX_HEAD = 60;

/** The blocks between classification line and text, whatever they are. */
export const headPlaces = remembered(({ cable, tree }: TextContext): readonly PlacedBlock[] => {
  const start = cable.blocks.find(({ block }) => block.kind === LineKind.Classification) ?? cable.blocks[0];
  if (!start) return [];
  const places: PlacedBlock[] = [];
  for (const place of tree.blocks(start.line)) {
    if (place.line >= cable.endLine || place.line > start.line + MAX_HEAD) break;
    if (place.block.kind === LineKind.Paragraph) break;
    places.push(place);
  }
  return places;
});

/** A line of a block: its words, and where it stands in the document. */
export interface HeadLine {
  readonly place: PlacedBlock;
  readonly index: number;
  readonly text: string;
}

/** The lines of a block that are not blank. */
export function linesOf(place: PlacedBlock): HeadLine[] {
  const { block } = place;
  const lines: HeadLine[] = [];
  for (let index = 0; index < block.filledLines; index++) lines.push({ place, index, text: block.line(index) });
  return lines;
}

/** A field's name with a slip in it, on a line that is read as something else. */
export interface SlippedName {
  readonly name: Exclude<FieldName, 'REF'>;
  /** What stands there, within the line, and what is right. */
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** The field that a line would be but for a slip in its name or colon; undefined where it is none. */
export function slippedName(line: string, lexicon: Lexicon): SlippedName | undefined {
  const match = /^(\s*)(\S{2,9}?)(\s*)([:;/.-]|(?=\s))\s*(?=\S)/.exec(line.trimEnd());
  if (!match) return slippedOrder(line);
  const [all, indent, word, , separator] = match;
  const found = { start: indent!.length, end: all.length };
  const rest = line.slice(all.length).trimEnd();
  if (isSlipOf(word!, 'TAGS', ['TAG']) && areCodes(rest, lexicon)) return { name: 'TAGS', ...found, right: 'TAGS: ' };
  if (isSlipOf(word!, 'SUBJECT', ['SUBJ']) && (separator !== '' || word === 'SUBJECT')) {
    return { name: 'SUBJECT', ...found, right: 'SUBJECT: ' };
  }
  return slippedOrder(line);
}

function isSlipOf(word: string, name: string, others: readonly string[]): boolean {
  return word === name || others.includes(word) || (/^[A-Z*]+$/.test(word) && isOneEditAway(word, name));
}

/** Whether all words are codes of TAGS that are listed. */
function areCodes(text: string, lexicon: Lexicon): boolean {
  const codes = text
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[\s,]+/)
    .filter((code) => code !== '');
  return codes.length > 0 && codes.every((code) => lexicon.tagRows(code.replace(/\.$/, '')).length > 0);
}

/** `F.O. 12958:`, `E,O. 12958:`: an order on classification behind letters of which one is a slip. */
function slippedOrder(line: string): SlippedName | undefined {
  const match = /^(\s*)(\S{2,5}|\S{1,3} \S{1,3})\s*(\d{5})\s*[:;]/.exec(line);
  if (!match || !ordersInForce().some(({ number }) => number === match[3])) return undefined;
  const letters = match[2]!.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (letters !== 'EO' && !isOneEditAway(letters, 'EO')) return undefined;
  const start = match[1]!.length;
  return { name: 'E.O.', start, end: match[0].indexOf(match[3]!), right: 'E.O. ' };
}

/** Where a stretch of a line of a block stands in the document. */
export function rangeInLine({ place, index }: Pick<HeadLine, 'place' | 'index'>, start: number, end: number): Range {
  const lineStart = place.block.lineStarts[index]!;
  return stretchRange(place, lineStart + start, lineStart + end);
}
