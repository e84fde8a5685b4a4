import type { FileReport } from './problem';
import type { Summary } from './summary';

/** Writes the findings of `lint`, each file when it comes: what is written is not held. */
export interface Reporter {
  file(report: FileReport): void;
  /** A file that could not be read. Standard error tells of it too. */
  unreadable?(file: string, message: string): void;
  /** To be called once, after the last file. */
  end(summary: Summary): void;
}

/** What reporters draw on. */
export interface ReporterContext {
  /** Whether the reader sees colours. */
  readonly colours: boolean;
  /** The page of a rule in Markdown; undefined when it cannot be read. */
  readonly pageOf: (rule: string) => string | undefined;
}

export type MakeReporter = (write: (text: string) => void, context: ReporterContext) => Reporter;
