import type { TextEdit } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';
import { findingsIn } from './diagnose';
import { applied, lineEdits, withoutOverlaps } from './edits';
import type { Fix } from './rule';
import type { RuleChoice } from './severity';

/** A fix may bring another finding to light, or make room for one; no text needs more rounds. */
const MAX_ROUNDS = 20;

/** Which fixes are made: of which rule; all rules where it is absent. */
export interface FixChoice extends RuleChoice {
  readonly rule?: string;
}

/** A draft with all safe fixes made, until none is left. The same document where there is nothing to fix. */
export function fixed(document: CableDocument, choice: FixChoice, lexicon: Lexicon): CableDocument {
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = withoutOverlaps(safeFixes(current, choice, lexicon).map((fix) => fix.edits));
    if (edits.length === 0) break;
    current = applied(current, edits);
  }
  return current;
}

/** The edits of all safe fixes; none for a draft without findings that have one. */
export function fixAllEdits(document: CableDocument, choice: FixChoice, lexicon: Lexicon): TextEdit[] {
  const after = fixed(document, choice, lexicon);
  return after === document ? [] : lineEdits(document, after);
}

/** The safe fix of each finding that has one. */
function safeFixes(document: CableDocument, choice: FixChoice, lexicon: Lexicon): Fix[] {
  return findingsIn(document, 'draft', choice, lexicon, 'now')
    .filter(({ rule }) => choice.rule === undefined || rule.id === choice.rule)
    .flatMap(({ finding }) => finding.fixes?.().find(({ safe }) => safe) ?? []);
}
