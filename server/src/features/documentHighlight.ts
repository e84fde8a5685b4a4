import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { isText } from '../syntax/lineKind';
import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { tokenRange } from '../meaning/placement';
import { letterOf, referencesOf } from '../meaning/references';
import type { Token } from '../meaning/token';
import { tokenAt, tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import type { PlacedBlock } from '../syntax/tree';
import { CableMentions, numberIn } from './mentions';
import type { Mention } from './mentions';
import { namedAt } from './named';
import { comparePositions, contains } from './ranges';

/**
 * What in the same cable means the same as what stands at a position: a code of TAGS, an entry of REF and the pointers
 * to it, a paragraph's number and the pointers to it, an address or routing indicator of the header, a cable's number.
 * What is meant, the entry or the paragraph, is marked as written, what mentions it as read. Nothing for other words.
 */
export function documentHighlights(document: CableDocument, position: Position): DocumentHighlight[] {
  const { tree } = document;
  const place = tree.blockAtLine(position.line);
  const cable = cableAtLine(tree, position.line);
  const mentions = new CableMentions(tree, cable);
  const found = isText(place.block.kind)
    ? sameAsInText(mentions, document, position)
    : sameAsInFields(mentions, cable, place, position);
  return found
    .sort((a, b) => comparePositions(a.range.start, b.range.start))
    .map(({ range, role }) => ({ range, kind: KINDS[role] }));
}

const KINDS: Readonly<Record<Mention['role'], DocumentHighlightKind>> = {
  meant: DocumentHighlightKind.Write,
  mentioned: DocumentHighlightKind.Read,
  same: DocumentHighlightKind.Text,
};

function sameAsInText(mentions: CableMentions, document: CableDocument, position: Position): Mention[] {
  const named = namedAt(document, position);
  switch (named?.kind) {
    case 'cable':
      return mentions.ofNumber(named.number);
    case 'entries':
      return mentions.ofEntries(named.letters);
    case 'paragraphs':
      return named.isHead
        ? mentions.ofParagraphAt(document.tree.blockAtLine(position.line))
        : mentions.ofParagraphs(named.numbers);
    default:
      return [];
  }
}

function sameAsInFields(mentions: CableMentions, cable: Cable, place: PlacedBlock, position: Position): Mention[] {
  const token = tokenAt(place.block, position.line - place.line, position.character);
  // What a cable quoted in the text has in its header and fields is looked for there.
  const quoted = cable.quoted.some(({ line }) => line === place.line);
  const places = quoted ? cable.quoted : [...cable.blocks, ...cable.further];
  switch (token?.kind) {
    case 'tag':
      return sameTokens(places, ({ kind, text }) => kind === 'tag' && text === token.text);
    case 'referenceLetter':
      return quoted ? [] : mentions.ofEntries([letterOf(token.text)]);
    case 'reference':
      return mentions.ofNumber(referencesOf(cable).find(({ range }) => contains(range, position))?.cited);
    case 'messageNumber':
      return mentions.ofNumber(numberIn(token.text));
    case 'routingIndicator':
      return sameTokens(places, ({ kind, text }) => kind === 'routingIndicator' && text === token.text);
    case 'addressee': {
      const indicator = indicatorBefore(place, token);
      return sameTokens(places, ({ kind, text }) =>
        kind === 'addressee' ? text === token.text : kind === 'routingIndicator' && text === indicator,
      );
    }
    default:
      return [];
  }
}

/** The routing indicator of an address: that of its line. */
function indicatorBefore({ block }: PlacedBlock, address: Token): string | undefined {
  return tokensOf(block).find(({ kind, line }) => kind === 'routingIndicator' && line === address.line)?.text;
}

function sameTokens(places: readonly PlacedBlock[], isSame: (token: Token) => boolean): Mention[] {
  return places.flatMap((place) =>
    tokensOf(place.block)
      .filter(isSame)
      .map((token) => ({ range: tokenRange(place, token), role: 'same' })),
  );
}
