import { FileTable } from './fileTable';
import type { FileStamp, FileTableData } from './fileTable';

/** Files as they were when they were read, and the places of those that no longer count. */
export interface KnownFiles {
  readonly data: FileTableData;
  readonly gone: ReadonlySet<number>;
}

/** Of a segment what tells its files. */
export function filesOf({ data: { files, names }, gone }: KnownFiles): KnownFiles {
  return { data: { files, names }, gone };
}

interface Table {
  readonly files: FileTable;
  readonly gone: ReadonlySet<number>;
  /** 1 for each file that is still there. */
  readonly seen: Uint8Array;
  /** The file behind the one that was met last: folders are listed in the same order each time. */
  next: number;
}

/** Compares the files that there are with those that have been read. */
export class FileChanges {
  /** Files that have changed since they were read. */
  readonly changed: string[] = [];
  private readonly tables: readonly Table[];

  /** @param leftOut files that are neither looked for nor missed */
  constructor(
    known: readonly KnownFiles[],
    private readonly leftOut: ReadonlySet<string>,
  ) {
    this.tables = known.map(({ data, gone }) => {
      const files = new FileTable(data);
      return { files, gone, seen: new Uint8Array(files.fileCount), next: 0 };
    });
  }

  /**
   * Whether a file is to be read: it is new, or it has changed.
   * @param stamp tells how it is; undefined where it is gone
   */
  isToRead(uri: string, stamp: () => FileStamp | undefined): boolean {
    if (this.leftOut.has(uri)) return false;
    for (const table of this.tables) {
      const { files, gone, seen } = table;
      const file = files.fileOf(uri, table.next);
      if (file === undefined || gone.has(file)) continue;
      table.next = file + 1;
      const now = stamp();
      if (!now) return false;
      seen[file] = 1;
      const { size, changed } = files.stamp(file);
      if (size === now.size && changed === now.changed) return false;
      this.changed.push(uri);
      return true;
    }
    return true;
  }

  /** The files that have been read and were not met. */
  gone(): string[] {
    return this.tables.flatMap(({ files, gone, seen }) => {
      const missing: string[] = [];
      for (let file = 0; file < files.fileCount; file++) {
        if (seen[file] === 0 && !gone.has(file) && !this.leftOut.has(files.uri(file))) missing.push(files.uri(file));
      }
      return missing;
    });
  }
}
