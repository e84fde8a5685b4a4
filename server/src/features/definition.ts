import type { LocationLink, Position, Range } from 'vscode-languageserver-types';
import type { MessageNumber } from '../meaning/messageNumber';
import { referencesOf } from '../meaning/references';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind } from '../syntax/lineKind';
import type { CableIndex } from '../workspace/cableIndex';
import type { Cancellation } from '../workspace/files';
import { CableMentions } from './mentions';
import { namedAt } from './named';

/**
 * Where a citation leads: from an entry of REF, its letter, or a number in the text, to that cable in the workspace; from
 * `REF A` or `REFTEL` in the text to the entry of REF, and from there on; from `para 3` to the paragraph.
 */
export async function definition(
  document: CableDocument,
  position: Position,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<LocationLink[]> {
  const named = namedAt(document, position);
  if (!named) return [];
  const { range, cable } = named;
  switch (named.kind) {
    case 'cable':
      return cited(named.number, range, index, cancellation);
    case 'entries': {
      const entries = referencesOf(cable).filter(
        ({ letter }) => named.letters.length === 0 || (letter !== undefined && named.letters.includes(letter)),
      );
      const isField = headKind(document.tree.blockAtLine(position.line).block.kind) === LineKind.Reference;
      if (!isField) return entries.map((entry) => link(document.uri, range, entry.range));
      const links = entries.map((entry) => (entry.cited ? cited(entry.cited, range, index, cancellation) : []));
      return (await Promise.all(links)).flat();
    }
    case 'paragraphs':
      return new CableMentions(document.tree, cable)
        .ofParagraphs(named.numbers)
        .filter(({ role }) => role === 'meant')
        .map((mention) => link(document.uri, range, mention.range));
  }
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
