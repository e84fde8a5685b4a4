import type { FileReport } from './problem';
import type { Reporter } from './reporter';

/** One JSON object for the whole run; `docs/command-line.md` describes it. */
export function jsonReporter(write: (text: string) => void): Reporter {
  const files: FileReport[] = [];
  return {
    file: (report) => void files.push(report),
    end({ counts }) {
      const summary = {
        files: files.length,
        errors: counts.error,
        warnings: counts.warning,
        informations: counts.information,
        hints: counts.hint,
      };
      write(`${JSON.stringify({ files, summary }, undefined, 2)}\n`);
    },
  };
}
