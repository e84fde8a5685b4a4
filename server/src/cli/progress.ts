import type { CommandLineIo } from './io';
import { counted } from './summary';
import type { Summary } from './summary';

/** So many milliseconds pass at least from one look to the next. */
const INTERVAL = 100;
const CLEAR_LINE = '\r\u001b[K';

/** A line on the terminal that tells how far a command has come, written over and over in its place. */
export class Progress {
  private shown = false;
  private last = 0;

  constructor(
    private readonly io: CommandLineIo,
    private readonly isOn: boolean,
  ) {}

  /** The streams to write to meanwhile: what is written takes the place of the line. */
  around(): CommandLineIo {
    const { io } = this;
    return {
      ...io,
      writeStdout: (text) => {
        this.clear();
        io.writeStdout(text);
      },
      writeStderr: (text) => {
        this.clear();
        io.writeStderr(text);
      },
    };
  }

  show(summary: Summary): void {
    if (!this.isOn || performance.now() - this.last < INTERVAL) return;
    this.last = performance.now();
    this.shown = true;
    const { files, problems } = summary;
    this.io.writeStderr(`${CLEAR_LINE}${counted(files, 'file', 'files')}, ${counted(problems, 'problem', 'problems')}`);
  }

  clear(): void {
    if (!this.shown) return;
    this.shown = false;
    this.io.writeStderr(CLEAR_LINE);
  }
}
