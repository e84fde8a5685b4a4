import type { Hover, Position } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import { eraOf } from '../meaning/era';
import { dateOf } from '../meaning/identity';
import { tokenRange } from '../meaning/placement';
import { tokenAt } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import type { Knowledge, Subject } from './explain/context';
import { explain } from './explain/explain';
import { render } from './explain/explanation';
import type { Rendering } from './explain/explanation';

/**
 * Explains what stands at a position: every token of the header, of the fields and of what surrounds them, and in the
 * text numbers, marks, pointers and what was withheld; undefined elsewhere. Waits for the workspace where a citation is
 * asked about.
 */
export async function hover(
  document: CableDocument,
  position: Position,
  host: Knowledge & Rendering,
): Promise<Hover | undefined> {
  const subject = subjectAt(document, position, host);
  const explanation = subject && (await explain(subject));
  return explanation && { contents: render(explanation, host), range: tokenRange(subject.place, subject.token) };
}

/** The token at a position with all that it is explained by. */
export function subjectAt(document: CableDocument, position: Position, knowledge: Knowledge): Subject | undefined {
  const place = document.tree.blockAtLine(position.line);
  const token = tokenAt(place.block, position.line - place.line, position.character);
  if (!token) return undefined;
  const cable = cableAtLine(document.tree, place.line);
  const { lexicon, index, timeZone, cancellation } = knowledge;
  return {
    ...{ lexicon, index, timeZone, cancellation },
    ...{ token, code: token.text.toUpperCase(), place, document, cable },
    era: eraOf(cable),
    year: dateOf(cable)?.getUTCFullYear(),
  };
}
