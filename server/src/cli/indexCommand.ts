import { COLLECTION_OPTIONS, openCollection } from './collection';
import type { CommandLineIo } from './io';
import { parseOptions } from './options';
import { STATUS } from './status';
import { counted } from './summary';

/**
 * `cablegram index`: reads the cables of a folder, keeps what other commands and editors ask of them, and tells what there is.
 * @throws UsageError
 */
export async function index(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, COLLECTION_OPTIONS);
  const { collection, cancellation } = await openCollection(positionals, io, values);
  if (cancellation.isCancellationRequested) return STATUS.interrupted;
  const { files, cables, stations, years, citations, resolved } = await collection.overview(cancellation);
  const span = years ? `, ${years[0]}${years[1] === years[0] ? '' : ` to ${years[1]}`}` : '';
  io.writeStdout(
    `${counted(cables, 'cable', 'cables')} in ${counted(files, 'file', 'files')}, of ${counted(stations, 'station', 'stations')}${span}.\n` +
      `${counted(citations, 'citation', 'citations')}, ${resolved} of them of cables that are here.\n`,
  );
  return STATUS.success;
}
