import type { Severity, Summary } from './problem';
import type { Reporter } from './reporter';

/** A line for each problem, `path:line:column severity message rule`, counted from one, and a line of sums. */
export function textReporter(write: (text: string) => void): Reporter {
  return {
    file({ file, problems }) {
      for (const { rule, severity, message, range } of problems) {
        const { line, character } = range.start;
        write(`${file}:${line + 1}:${character + 1} ${severity} ${message} ${rule}\n`);
      }
    },
    end(summary) {
      // Of files that could not be read there is nothing to sum up.
      if (summary.files > 0) write(`${sums(summary)}\n`);
    },
  };
}

const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['information', 'informations'],
  hint: ['hint', 'hints'],
};

function sums({ counts, files, filesWithProblems }: Summary): string {
  const parts = (Object.keys(NOUNS) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${NOUNS[severity][counts[severity] === 1 ? 0 : 1]}`);
  const all = `${files} ${files === 1 ? 'file' : 'files'}`;
  return parts.length === 0 ? `No problems in ${all}.` : `${parts.join(', ')} in ${filesWithProblems} of ${all}.`;
}
