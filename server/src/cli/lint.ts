import { Breath } from './breath';
import { FileLinter } from './fileLinter';
import { inputNames } from './inputs';
import type { InputName, Unreadable } from './inputs';
import type { CommandLineIo } from './io';
import { LINT_OPTIONS } from './lintOptions';
import type { LintChoice } from './lintOptions';
import { lintInThreads, lintNamed, usefulThreads } from './lintThreads';
import type { FileOutcome } from './lintThreads';
import { oneOf, parseOptions, wholeNumber } from './options';
import { Output } from './output';
import { Progress } from './progress';
import { FORMATS, REPORTERS } from './reporters';
import { Reports } from './reports';
import { rulePage } from './rulePages';
import { STATUS } from './status';
import { counted } from './summary';
import { UnusedSilences } from './unusedSilences';

/**
 * `cablegram lint`: the findings of the rules, and their fixes.
 * @returns interrupted when the user has ended it; failure when a file could not be read or written, a configuration
 * file among them; else problems when a finding is an error, warnings are too many, or a silence that was to be of use is
 * of none
 * @throws UsageError
 */
export async function lint(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, LINT_OPTIONS);
  const limit = values['max-warnings'];
  const maxWarnings = limit === undefined ? Infinity : wholeNumber('--max-warnings', limit);
  const makeReporter = REPORTERS[oneOf('--format', values.format ?? 'text', FORMATS)];
  const threads = values.workers === undefined ? undefined : wholeNumber('--workers', values.workers);
  const progress = new Progress(io, io.terminals.stderr && !values['no-progress']);
  const streams = progress.around();
  const linter = new FileLinter(values, positionals, streams);
  const output = new Output(streams);
  const reporter = makeReporter(output.write, { colours: seesColours(io), pageOf: (rule) => rulePage(io, rule) });
  const reports = new Reports(reporter, values.quiet);
  const silences = new UnusedSilences();
  const interruption = io.interruption();
  const names = await inputNames(positionals, values['stdin-filename'], io, interruption);

  let failed = false;
  const told = new Set<string>();
  for await (const outcome of outcomes(
    names,
    { values, linter, streams, threads, interruption },
    () => (failed = true),
  )) {
    // What is wrong in a configuration file each thread tells once.
    for (const note of outcome.notes) if (!told.has(note)) streams.writeStderr(note);
    for (const note of outcome.notes) told.add(note);
    if ('unreadable' in outcome) {
      reports.addUnreadable(outcome.name, outcome.unreadable);
      streams.writeStderr(`cablegram: ${outcome.unreadable}\n`);
    } else {
      silences.add(outcome.linted);
      reports.add(outcome.linted.report);
    }
    await output.settle();
    progress.show(reports.summary);
  }

  const { summary, warnings } = reports;
  summary.interrupted = interruption.aborted;
  summary.failed ||= linter.failed || failed;
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

interface Run {
  readonly values: LintChoice & { readonly 'stdin-filename'?: string | undefined };
  readonly linter: FileLinter;
  readonly streams: CommandLineIo;
  /** How many threads are asked for. */
  readonly threads: number | undefined;
  readonly interruption: AbortSignal;
}

/** What is found in each file, in their order: in threads where there are many, else here. */
async function* outcomes(
  names: readonly (InputName | Unreadable)[],
  { values, linter, streams, threads: asked, interruption }: Run,
  tellFailed: () => void,
): AsyncGenerator<FileOutcome> {
  const threads = asked ?? usefulThreads(names.length);
  const { program, cwd } = streams;
  // Standard input is read here.
  if (threads > 1 && program !== undefined && names.every((named) => 'unreadable' in named || named.path)) {
    yield* lintInThreads(names, threads, program, { choice: values, cwd }, interruption, tellFailed);
    return;
  }
  const breath = new Breath();
  for (const named of names) {
    if (interruption.aborted) return;
    const outcome = await lintNamed(named, linter, streams, values['stdin-filename'], interruption);
    if (outcome) yield { ...outcome, notes: [] };
    await breath.take();
  }
}

/** See https://no-color.org. */
function seesColours({ terminals, environment }: CommandLineIo): boolean {
  return terminals.stdout && (environment.NO_COLOR ?? '') === '';
}
