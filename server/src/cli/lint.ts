import { Breath } from './breath';
import { InputSettings } from './configuration';
import { fixMode, Fixer } from './fixes';
import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { FILE_OPTIONS, oneOf, parseOptions, profileChoice, wholeNumber } from './options';
import { Output } from './output';
import { problemsOf } from './problem';
import type { FileReport } from './problem';
import { Progress } from './progress';
import type { Reporter } from './reporter';
import { FORMATS, REPORTERS } from './reporters';
import { rulePage } from './rulePages';
import { commandLineService, openInput } from './service';
import { RULE_OPTIONS, settingsOf } from './settingsOptions';
import { STATUS } from './status';
import { counted, Summary } from './summary';
import { UnusedSilences } from './unusedSilences';

const OPTIONS = {
  ...FILE_OPTIONS,
  ...RULE_OPTIONS,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'report-unused-ignores': { type: 'boolean' },
  'no-progress': { type: 'boolean' },
} as const;

/**
 * `cablegram lint`: the findings of the rules, and their fixes.
 * @returns interrupted when the user has ended it; failure when a file could not be read or written, a configuration file
 * among them; else problems when a finding is an error, warnings are too many, or a silence is without use where that is
 * asked for
 * @throws UsageError
 */
export async function lint(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const limit = values['max-warnings'];
  const maxWarnings = limit === undefined ? Infinity : wholeNumber('--max-warnings', limit);
  const fixes = fixMode(values, positionals);
  const makeReporter = REPORTERS[oneOf('--format', values.format ?? 'text', FORMATS)];
  const service = commandLineService();
  const profileOf = profileChoice(service, values);

  const progress = new Progress(io, io.terminals.stderr && !values['no-progress']);
  const streams = progress.around;
  const settings = new InputSettings(streams, values, settingsOf(values));
  const fixer = fixes && new Fixer(service, fixes, streams);
  const output = new Output(streams);
  const report = new Reports(makeReporter(output.write, { colours: seesColours(io), pageOf: pages(io) }), values.quiet);
  const silences = new UnusedSilences();
  const breath = new Breath();
  const interruption = io.interruption();

  for await (const input of readInputs(positionals, values['stdin-filename'], io, interruption)) {
    if ('unreadable' in input) {
      report.unreadable(input.name, input.unreadable);
      streams.writeStderr(`cablegram: ${input.unreadable}\n`);
      continue;
    }
    const inputSettings = await settings.of(input);
    let document = openInput(service, input);
    const profile = profileOf(document, inputSettings);
    if (fixer && !settings.failed) document = await fixer.fix(input, document, inputSettings, profile);
    const linted = service.lint(document, inputSettings, profile);
    silences.add(inputSettings, linted.silences);
    report.file({ file: input.name, profile, problems: problemsOf(document, linted.diagnostics) });
    await output.settle();
    progress.show(report.summary);
    await breath.take();
  }

  const { summary } = report;
  summary.interrupted = interruption.aborted;
  summary.failed ||= settings.failed || fixer?.failed === true;
  if (values['report-unused-ignores'] && !summary.interrupted) silences.reports(io.cwd).forEach((unused) => report.add(unused));
  report.end();
  await output.flush();
  progress.clear();
  const tooMany = report.warnings > maxWarnings;
  if (tooMany) {
    io.writeStderr(`cablegram: ${counted(report.warnings, 'warning', 'warnings')}; --max-warnings allows ${maxWarnings}.\n`);
  }
  if (summary.interrupted) return STATUS.interrupted;
  if (summary.failed) return STATUS.failure;
  return summary.counts.error > 0 || tooMany ? STATUS.problems : STATUS.success;
}
