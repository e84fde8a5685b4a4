import type { Problem } from './problem';
import { placeOf } from './problemText';
import type { MakeReporter } from './reporter';
import { escapedXml } from './xml';

/**
 * XML as JUnit writes it: a suite for each file, a case for each problem. Errors and warnings are failed cases, the
 * others passed ones that say something; a file that cannot be read is an error.
 */
export const junitReporter: MakeReporter = (write) => {
  write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cablegram lint">\n');
  return {
    file({ file, problems }) {
      const cases = problems.map((problem) => caseOf(file, problem));
      const failures = problems.filter(isFailure).length;
      if (cases.length === 0) cases.push(`${testCase(file, 'no problems')}/>`);
      write(suite(file, cases, failures, 0));
    },
    unreadable(file, message) {
      const error = `${testCase(file, 'reading')}><error message="${escapedXml(message)}"/></testcase>`;
      write(suite(file, [error], 0, 1));
    },
    end() {
      write('</testsuites>\n');
    },
  };
};

function suite(file: string, cases: readonly string[], failures: number, errors: number): string {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  const lines = cases.map((line) => `    ${line}\n`).join('');
  return `  <testsuite name="${escapedXml(file)}" ${counts}>\n${lines}  </testsuite>\n`;
}

function caseOf(file: string, problem: Problem): string {
  const { rule, severity, message, range } = problem;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const told = escapedXml(`${placeOf(file, problem)} ${severity} ${message}`);
  const content = isFailure(problem)
    ? `<failure type="${severity}" message="${escapedXml(message)}">${told}</failure>`
    : `<system-out>${told}</system-out>`;
  return `${testCase(file, `${rule} (${place})`)}>${content}</testcase>`;
}

/** The tag of a case, still open. */
function testCase(file: string, name: string): string {
  return `<testcase classname="${escapedXml(file)}" name="${escapedXml(name)}"`;
}

function isFailure({ severity }: Problem): boolean {
  return severity === 'error' || severity === 'warning';
}
