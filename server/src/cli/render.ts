import path from 'node:path';
import { InputSettings } from './configuration';
import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { parseOptions } from './options';
import { commandLineService, openInput } from './service';
import { STATUS } from './status';
import { UsageError } from './usageError';

/**
 * `cablegram render`: a file as a page of HTML that needs no other file, to standard output.
 * @throws UsageError for more than one file
 */
export async function render(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    config: { type: 'string' },
    'no-config': { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (positionals.length !== 1) throw new UsageError('Name one file, or - for standard input.');
  const service = commandLineService();
  const settings = new InputSettings(io, values, {});
  let status: number = STATUS.success;
  let rendered = false;
  for await (const input of readInputs(positionals, values['stdin-filename'], io)) {
    if (rendered) throw new UsageError('One file at a time.');
    if ('unreadable' in input) {
      io.writeStderr(`cablegram: ${input.unreadable}\n`);
      status = STATUS.failure;
      continue;
    }
    rendered = true;
    const page = service.renderPage(openInput(service, input), path.basename(input.name), await settings.of(input));
    io.writeStdout(page);
    await io.drained();
  }
  return settings.failed ? STATUS.failure : status;
}
