import { InputSettings } from './configuration';
import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { jsonReporter } from './jsonReporter';
import { FILE_OPTIONS, oneOf, parseOptions, profileChoice, wholeNumber } from './options';
import { problemsOf, Summary } from './problem';
import { commandLineService, openInput } from './service';
import { STATUS } from './status';
import { textReporter } from './textReporter';

const REPORTERS = { text: textReporter, json: jsonReporter };

/**
 * `cablegram lint`: the findings of the rules.
 * @returns failure when a file could not be read, a configuration file among them; else problems when a finding is an error or warnings are too many
 * @throws UsageError
 */
export async function lint(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    ...FILE_OPTIONS,
    format: { type: 'string' },
    'max-warnings': { type: 'string' },
  });
  const limit = values['max-warnings'];
  const maxWarnings = limit === undefined ? Infinity : wholeNumber('--max-warnings', limit);
  const service = commandLineService();
  const profileOf = profileChoice(service, values);
  const reporter = REPORTERS[oneOf('--format', values.format ?? 'text', ['text', 'json'])](io.writeStdout);
  const settings = new InputSettings(io);
  const summary = new Summary();
  let failed = false;
  for await (const input of readInputs(positionals, values['stdin-filename'], io)) {
    if ('unreadable' in input) {
      io.writeStderr(`cablegram: ${input.unreadable}\n`);
      failed = true;
      continue;
    }
    const document = openInput(service, input);
    const profile = profileOf(document);
    const report = {
      file: input.name,
      profile,
      problems: problemsOf(service.diagnose(document, await settings.of(input), profile)),
    };
    summary.add(report);
    reporter.file(report);
  }
  reporter.end(summary);
  if (failed || settings.failed) return STATUS.failure;
  return summary.counts.error > 0 || summary.counts.warning > maxWarnings ? STATUS.problems : STATUS.success;
}
