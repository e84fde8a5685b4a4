import { Breath } from './breath';
import { InputSettings } from './configuration';
import { fixMode, Fixer } from './fixes';
import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { FILE_OPTIONS, oneOf, parseOptions, profileChoice, wholeNumber } from './options';
import { Output } from './output';
import { problemsOf } from './problem';
import { Progress } from './progress';
import { FORMATS, REPORTERS } from './reporters';
import { Reports } from './reports';
import { rulePage } from './rulePages';
import { commandLineService, openInput } from './service';
import { RULE_OPTIONS, settingsOf } from './settingsOptions';
import { STATUS } from './status';
import { counted } from './summary';
import { UnusedSilences } from './unusedSilences';

const OPTIONS = {
  ...FILE_OPTIONS,
  ...RULE_OPTIONS,
  format: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  quiet: { type: 'boolean', default: false },
  'max-warnings': { type: 'string' },
  'report-unused-ignores': { type: 'boolean' },
  'no-progress': { type: 'boolean' },
} as const;

/**
 * `cablegram lint`: the findings of the rules, and their fixes.
 * @returns interrupted when the user has ended it; failure when a file could not be read or written, a configuration
 * file among them; else problems when a finding is an error, warnings are too many, or a silence that was to be of use is
 * of none
 * @throws UsageError
 */
export async function lint(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const limit = values['max-warnings'];
  const maxWarnings = limit === undefined ? Infinity : wholeNumber('--max-warnings', limit);
  const mode = fixMode(values, positionals);
  const makeReporter = REPORTERS[oneOf('--format', values.format ?? 'text', FORMATS)];
  const service = commandLineService();
  const profileOf = profileChoice(service, values);
  const progress = new Progress(io, io.terminals.stderr && !values['no-progress']);
  const streams = progress.around();
  const settings = new InputSettings(streams, values, settingsOf(values));
  const fixer = mode && new Fixer(service, mode, streams);
  const output = new Output(streams);
  const reporter = makeReporter(output.write, { colours: seesColours(io), pageOf: (rule) => rulePage(io, rule) });
  const reports = new Reports(reporter, values.quiet);
  const silences = new UnusedSilences();
  const breath = new Breath();
  const interruption = io.interruption();

  for await (const input of readInputs(positionals, values['stdin-filename'], io, interruption)) {
    if ('unreadable' in input) {
      reports.addUnreadable(input.name, input.unreadable);
      streams.writeStderr(`cablegram: ${input.unreadable}\n`);
      continue;
    }
    const inputSettings = await settings.of(input);
    const opened = openInput(service, input);
    const profile = profileOf(opened, inputSettings);
    // A configuration file that cannot be read may have silenced what would be fixed.
    const document = fixer && !settings.failed ? await fixer.fix(input, opened, inputSettings, profile) : opened;
    const linted = service.lint(document, inputSettings, profile);
    silences.add(inputSettings, linted.silences);
    reports.add({ file: input.name, profile, problems: problemsOf(document, linted.diagnostics) });
    await output.settle();
    progress.show(reports.summary);
    await breath.take();
  }

  const { summary, warnings } = reports;
  summary.interrupted = interruption.aborted;
  summary.failed ||= settings.failed || fixer?.failed === true;
  if (values['report-unused-ignores'] && !summary.interrupted) {
    for (const unused of silences.reports(io.cwd)) reports.add(unused);
  }
  reports.end();
  await output.flush();
  progress.clear();
  if (warnings > maxWarnings) {
    io.writeStderr(`cablegram: ${counted(warnings, 'warning', 'warnings')}; --max-warnings allows ${maxWarnings}.\n`);
  }
  if (summary.interrupted) return STATUS.interrupted;
  if (summary.failed) return STATUS.failure;
  return summary.counts.error > 0 || warnings > maxWarnings ? STATUS.problems : STATUS.success;
}

/** See https://no-color.org. */
function seesColours({ terminals, environment }: CommandLineIo): boolean {
  return terminals.stdout && (environment.NO_COLOR ?? '') === '';
}
