import type { CommandLineIo } from './io';

/** So many units are gathered before they are written: many small writes cost more than the work between them. */
const BATCH = 64 * 1024;

/** Standard output in batches. Waits where its reader is slower, so that no more than a batch is ever held. */
export class Output {
  private batch = '';

  constructor(private readonly io: CommandLineIo) {}

  readonly write = (text: string): void => {
    this.batch += text;
  };

  /** To be called between pieces of work: writes what has been gathered when it is much, or when somebody looks on. */
  async settle(): Promise<void> {
    if (this.batch.length >= BATCH || this.io.terminals.stdout) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.batch === '') return;
    this.io.writeStdout(this.batch);
    this.batch = '';
    await this.io.drained();
  }
}
