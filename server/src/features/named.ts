import type { Position, Range } from 'vscode-languageserver-types';
import type { Cable } from '../meaning/cable';
import { cableAtLine } from '../meaning/cables';
import { dateOf } from '../meaning/identity';
import { findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { tokenRange } from '../meaning/placement';
import { readPointer } from '../meaning/pointers';
import { letterOf, referencesOf } from '../meaning/references';
import { tokenAt } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { headKind, isText, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { marksIn, numberIn } from './mentions';
import { contains } from './ranges';

/** What stands at a place names: a cable by its number, entries of REF by their letters, paragraphs by their numbers. */
export type Named = { readonly range: Range; readonly cable: Cable } & (
  | { readonly kind: 'cable'; readonly number: MessageNumber }
  /** All entries where there is no letter. */
  | { readonly kind: 'entries'; readonly letters: readonly string[] }
  /** `isHead`: the number that the paragraph itself begins with. */
  | { readonly kind: 'paragraphs'; readonly numbers: readonly number[]; readonly isHead: boolean }
);

/** What is named at a position; undefined where nothing is. A number without a year is of the citing cable's. */
export function namedAt(document: CableDocument, position: Position): Named | undefined {
  const place = document.tree.blockAtLine(position.line);
  const cable = cableAtLine(document.tree, position.line);
  if (headKind(place.block.kind) === LineKind.Reference) return namedInField(place, cable, position);
  const inText = isText(place.block.kind) ? namedInText(place, cable, position) : undefined;
  return inText ?? namedInLine(document, place, cable, position);
}

function namedInField(place: PlacedBlock, cable: Cable, position: Position): Named | undefined {
  const token = tokenAt(place.block, position.line - place.line, position.character);
  if (token?.kind === 'referenceLetter') {
    return { kind: 'entries', letters: [letterOf(token.text)], range: tokenRange(place, token), cable };
  }
  const entry = referencesOf(cable).find(({ range }) => contains(range, position));
  return entry?.cited && { kind: 'cable', number: entry.cited, range: entry.range, cable };
}

function namedInText(place: PlacedBlock, cable: Cable, position: Position): Named | undefined {
  const mark = marksIn(place).find(({ range }) => contains(range, position));
  if (!mark) return undefined;
  const { kind, text, range } = mark;
  if (kind === 'paragraphNumber') {
    return { kind: 'paragraphs', numbers: [Number.parseInt(text, 10)], isHead: true, range, cable };
  }
  if (kind === 'citation') return namedCable(numberIn(text), range, cable);
  if (kind !== 'pointer') return undefined;
  const { letters, paragraphs, number, reference } = readPointer(text);
  if (reference) return { kind: 'entries', letters, range, cable };
  if (number) return namedCable(number, range, cable);
  return paragraphs.length > 0 ? { kind: 'paragraphs', numbers: paragraphs, isHead: false, range, cable } : undefined;
}

/** A number anywhere else: the cable's own, or one in a line that is not known to have any. */
function namedInLine(document: CableDocument, place: PlacedBlock, cable: Cable, position: Position): Named | undefined {
  const { line, character } = position;
  const token = tokenAt(place.block, line - place.line, character);
  if (token?.kind === 'messageNumber') return namedCable(numberIn(token.text), tokenRange(place, token), cable);
  const found = findMessageNumbers(document.lineText(line)).find(
    ({ start, end }) => start <= character && character <= end,
  );
  if (!found) return undefined;
  const range = { start: { line, character: found.start }, end: { line, character: found.end } };
  return namedCable({ year: found.year, post: found.post, number: found.number }, range, cable);
}

function namedCable(number: MessageNumber | undefined, range: Range, cable: Cable): Named | undefined {
  if (!number) return undefined;
  const year = number.year ?? dateOf(cable)?.getUTCFullYear();
  return { kind: 'cable', number: { ...number, year }, range, cable };
}
