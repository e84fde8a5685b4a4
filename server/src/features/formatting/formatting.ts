import type { TextEdit } from 'vscode-languageserver-types';
import { applied } from '../../syntax/applied';
import type { CableDocument } from '../../syntax/document';
import { lineEdits } from '../../syntax/lineEdits';
import { reflow } from '../reflow/reflow';
import type { LineSpan } from '../reflow/reflow';
import { saidIn } from '../said';
import { blankLines } from './blankLines';
import { spacing } from './spacing';

export interface FormatOptions {
  /** Columns to fill the lines of running text to; absent where lines end as they do. */
  readonly lineWidth?: number | undefined;
  /** The only lines to format, with the whole of a block that is filled; blank lines stay then. */
  readonly lines?: LineSpan;
}

const ALL: LineSpan = { first: 0, last: Infinity };

/**
 * Edits that normalise white space: the blanks of each line, blank lines between the parts of a cable, and the ends of lines
 * where these are to be filled. Nothing but white space changes, and what the text says stays the same; formatting twice is
 * formatting once. Whether the text may be edited at all is for the caller to know.
 */
export function format(document: CableDocument, { lineWidth, lines = ALL }: FormatOptions = {}): TextEdit[] {
  const spaced = spacing(document).filter(
    ({ range: { start } }) => lines.first <= start.line && start.line <= lines.last,
  );
  const narrow = applied(document, spaced);
  const filled = (text: CableDocument): CableDocument =>
    lineWidth === undefined ? text : applied(text, reflow(text, lineWidth, lines));
  const after = lines === ALL ? atRest(narrow, (text) => filled(withBlankLines(text))) : filled(narrow);
  return after === narrow ? spaced : lineEdits(document, after);
}

/** Blank lines may make running text of something else, and its lines a heading; no text needs more rounds. */
const MAX_ROUNDS = 5;

/** The document that a step leaves as it is. */
function atRest(document: CableDocument, step: (document: CableDocument) => CableDocument): CableDocument {
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = step(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** The document with its blank lines put right, where it says the same then. */
function withBlankLines(document: CableDocument): CableDocument {
  const edits = blankLines(document);
  if (edits.length === 0) return document;
  const after = applied(document, edits);
  return saidIn(after.tree) === saidIn(document.tree) ? after : document;
}
