import type { MakeReporter } from './reporter';

/** One JSON object for the whole run; `docs/command-line.md` describes it. */
export const jsonReporter: MakeReporter = (write) => {
  let any = false;
  return {
    file(report) {
      write(any ? ',\n' : '{\n  "files": [\n');
      any = true;
      write(indented(report, '    '));
    },
    end({ counts, files }) {
      const summary = {
        files,
        errors: counts.error,
        warnings: counts.warning,
        informations: counts.information,
        hints: counts.hint,
      };
      write(any ? '\n  ],\n' : '{\n  "files": [],\n');
      write(`  "summary": ${indented(summary, '  ').trimStart()}\n}\n`);
    },
  };
};

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replace(/^/gm, indent);
}
