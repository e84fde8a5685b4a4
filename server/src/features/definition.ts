import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { dateOf } from '../meaning/identity';
import { findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { stretchRange } from '../meaning/placement';
import { readPointer } from '../meaning/pointers';
import { referencesOf } from '../meaning/references';
import type { Reference } from '../meaning/references';
import { textMarksOf } from '../meaning/textMarks';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind } from '../syntax/lineKind';
import type { CableIndex } from '../workspace/cableIndex';
import type { Cancellation } from '../workspace/files';

/**
 * Where a citation leads: from an entry of REF, or a number in the text, to that cable in the workspace; from
 * `REF A` or `REFTEL` in the text to the entry of REF, and from there on.
 */
export async function definition(
  document: CableDocument,
  position: Position,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<LocationLink[]> {
  const place = document.tree.blockAtLine(position.line);
  const cable = cableAtLine(document.tree, position.line);
  if (headKind(place.block.kind) === LineKind.Reference) {
    const entry = referencesOf(cable).find((candidate) => contains(candidate.range, position));
    return entry?.cited ? cited(entry.cited, entry.range, index, cancellation) : [];
  }
  const mark = textMarksOf(place.block)
    .map(({ kind, start, end }) => ({ kind, start, end, range: stretchRange(place, start, end) }))
    .find(({ kind, range }) => kind === 'pointer' && contains(range, position));
  const pointer = mark && readPointer(place.block.text.slice(mark.start, mark.end));
  if (mark && pointer?.reference) {
    return entries(cable, pointer.letters).map((entry) => link(document.uri, mark.range, entry.range));
  }
  const found = findMessageNumbers(document.lineText(position.line)).find(
    ({ start, end }) => start <= position.character && position.character <= end,
  );
  if (!found) return [];
  const { line } = position;
  const origin = { start: { line, character: found.start }, end: { line, character: found.end } };
  const year = found.year ?? dateOf(cable)?.getUTCFullYear();
  return cited({ ...found, year }, origin, index, cancellation);
}

/** The entries of some letters; without a letter all of them. */
function entries(cable: Cable, letters: readonly string[]): Reference[] {
  const all = referencesOf(cable);
  return letters.length === 0 ? all : all.filter(({ letter }) => letter !== undefined && letters.includes(letter));
}

async function cited(
  number: MessageNumber,
  origin: Range,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<LocationLink[]> {
  const cables = await index.find(number, cancellation);
  return cables.map((cable) => ({
    originSelectionRange: origin,
    targetUri: cable.uri,
    targetRange: cable.range,
    targetSelectionRange: cable.selectionRange,
  }));
}

function link(uri: string, origin: Range, target: Range): LocationLink {
  return { originSelectionRange: origin, targetUri: uri, targetRange: target, targetSelectionRange: target };
}

function contains({ start, end }: Range, { line, character }: Position): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  return afterStart && (line < end.line || (line === end.line && character <= end.character));
}
