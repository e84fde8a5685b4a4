import { CodeActionKind } from 'vscode-languageserver-types';
import { mostUsedMark } from '../meaning/paragraphs';
import { applied } from '../syntax/applied';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import type { DraftAction } from './draftAction';
import { numbersOf, READ_OTHERWISE, renumberedBy } from './numbers';
import { ownTextAt, paragraphAt } from './ownText';

export const INSERT_PARAGRAPH = `${CodeActionKind.RefactorRewrite}.insertParagraph.cablegram`;

/** A new paragraph below the one at a line, with the usual mark; those behind it, and what points to them, count on. */
export function insertParagraph(document: CableDocument, line: number, lexicon: Lexicon): DraftAction[] {
  const text = ownTextAt(document, line, lexicon);
  const index = paragraphAt(text, line);
  const above = text.paragraphs[index];
  if (!above) return [];
  const number = above.paragraph.number + 1;
  const action = { kind: INSERT_PARAGRAPH, title: `Insert a paragraph ${number}, and count on behind it` };
  const numbers = numbersOf(text);
  const targets = countedOn(numbers.slice(index + 1), number);
  const renumbered = renumberedBy(text, targets);
  if ('disabled' in renumbered) return [{ ...action, ...renumbered }];
  const mark = mostUsedMark(text.paragraphs.map(({ paragraph }) => paragraph));
  const last = above.endLine - 1;
  const end = { line: last, character: document.lineText(last).trimEnd().length };
  const lineEnd = document.getEOLCharacters(above.line) || '\n';
  const newText = `${lineEnd}${lineEnd}${number}. ${mark === undefined ? '' : `(${mark}) `}`;
  const edits = [...renumbered, { range: { start: end, end }, newText }];
  const after = numbersOf(ownTextAt(applied(document, edits), line, lexicon));
  const expected = numbers.map((own) => targets.get(own) ?? own).toSpliced(index + 1, 0, number);
  if (after.join() !== expected.join()) return [{ ...action, disabled: READ_OTHERWISE }];
  const cursor = { line: last + 2, character: newText.length - 2 * lineEnd.length };
  return [{ ...action, edits, cursor }];
}

/** For each number that must make room for the one before it, the next; up to the first gap. */
function countedOn(behind: readonly number[], inserted: number): ReadonlyMap<number, number> {
  const targets = new Map<number, number>();
  for (const number of behind) {
    if (number !== inserted + targets.size) break;
    targets.set(number, number + 1);
  }
  return targets;
}
