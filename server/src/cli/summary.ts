import { SEVERITIES } from './problem';
import type { FileReport, Severity } from './problem';

/** How many problems of each severity there are in how many files. */
export class Summary {
  files = 0;
  filesWithProblems = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  /** Whether the command was ended before it was done. */
  interrupted = false;
  /** Whether a file could not be read or written. */
  failed = false;

  add({ problems }: FileReport): void {
    this.files++;
    if (problems.length > 0) this.filesWithProblems++;
    for (const { severity } of problems) this.counts[severity]++;
  }

  get problems(): number {
    return SEVERITIES.reduce((sum, severity) => sum + this.counts[severity], 0);
  }

  /** The sums in a sentence. */
  sentence(): string {
    const parts = SEVERITIES.filter((severity) => this.counts[severity] > 0).map((severity) =>
      counted(this.counts[severity], ...NOUNS[severity]),
    );
    const files = counted(this.files, 'file', 'files');
    const sums =
      parts.length === 0 ? `No problems in ${files}.` : `${parts.join(', ')} in ${this.filesWithProblems} of ${files}.`;
    return this.interrupted ? `${sums} Stopped before the end.` : sums;
  }
}

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'informations'],
  hint: ['hint', 'hints'],
};

/** A number and its noun. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
