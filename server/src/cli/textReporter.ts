import picocolors from 'picocolors';
import type { Severity } from './problem';
import { oneLine, placeOf } from './problemText';
import type { MakeReporter } from './reporter';

/** A line for each problem, `path:line:column severity message rule`, counted from one, and a line of sums. */
export const textReporter: MakeReporter = (write, { colours }) => {
  const { red, yellow, blue, dim } = picocolors.createColors(colours);
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: red,
    warning: yellow,
    information: blue,
    hint: dim,
  };
  return {
    file({ file, problems }) {
      for (const problem of problems) {
        const { rule, severity, message } = problem;
        write(`${placeOf(file, problem)} ${paint[severity](severity)} ${oneLine(message)} ${dim(rule)}\n`);
      }
    },
    end(summary) {
      // Of files that could not be read there is nothing to sum up.
      if (summary.files > 0) write(`${summary.sentence()}\n`);
    },
  };
};
