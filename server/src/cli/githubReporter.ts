import type { Severity } from './problem';
import type { MakeReporter } from './reporter';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which show problems beside the lines of a change; and a line of sums. */
export const githubReporter: MakeReporter = (write) => ({
  file({ file, problems }) {
    for (const { rule, severity, message, range } of problems) {
      const { line, character } = range.start;
      const properties = { file, line: line + 1, endLine: range.end.line + 1, col: character + 1, title: rule };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
      write(`::${COMMANDS[severity]} ${written.join(',')}::${escapedMessage(message)}\n`);
    }
  },
  end(summary) {
    if (summary.files > 0) write(`${summary.sentence()}\n`);
  },
});

function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
