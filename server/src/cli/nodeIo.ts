import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { CommandLineIo } from './io';
import { STATUS } from './status';

/** What a shell reports of a program that a closed pipe has ended. */
const ENDED_BY_CLOSED_PIPE = 141;

/**
 * The streams and the folder of this process. A reader that has seen enough, such as `head`, ends it quietly; output
 * that cannot be written, as on a full disk, ends it with a message.
 * @param documentation the folder of the documentation
 * @param program the script of this program
 * @param openFiles gives the files below a folder
 */
export function nodeIo(documentation: string, program: string, openFiles: CommandLineIo['openFiles']): CommandLineIo {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ENDED_BY_CLOSED_PIPE);
    process.stderr.write(`cablegram: standard output: ${error.message}\n`, () => process.exit(STATUS.failure));
  });
  let stopReading = (): void => {};
  return {
    cwd: process.cwd(),
    documentation,
    program,
    openFiles,
    terminals: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    environment: process.env,
    readStdin: () => {
      stopReading = () => void process.stdin.destroy();
      return buffer(process.stdin);
    },
    writeStdout: (text) => void process.stdout.write(text),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    writeStderr: (text) => void process.stderr.write(text),
    interruption: () => {
      const controller = new AbortController();
      // The second time it ends the process.
      process.once('SIGINT', () => {
        controller.abort();
        stopReading();
      });
      return controller.signal;
    },
  };
}
