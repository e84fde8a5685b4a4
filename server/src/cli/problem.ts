import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import type { Profile } from '../service';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

const SEVERITIES: Readonly<Record<DiagnosticSeverity, Severity>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** A finding as the reports show it. Lines and columns are zero-based, columns in UTF-16 units. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

export interface FileReport {
  readonly file: string;
  readonly profile: Profile;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

export function problemsOf(diagnostics: readonly Diagnostic[]): Problem[] {
  return diagnostics
    .map(({ code, severity, message, range }) => ({
      rule: String(code),
      severity: SEVERITIES[severity ?? DiagnosticSeverity.Error],
      message: typeof message === 'string' ? message : message.value,
      range,
    }))
    .sort(
      (one, other) =>
        one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
    );
}

/** How many problems of each severity there are in how many files. */
export class Summary {
  files = 0;
  filesWithProblems = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };

  add({ problems }: FileReport): void {
    this.files++;
    if (problems.length > 0) this.filesWithProblems++;
    for (const { severity } of problems) this.counts[severity]++;
  }
}
