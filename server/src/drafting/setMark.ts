import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import { isNoforn } from '../meaning/factsFields';
import { marksUpTo } from '../meaning/levels';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import type { DraftAction } from './draftAction';
import { ownTextAt, paragraphAt } from './ownText';
import type { ParagraphLines } from './ownText';

export const SET_MARK = `${CodeActionKind.RefactorRewrite}.portionMark.cablegram`;

/** The marks that the paragraph at a line may have instead of its own, from the lowest. */
export function setMark(document: CableDocument, line: number, lexicon: Lexicon): DraftAction[] {
  const text = ownTextAt(document, line, lexicon);
  const found = text.paragraphs[paragraphAt(text, line)];
  if (!found) return [];
  const { number, mark } = found.paragraph;
  const cable = cableAtLine(document.tree, line);
  return marksUpTo(undefined, isNoforn(cable))
    .filter((other) => other !== mark)
    .map((other) => ({
      kind: SET_MARK,
      title: `Mark paragraph ${number} (${other})`,
      edits: [markEdit(found, other)],
    }));
}

/** In the place of the mark, else behind the number. */
function markEdit({ paragraph: { range, markRange } }: ParagraphLines, mark: string): TextEdit {
  if (markRange) return { range: markRange, newText: `(${mark})` };
  return { range: { start: range.end, end: range.end }, newText: ` (${mark})` };
}
