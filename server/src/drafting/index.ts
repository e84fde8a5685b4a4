import type { Range } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import { DELETE_REFERENCE, deleteReference } from './deleteReference';
import type { DraftAction } from './draftAction';
import { INSERT_PARAGRAPH, insertParagraph } from './insertParagraph';
import { MOVE_PARAGRAPH_DOWN, MOVE_PARAGRAPH_UP, moveParagraph } from './moveParagraph';
import { RAISE_CLASSIFICATION, raiseClassification } from './raiseClassification';
import { SET_MARK, setMark } from './setMark';
import { STRIP_CLEARANCES, stripClearances } from './stripClearances';

export { SET_MARK } from './setMark';
export type { DraftAction } from './draftAction';

type Offer = (document: CableDocument, range: Range, lexicon: Lexicon) => DraftAction[];

/** What is done to a draft at the cursor, by the kinds of what each offers. */
const OFFERS: readonly { readonly kinds: readonly string[]; readonly offer: Offer }[] = [
  {
    kinds: [INSERT_PARAGRAPH],
    offer: (document, { start }, lexicon) => insertParagraph(document, start.line, lexicon),
  },
  {
    kinds: [MOVE_PARAGRAPH_UP, MOVE_PARAGRAPH_DOWN],
    offer: (document, { start }, lexicon) => moveParagraph(document, start.line, lexicon),
  },
  { kinds: [DELETE_REFERENCE], offer: (document, { start }, lexicon) => deleteReference(document, start, lexicon) },
  { kinds: [SET_MARK], offer: (document, { start }, lexicon) => setMark(document, start.line, lexicon) },
  { kinds: [STRIP_CLEARANCES], offer: stripClearances },
  { kinds: [RAISE_CLASSIFICATION], offer: (document, { start }) => raiseClassification(document, start.line) },
];

export const DRAFT_KINDS: readonly string[] = OFFERS.flatMap(({ kinds }) => kinds);

/** What can be done to a draft at a place, of the kinds that are wanted. */
export function draftActions(
  document: CableDocument,
  range: Range,
  lexicon: Lexicon,
  isWanted: (kind: string) => boolean,
): DraftAction[] {
  return OFFERS.filter(({ kinds }) => kinds.some(isWanted))
    .flatMap(({ offer }) => offer(document, range, lexicon))
    .filter(({ kind }) => isWanted(kind));
}
