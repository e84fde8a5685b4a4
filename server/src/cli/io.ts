/** What a command reads and writes besides files, so that the process and a test run the same code. */
export interface CommandLineIo {
  /** The folder that relative paths are counted from. */
  readonly cwd: string;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  writeStdout(text: string): void;
  /** Resolves when the reader of standard output has taken enough of it for more to be written. */
  drained(): Promise<void>;
  writeStderr(text: string): void;
}
