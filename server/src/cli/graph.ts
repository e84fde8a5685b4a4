import { GRAPH_FORMATS, readNumber } from '../service';
import { COLLECTION_OPTIONS, openCollection } from './collection';
import type { CommandLineIo } from './io';
import { oneOf, parseOptions, wholeNumber } from './options';
import { STATUS } from './status';
import { UsageError } from './usageError';

const OPTIONS = {
  ...COLLECTION_OPTIONS,
  format: { type: 'string' },
  from: { type: 'string' },
  depth: { type: 'string' },
} as const;

/**
 * `cablegram graph`: who cites whom, as DOT, GraphML or CSV, of a folder or around one cable.
 * @throws UsageError
 */
export async function graph(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'dot', GRAPH_FORMATS);
  if (values.depth !== undefined && values.from === undefined)
    throw new UsageError('--depth counts from the cable that --from names.');
  const from = values.from === undefined ? undefined : readNumber(values.from);
  if (values.from !== undefined && !from) {
    throw new UsageError(`--from takes the number of a cable, such as 07PRISTINA768, not '${values.from}'.`);
  }
  const depth = wholeNumber('--depth', values.depth ?? '1');
  const { collection, cancellation } = await openCollection(positionals, io, values);
  if (cancellation.isCancellationRequested) return STATUS.interrupted;
  io.writeStdout(await collection.graph(format, from && { from, depth }, cancellation));
  await io.drained();
  return STATUS.success;
}
