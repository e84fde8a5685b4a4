import type { CommandLineIo } from './io';
import { Output } from './output';
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

/** Writes records as they come. */
export class RecordWriter {
  private readonly output: Output;
  private any = false;

  constructor(
    private readonly format: RecordFormat,
    io: CommandLineIo,
  ) {
    this.output = new Output(io);
    this.output.write(format.start);
  }

  async write(record: ParseRecord): Promise<void> {
    const { format } = this;
    this.output.write((this.any ? format.between : '') + format.write(record));
    this.any = true;
    await this.output.settle();
  }

  /** Ends the output; without any record an array is empty and lines are none. */
  async end(): Promise<void> {
    const { format } = this;
    if (this.any || format.start !== '') this.output.write(this.any ? format.end : format.end.trimStart());
    await this.output.flush();
  }
}
