import type { FileReport } from './problem';
import type { Reporter } from './reporter';
import { Summary } from './summary';

/** Hands what was found to a reporter, and sums it up. */
export class Reports {
  /** Of what is shown. */
  readonly summary = new Summary();
  /** All warnings, also those that are not shown. */
  warnings = 0;

  /** @param errorsOnly whether only errors are shown */
  constructor(
    private readonly reporter: Reporter,
    private readonly errorsOnly: boolean,
  ) {}

  add(report: FileReport): void {
    this.warnings += report.problems.filter(({ severity }) => severity === 'warning').length;
    const problems = this.errorsOnly ? report.problems.filter(({ severity }) => severity === 'error') : report.problems;
    const shown = { ...report, problems };
    this.summary.add(shown);
    this.reporter.file(shown);
  }

  addUnreadable(file: string, message: string): void {
    this.summary.failed = true;
    this.reporter.unreadable?.(file, message);
  }

  end(): void {
    this.reporter.end(this.summary);
  }
}
