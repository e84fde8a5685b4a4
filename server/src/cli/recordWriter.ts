import type { CommandLineIo } from './io';
import type { ParseRecord } from './record';

/** How records follow one another: a line each, or the elements of one array. */
export interface RecordFormat {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  write(record: ParseRecord): string;
}

export const NDJSON: RecordFormat = {
  start: '',
  between: '\n',
  end: '\n',
  write: (record) => JSON.stringify(record),
};

export const JSON_ARRAY: RecordFormat = {
  start: '[\n',
  between: ',\n',
  end: '\n]\n',
  write: (record) => JSON.stringify(record, undefined, 2),
};

/** So many units are gathered before they are written: many small writes cost more than the work between them. */
const BATCH = 64 * 1024;

/** Writes records as they come, never holding more than a batch; waits where the reader of the output is slower. */
export class RecordWriter {
  private batch: string;
  private any = false;

  constructor(
    private readonly format: RecordFormat,
    private readonly io: CommandLineIo,
  ) {
    this.batch = format.start;
  }

  async write(record: ParseRecord): Promise<void> {
    const { format } = this;
    this.batch += (this.any ? format.between : '') + format.write(record);
    this.any = true;
    if (this.batch.length >= BATCH) await this.flush();
  }

  /** Ends the output; without any record an array is empty and lines are none. */
  async end(): Promise<void> {
    const { format } = this;
    if (this.any || format.start !== '') this.batch += this.any ? format.end : format.end.trimStart();
    await this.flush();
  }

  private async flush(): Promise<void> {
    this.io.writeStdout(this.batch);
    this.batch = '';
    await this.io.drained();
  }
}
