import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { CableLanguageService } from '../service';
import type { Log } from './host';

/** A reading that is over sooner is not worth telling of. */
const SHOWN_AFTER = 500;

/** Reads the workspace in the background; tells how far it has come, and ends when the user says so. */
export async function readWorkspace(
  connection: Connection,
  service: CableLanguageService,
  canShow: boolean,
  log: Log,
): Promise<void> {
  let progress: WorkDoneProgressServerReporter | undefined;
  const cancellation = {
    get isCancellationRequested() {
      return progress?.token.isCancellationRequested ?? false;
    },
  };
  let ended = false;
  const show = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    if (ended) return;
    progress = created;
    progress.begin('Reading cables', 0, '', true);
  };
  const timer = canShow ? setTimeout(() => void show(), SHOWN_AFTER) : undefined;
  let last = -1;
  try {
    await service.readWorkspace(cancellation, (read, total) => {
      if (total === undefined) return progress?.report(`${read} files`);
      const percent = Math.floor((100 * read) / total);
      if (!progress || percent === last) return;
      last = percent;
      progress.report(percent, `${read} of ${total} files`);
    });
    if (cancellation.isCancellationRequested)
      log.info('The reading of the workspace was ended; it is not known whole.');
  } catch (error) {
    log.error(`The workspace could not be read: ${(error as Error).stack}`);
  } finally {
    ended = true;
    clearTimeout(timer);
    progress?.done();
  }
}
