import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { parseOptions } from './options';
import { commandLineService, openInput } from './service';
import { STATUS } from './status';
import { UsageError } from './usageError';

/**
 * `cablegram parse`: what the cables of a file say, as JSON; `docs/command-line.md` describes it.
 * @throws UsageError
 */
export async function parse(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  // A readable output may be the default one day.
  if (!values.json) throw new UsageError('Say --json, the one output that there is.');
  if (positionals.length > 1) throw new UsageError('One file at a time.');
  const service = commandLineService();
  let status: number = STATUS.success;
  for await (const input of readInputs(positionals, values['stdin-filename'], io)) {
    if ('unreadable' in input) {
      io.writeStderr(`cablegram: ${input.unreadable}\n`);
      status = STATUS.failure;
    } else {
      const facts = { file: input.name, cables: service.facts(openInput(service, input)) };
      io.writeStdout(`${JSON.stringify(facts, undefined, 2)}\n`);
    }
  }
  return status;
}
