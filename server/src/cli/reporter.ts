import type { FileReport, Summary } from './problem';

/** Writes the findings of `lint`. */
export interface Reporter {
  file(report: FileReport): void;
  /** To be called once, after the last file. */
  end(summary: Summary): void;
}
