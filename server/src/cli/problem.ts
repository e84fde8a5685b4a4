import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { silencedText } from '../service';
import type { CableDocument, Profile } from '../service';

/** Severities of what is reported, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

const SEVERITY: Readonly<Record<DiagnosticSeverity, Severity>> = {
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
  /** What it marks, as it is written in a silence. */
  readonly text: string;
  readonly range: Range;
}

export interface FileReport {
  readonly file: string;
  /** Undefined for a file that is no cable. */
  readonly profile?: Profile;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

export function problemsOf(document: CableDocument, diagnostics: readonly Diagnostic[]): Problem[] {
  return diagnostics
    .map(({ code, severity, message, range }) => ({
      rule: String(code),
      severity: SEVERITY[severity ?? DiagnosticSeverity.Error],
      message: typeof message === 'string' ? message : message.value,
      text: silencedText(document.getText(range)),
      range,
    }))
    .sort(
      (one, other) =>
        one.range.start.line - other.range.start.line || one.range.start.character - other.range.start.character,
    );
}
