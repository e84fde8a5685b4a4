import type { Location, Position } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import type { Cancellation } from '../workspace/files';
import { CableMentions } from './mentions';
import type { Mention } from './mentions';
import { namedAt } from './named';

/**
 * All places that name the same: of a cable's number those in the whole workspace, in REF and in texts; of an entry of
 * REF or a paragraph those in the cable itself.
 * @param withDeclaration also what is named: the cable by its own number, the entry, the paragraph
 */
export async function references(
  document: CableDocument,
  position: Position,
  withDeclaration: boolean,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<Location[]> {
  const named = namedAt(document, position);
  if (!named) return [];
  if (named.kind === 'cable') {
    const citing = await index.citing(named.number, cancellation);
    const declared = withDeclaration ? await index.find(named.number, cancellation) : [];
    return [
      ...declared.map(({ uri, selectionRange }) => ({ uri, range: selectionRange })),
      ...citing.map(({ cable, citation }) => ({ uri: cable.uri, range: citation.range })),
    ];
  }
  const mentions = new CableMentions(document.tree, named.cable);
  const found: readonly Mention[] =
    named.kind === 'entries' ? mentions.ofEntries(named.letters) : mentions.ofParagraphs(named.numbers);
  return found
    .filter(({ role }) => withDeclaration || role !== 'meant')
    .map(({ range }) => ({ uri: document.uri, range }));
}
