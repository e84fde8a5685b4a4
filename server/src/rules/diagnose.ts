import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { CableDocument } from '../syntax/document';
import { RULES } from './all';
import type { Profile } from './rule';

/** Severity of a rule in the user's settings. */
export type RuleSeverity = 'off' | 'hint' | 'information' | 'warning' | 'error';

const SEVERITIES: Readonly<Record<RuleSeverity, DiagnosticSeverity | undefined>> = {
  off: undefined,
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
};

/** The findings of every rule that is on, each with a link to the page of its rule where `documentation` is not ''. */
export function diagnose(
  document: CableDocument,
  profile: Profile,
  severities: Readonly<Record<string, RuleSeverity>>,
  documentation: string,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const cables = cablesOf(document.tree);
  for (const rule of RULES) {
    const chosen = severities[rule.id];
    const severity = chosen === undefined ? rule.severity[profile] : SEVERITIES[chosen];
    if (severity === undefined) continue;
    const page = documentation === '' ? {} : { codeDescription: { href: `${documentation}/rules/${rule.id}.md` } };
    for (const cable of cables) {
      for (const { range, message } of rule.check(cable)) {
        diagnostics.push({ range, message, severity, code: rule.id, ...page, source: 'cablegram' });
      }
    }
  }
  return diagnostics;
}
