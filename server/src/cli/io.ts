import type { WorkspaceFiles } from '../service';

/** What a command reads and writes besides files, so that the process and a test run the same code. */
export interface CommandLineIo {
  /** The folder that relative paths are counted from. */
  readonly cwd: string;
  /** The folder of the documentation. */
  readonly documentation: string;
  /** The streams that somebody looks at as they are written. */
  readonly terminals: { readonly stdout: boolean; readonly stderr: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** All of standard input. Rejects when the command is interrupted before its end. */
  readStdin(): Promise<Uint8Array>;
  writeStdout(text: string): void;
  /** Resolves when the reader of standard output has taken enough of it for more to be written. */
  drained(): Promise<void>;
  writeStderr(text: string): void;
  /** The script of this program, for threads that run it; absent where there can be none. */
  readonly program?: string;
  /** The files below a folder, by its URI. */
  openFiles(folder: string): WorkspaceFiles;
  /** Aborted when the user wants the command to end. Who asks has to end it; without, it ends at once. */
  interruption(): AbortSignal;
}
