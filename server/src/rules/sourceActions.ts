import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import { textContextOf } from './context';
import type { OutlineContext } from './context';
import { renumbered } from './paragraphs/renumber';
import { relettered } from './references/reletter';
import { organizedTags } from './tags/organize';

export const ORGANIZE_TAGS = `${CodeActionKind.Source}.organizeTags.cablegram`;
export const RENUMBER_PARAGRAPHS = `${CodeActionKind.Source}.renumberParagraphs.cablegram`;
export const RELETTER_REFERENCES = `${CodeActionKind.Source}.reletterReferences.cablegram`;

/** Something that can be done to a draft as a whole. */
export interface SourceAction {
  readonly kind: string;
  readonly title: string;
  readonly edits: (document: CableDocument, lexicon: Lexicon) => TextEdit[];
}

/** Sorting of TAGS, renumbering of paragraphs and lettering of references with what points to them. */
export const SOURCE_ACTIONS: readonly SourceAction[] = [
  { kind: ORGANIZE_TAGS, title: 'Sort TAGS and drop repeats', edits: ofEachCable(organizedTags) },
  { kind: RENUMBER_PARAGRAPHS, title: 'Renumber paragraphs and what points to them', edits: ofEachCable(renumbered) },
  { kind: RELETTER_REFERENCES, title: 'Letter the references and what points to them', edits: ofEachCable(relettered) },
];

function ofEachCable(edits: (cable: OutlineContext) => TextEdit[]): SourceAction['edits'] {
  return ({ tree }, lexicon) => cablesOf(tree).flatMap((cable) => edits(textContextOf(cable, lexicon, tree)));
}
