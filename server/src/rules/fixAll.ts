import type { TextEdit } from 'vscode-languageserver-types';
import { applied } from '../syntax/applied';
import type { CableDocument } from '../syntax/document';
import { lineEdits } from '../syntax/lineEdits';
import type { Lexicon } from '../vocabulary';
import { findingsIn } from './diagnose';
import { withoutOverlaps } from './edits';
import type { Fix } from './rule';
import type { RuleChoice } from './severity';

/** A fix may bring another finding to light, or make room for one; no text needs more rounds. */
const MAX_ROUNDS = 20;

/** Which fixes are made: of which rule; all rules where it is absent. */
export interface FixChoice extends RuleChoice {
  readonly rule?: string;
}

/** A fix of a rule's finding. */
export interface RuleFix extends Fix {
  readonly rule: string;
}

/** A text after its fixes. */
export interface FixedText {
  readonly document: CableDocument;
  /** In the order in which they were made. */
  readonly fixes: readonly RuleFix[];
}

/** A draft with all safe fixes made, until none is left. The same document where there is nothing to fix. */
export function fixed(document: CableDocument, choice: FixChoice, lexicon: Lexicon): FixedText {
  const fixes: RuleFix[] = [];
  let current = document;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const made = withoutOverlaps(safeFixes(current, choice, lexicon));
    const edits = made.flatMap((fix) => fix.edits);
    if (edits.length === 0) break;
    fixes.push(...made);
    current = applied(current, edits);
  }
  return { document: current, fixes };
}

/** The edits of all safe fixes; none for a draft without findings that have one. */
export function fixAllEdits(document: CableDocument, choice: FixChoice, lexicon: Lexicon): TextEdit[] {
  const { document: after } = fixed(document, choice, lexicon);
  return after === document ? [] : lineEdits(document, after);
}

/** The safe fix of each finding that has one. */
function safeFixes(document: CableDocument, choice: FixChoice, lexicon: Lexicon): RuleFix[] {
  return findingsIn(document, 'draft', choice, lexicon, 'now')
    .filter(({ rule }) => choice.rule === undefined || rule.id === choice.rule)
    .flatMap(({ rule, finding }) => {
      const fix = finding.fixes?.().find(({ safe }) => safe);
      return fix ? [{ ...fix, rule: rule.id }] : [];
    });
}
