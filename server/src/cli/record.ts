/** What `cablegram parse` writes: a record for each cable, or for a file that cannot be read. */
import type { CableFacts } from '../service';

/** The facts of one cable of a file. */
export interface CableRecord extends CableFacts {
  /** The version of this schema. It goes up when a member changes its meaning or goes; new members may come without. */
  readonly schema: 1;
  /** The file as it was named, or found below a folder that was named. */
  readonly file: string;
  /**
   * Which cable of the file, counted from 1.
   * @minimum 1
   */
  readonly cable: number;
}

/** A file that cannot be read, in its place among the others. */
export interface ErrorRecord {
  readonly schema: 1;
  readonly file: string;
  readonly error: {
    /** What is wrong, in a sentence. */
    readonly message: string;
  };
}

export type ParseRecord = CableRecord | ErrorRecord;
