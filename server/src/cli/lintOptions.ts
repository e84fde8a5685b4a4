import { FILE_OPTIONS } from './options';
import { RULE_OPTIONS } from './settingsOptions';

export const LINT_OPTIONS = {
  ...FILE_OPTIONS,
  ...RULE_OPTIONS,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  quiet: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  'report-unused-ignores': { type: 'boolean' },
  workers: { type: 'string' },
  'no-progress': { type: 'boolean' },
} as const;

/** What options say of linting a file. */
export interface LintChoice {
  readonly profile?: string | undefined;
  readonly drafts?: string[] | undefined;
  readonly preset?: string | undefined;
  readonly rule?: string[] | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
  readonly fix?: boolean | undefined;
  readonly 'fix-dry-run'?: boolean | undefined;
}
