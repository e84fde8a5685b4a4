import { CodeActionKind } from 'vscode-languageserver-types';
import type { Range } from 'vscode-languageserver-types';
import { applied } from '../syntax/applied';
import type { CableDocument } from '../syntax/document';
import { lineEdits } from '../syntax/lineEdits';
import type { Lexicon } from '../vocabulary';
import type { DraftAction, DraftChange, Refusal } from './draftAction';
import { numbersOf, READ_OTHERWISE, renumberedBy } from './numbers';
import { ownTextAt, paragraphAt } from './ownText';
import type { OwnText, ParagraphLines } from './ownText';

export const MOVE_PARAGRAPH_UP = `${CodeActionKind.RefactorMove}.paragraphUp.cablegram`;
export const MOVE_PARAGRAPH_DOWN = `${CodeActionKind.RefactorMove}.paragraphDown.cablegram`;

/**
 * The paragraph at a line in the place of the one above it, or of the one below it: the two change places, each takes the
 * number of its new place, and what points to them goes with them.
 */
export function moveParagraph(document: CableDocument, line: number, lexicon: Lexicon): DraftAction[] {
  const text = ownTextAt(document, line, lexicon);
  const index = paragraphAt(text, line);
  if (index < 0) return [];
  const { paragraphs } = text;
  const move = (kind: string, where: 'up' | 'down'): DraftAction[] => {
    const first = where === 'up' ? index - 1 : index;
    const [above, below] = [paragraphs[first], paragraphs[first + 1]];
    if (!above || !below) return [];
    const title = `Move paragraph ${numbersOf(text)[index]} ${where}`;
    // Where the paragraph begins in its new place.
    const start = where === 'up' ? above.line : below.endLine - (above.endLine - above.line);
    const cursor = { line: start, character: 0 };
    const change = exchanged(document, text, first, lexicon);
    return ['disabled' in change ? { kind, title, ...change } : { kind, title, ...change, cursor }];
  };
  return [...move(MOVE_PARAGRAPH_UP, 'up'), ...move(MOVE_PARAGRAPH_DOWN, 'down')];
}

/** A paragraph and the next one in each other's place; what stands between them, such as a heading, stays. */
function exchanged(document: CableDocument, text: OwnText, index: number, lexicon: Lexicon): DraftChange | Refusal {
  const [first, second] = [text.paragraphs[index]!, text.paragraphs[index + 1]!];
  const numbers = numbersOf(text);
  const [one, other] = [numbers[index]!, numbers[index + 1]!];
  const targets = new Map([
    [one, other],
    [other, one],
  ]);
  const renumbered = renumberedBy(text, targets);
  if ('disabled' in renumbered) return renumbered;
  const numbered = applied(document, renumbered);
  const [range, otherRange] = [rangeOf(numbered, first), rangeOf(numbered, second)];
  const after = applied(numbered, [
    { range, newText: numbered.getText(otherRange) },
    { range: otherRange, newText: numbered.getText(range) },
  ]);
  const isKept = numbersOf(ownTextAt(after, first.line, lexicon)).join() === numbers.join();
  return isKept ? { edits: lineEdits(document, after) } : { disabled: READ_OTHERWISE };
}

function rangeOf(document: CableDocument, { line, endLine }: ParagraphLines): Range {
  const last = endLine - 1;
  return { start: { line, character: 0 }, end: { line: last, character: document.lineText(last).trimEnd().length } };
}
