import { findingsIn } from '../../server/src/rules/diagnose';
import type { RatedFinding } from '../../server/src/rules/diagnose';
import { applied } from '../../server/src/syntax/applied';
import type { Fix, Profile } from '../../server/src/rules/rule';
import { CableDocument } from '../../server/src/syntax/document';
import { LISTS_ALONE } from '../../server/src/vocabulary';

const ALL = { preset: 'strict', severities: {} } as const;

export function documentOf(text: string): CableDocument {
  return CableDocument.create('file:///cables/a.cable', 'cable', 1, text);
}

/** What the rules find in a text, or one of them. */
export function ratedFindings(text: string, rule?: string, profile: Profile = 'received'): RatedFinding[] {
  return findingsIn(documentOf(text), profile, ALL, LISTS_ALONE, 'now').filter(
    (rated) => rule === undefined || rated.rule.id === rule,
  );
}

/** Findings as `severity: text`. */
export function foundBy(rule: string, text: string, profile: Profile = 'received'): string[] {
  const document = documentOf(text);
  return ratedFindings(text, rule, profile).map(
    ({ severity, finding }) => `${severity}: ${document.getText(finding.range)}`,
  );
}

/** The fixes that a rule offers in a text, in the order of its findings. */
export function fixesBy(rule: string, text: string, profile: Profile = 'received'): Fix[] {
  return ratedFindings(text, rule, profile).flatMap(({ finding }) => finding.fixes?.() ?? []);
}

/** A text with a fix made. */
export function withFix(text: string, fix: Fix): string {
  return applied(documentOf(text), fix.edits).getText();
}
