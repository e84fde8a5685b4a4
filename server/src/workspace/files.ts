import type { KnownFiles } from './fileChanges';
import type { SegmentData } from './segment';
import type { SegmentPart } from './segmentMerge';

/** Tells whether the one who asked has lost interest. The protocol's cancellation tokens are of this shape. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** Which files of the workspace hold cables, by globs that are counted from its folders. */
export interface CableFiles {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Port to the files of the workspace: the same code serves Node, the browser and tests. */
export interface WorkspaceFiles {
  /** URIs of the files that hold cables. Never throws for a folder that is gone. */
  list(files: CableFiles, cancellation: Cancellation): Promise<string[]>;
  /**
   * The text of a file; undefined when it is gone or cannot be read, which is told in the log. That a file which is
   * `optional` is not there goes without saying.
   */
  read(uri: string, options?: { readonly optional: boolean }): Promise<string | undefined>;
  /** Reads many files at once, in other threads; absent where there are none. */
  readonly bulk?: BulkFiles;
  /** Keeps what has been read from one run of the program to the next; absent where there is no place for it. */
  readonly store?: SegmentStore;
}

/** What comparing some files of a workspace with those that are known has brought. */
export interface FoundFiles {
  /** URIs of files that are new or have changed, with line ends between. */
  readonly toRead: string;
  /** How many they are. */
  readonly count: number;
  /** Those among them that have changed. */
  readonly changed: readonly string[];
  /** URIs of files that are known and were not found: told when all have been looked for. */
  readonly gone: readonly string[];
}

export interface BulkFiles {
  /**
   * Looks for the files that `WorkspaceFiles.list` gives, and hands them over as they are found.
   * @param leftOut URIs of files that are neither looked for nor missed
   */
  look(
    files: CableFiles,
    known: readonly KnownFiles[],
    leftOut: readonly string[],
    take: (found: FoundFiles) => void,
  ): Promise<void>;
  /**
   * Hands over what is kept of files, in pieces, in any order. A file that is gone or cannot be read is in none of them; why
   * is told in the log.
   * @param lists URIs, many in each list, with line ends between; lists are asked for as they are needed
   * @param progress called with how many have been read
   */
  read(
    lists: Iterable<string> | AsyncIterable<string>,
    cancellation: Cancellation,
    take: (data: SegmentData) => void,
    progress?: (count: number) => void,
  ): Promise<void>;
}

export interface SegmentStore {
  /** What was kept last; undefined where there is nothing that can be used. Never rejects. */
  load(): Promise<SegmentData | undefined>;
  /** Never rejects: what could not be kept is told in the log. */
  save(parts: readonly SegmentPart[]): Promise<void>;
}

/** Names of files that hold cables. */
export const CABLE_GLOBS: readonly string[] = ['**/*.cable', '**/*.cable.txt'];
