import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import type { Cable } from '../meaning/cables';
import { dateOf } from '../meaning/identity';
import { findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { tokenRange } from '../meaning/placement';
import { referencesOf, textReferences } from '../meaning/references';
import type { Reference } from '../meaning/references';
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
    const reference = referencesOf(cable).find((candidate) =>
      contains(tokenRange(candidate.place, candidate.token), position),
    );
    return reference ? cited(reference, tokenRange(reference.place, reference.token), index, cancellation) : [];
  }
  const text = document.lineText(position.line);
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    start <= position.character && position.character <= end;
  const onLine = (start: number, end: number): Range => ({
    start: { line: position.line, character: start },
    end: { line: position.line, character: end },
  });

  const pointer = textReferences(text).find(inside);
  if (pointer) {
    const origin = onLine(pointer.start, pointer.end);
    return entries(cable, pointer.letter).map((entry) =>
      link(document.uri, origin, tokenRange(entry.place, entry.token)),
    );
  }
  const number = findMessageNumbers(text).find(inside);
  if (!number) return [];
  const year = number.year ?? dateOf(cable)?.getUTCFullYear();
  return cited({ ...number, year }, onLine(number.start, number.end), index, cancellation);
}

/** The entries of a letter; without a letter all of them. */
function entries(cable: Cable, letter: string | undefined): Reference[] {
  const all = referencesOf(cable);
  return letter === undefined ? all : all.filter((entry) => entry.letter === letter);
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
  return line === start.line && start.character <= character && character <= end.character;
}
