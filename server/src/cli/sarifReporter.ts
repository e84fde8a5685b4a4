import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import { RULES } from '../service';
import type { FileReport, Problem, Severity } from './problem';
import type { MakeReporter, ReporterContext } from './reporter';
import { UNUSED_SILENCE } from './unusedSilences';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none' } as const;

/**
 * SARIF 2.1.0: the results as they come, and after them the rules that have found something. Names of files are those
 * of the command line, relative to where it ran.
 */
export const sarifReporter: MakeReporter = (write, context) => {
  const rules = new Map<string, number>();
  let any = false;
  write(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`);
  return {
    file(report) {
      const fingerprints = new Fingerprints();
      for (const problem of report.problems) {
        if (!rules.has(problem.rule)) rules.set(problem.rule, rules.size);
        const result = resultOf(report, problem, rules.get(problem.rule)!, fingerprints.of(problem));
        write(`${any ? ',' : ''}\n${JSON.stringify(result)}`);
        any = true;
      }
    },
    end({ failed, interrupted }) {
      const driver = { name: 'Cablegram', version, rules: [...rules.keys()].map((id) => descriptorOf(id, context)) };
      const invocations = [{ executionSuccessful: !failed && !interrupted }];
      write(`\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify(invocations)}}]}\n`);
    },
  };
};

function resultOf({ file, profile }: FileReport, problem: Problem, ruleIndex: number, fingerprint: string): object {
  const { rule, severity, message, range } = problem;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: range.start.line + 1,
            startColumn: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
          },
        },
      },
    ],
    partialFingerprints: { 'cablegram/v1': fingerprint },
    ...(profile && { properties: { profile } }),
  };
}

/** The name of a file as a reference: relative as it was written, or absolute. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(path.sep).map(encodeURIComponent).join('/');
}

/** What tells the problems of one file from each other, wherever they stand: rule and text, and the how manieth it is. */
class Fingerprints {
  private readonly seen = new Map<string, number>();

  of({ rule, text }: Problem): string {
    const subject = JSON.stringify([rule, text]);
    const count = (this.seen.get(subject) ?? 0) + 1;
    this.seen.set(subject, count);
    return createHash('sha256').update(`${subject} ${count}`).digest('hex').slice(0, 32);
  }
}

function descriptorOf(id: string, { pageOf }: ReporterContext): object {
  const rule = RULES.find((other) => other.id === id);
  if (!rule) return UNUSED_SILENCE_RULE;
  const { title, category, preset, severity, source } = rule;
  const page = pageOf(id);
  return {
    id,
    shortDescription: { text: `${title}.` },
    help: {
      text: `Source: ${source}. The command cablegram explain ${id} tells more.`,
      ...(page !== undefined && { markdown: page }),
    },
    defaultConfiguration: { enabled: preset !== 'strict', level: LEVELS[graver(severity.received, severity.draft)] },
    properties: { tags: [category], category, preset, severity },
  };
}

const UNUSED_SILENCE_RULE = {
  id: UNUSED_SILENCE,
  shortDescription: { text: 'A silence of cablegram.json that has silenced nothing.' },
  help: { text: 'Silences that nothing needs any more can go.' },
  defaultConfiguration: { enabled: false, level: 'error' },
};

const ORDER = Object.keys(LEVELS) as (keyof typeof LEVELS)[];

function graver(one: Severity | 'off', other: Severity | 'off'): Severity | 'off' {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
