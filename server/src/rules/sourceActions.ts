import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';

/** Something that can be done to a draft as a whole. */
export interface SourceAction {
  readonly kind: string;
  readonly title: string;
  readonly edits: (document: CableDocument, lexicon: Lexicon) => TextEdit[];
}

/** Sorting of TAGS, and renumbering of paragraphs with what points to them. */
export const SOURCE_ACTIONS: readonly SourceAction[] = [];

export const ORGANIZE_TAGS = `${CodeActionKind.Source}.organizeTags.cablegram`;
export const RENUMBER_PARAGRAPHS = `${CodeActionKind.Source}.renumberParagraphs.cablegram`;
