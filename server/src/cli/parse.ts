import { readInputs } from './inputs';
import type { CommandLineIo } from './io';
import { parseOptions } from './options';
import { JSON_ARRAY, NDJSON, RecordWriter } from './recordWriter';
import { commandLineService, openInput } from './service';
import { STATUS } from './status';
import { UsageError } from './usageError';

/**
 * `cablegram parse`: what cables say, a JSON record for each; `docs/json.md` describes it. A file that cannot be read is
 * a record too, in its place, and does not hold up the others.
 * @throws UsageError
 */
export async function parse(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    'stdin-filename': { type: 'string' },
  });
  if (values.json === values.ndjson)
    throw new UsageError('Say --json, for one array, or --ndjson, for a record a line.');
  const service = commandLineService();
  const writer = new RecordWriter(values.json ? JSON_ARRAY : NDJSON, io);
  let status: number = STATUS.success;
  for await (const input of readInputs(positionals, values['stdin-filename'], io)) {
    const { name: file } = input;
    if ('unreadable' in input) {
      io.writeStderr(`cablegram: ${input.unreadable}\n`);
      await writer.write({ schema: 1, file, error: { message: input.unreadable } });
      status = STATUS.failure;
      continue;
    }
    let cable = 0;
    for (const facts of service.facts(openInput(service, input))) {
      await writer.write({ schema: 1, file, cable: ++cable, ...facts });
    }
  }
  await writer.end();
  return status;
}
