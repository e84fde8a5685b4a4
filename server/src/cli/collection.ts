/** What the commands over a collection of cables share: which folder, how it is read. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createCableLanguageService } from '../service';
import type { CableCollection, Cancellation } from '../service';
import type { CommandLineIo } from './io';
import { UsageError } from './usageError';

/** A collection that has been read, and whether the user has ended it. */
export interface OpenCollection {
  readonly collection: CableCollection;
  readonly cancellation: Cancellation;
}

/** Options of every such command. */
export const COLLECTION_OPTIONS = { 'no-progress': { type: 'boolean' } } as const;

const CLEAR_LINE = '\r\u001b[K';

/**
 * Reads the cables of a folder, the current one where none is named; what an earlier run has kept is not read again.
 * @throws UsageError for more than one folder
 */
export async function openCollection(
  folders: readonly string[],
  io: CommandLineIo,
  options: { readonly 'no-progress'?: boolean | undefined },
): Promise<OpenCollection> {
  const [folder = '.', ...others] = folders;
  if (others.length > 0) throw new UsageError('One folder at a time.');
  const signal = io.interruption();
  const cancellation: Cancellation = {
    get isCancellationRequested() {
      return signal.aborted;
    },
  };
  const service = createCableLanguageService({
    files: io.openFiles(pathToFileURL(path.resolve(io.cwd, folder)).href),
    documentation: '',
    markdown: false,
    timeZone: () => '',
    now: () => new Date(),
  });
  const isShown = io.terminals.stderr && !options['no-progress'];
  await service.readWorkspace(cancellation, (read, total) => {
    if (isShown) io.writeStderr(`${CLEAR_LINE}${read}${total === undefined ? '' : ` of ${total}`} files read`);
  });
  if (isShown) io.writeStderr(CLEAR_LINE);
  return { collection: service.collection, cancellation };
}

/** A file as the user would write it from the folder that the command runs in. */
export function fileName(uri: string, io: CommandLineIo): string {
  return path.relative(io.cwd, fileURLToPath(uri));
}
