/** The files of a segment: their URIs in one text, and how each was when it was read, in columns. */
import { Remembering } from '../text/remembering';
import { lastNotAbove } from './columns';
import { NameIndex } from './nameIndex';

/** The columns of a file. */
export const enum FileColumn {
  /** Where its URI begins in `names`; it ends where that of the next begins. */
  Name,
  FirstCable,
  Size,
  /** When it was changed, in milliseconds since 1970. */
  Changed,
  Count,
}

/** A file as it was when it was read. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** When it was changed, in milliseconds since 1970. */
  readonly changed: number;
}

export interface FileTableData {
  readonly files: Float64Array;
  readonly names: string;
}

/** So many searches through all names take as long as it takes to make an index of them. */
const FEW_SEARCHES = 20;

/** Reads a table of files, which go by their places in it. */
export class FileTable extends Remembering {
  readonly fileCount: number;
  private searches = 0;

  constructor(readonly data: FileTableData) {
    super();
    this.fileCount = data.files.length / FileColumn.Count;
  }

  uri(file: number): string {
    return this.data.names.slice(this.startOfName(file), this.startOfName(file + 1));
  }

  stamp(file: number): FileStamp {
    return { size: this.ofFile(file, FileColumn.Size), changed: this.ofFile(file, FileColumn.Changed) };
  }

  /**
   * The place of a file; undefined where it is not here.
   * @param likely where it probably is
   */
  fileOf(uri: string, likely?: number): number | undefined {
    if (likely !== undefined && this.isAt(likely, uri)) return likely;
    return this.searches++ < FEW_SEARCHES ? this.search(uri) : this.once(byName).find(uri);
  }

  private search(uri: string): number | undefined {
    const { names } = this.data;
    for (let start = names.indexOf(uri); start >= 0; start = names.indexOf(uri, start + 1)) {
      const file = this.fileAt(start);
      if (this.isAt(file, uri)) return file;
    }
    return undefined;
  }

  /** The file whose name holds a place of `names`. */
  private fileAt(place: number): number {
    return lastNotAbove(place, 0, this.fileCount, (file) => this.startOfName(file));
  }

  private isAt(file: number, uri: string): boolean {
    const start = this.startOfName(file);
    return this.startOfName(file + 1) - start === uri.length && this.data.names.startsWith(uri, start);
  }

  /** Where the name of a file begins; for the number of files, where the last one ends. */
  startOfName(file: number): number {
    return file < this.fileCount ? this.ofFile(file, FileColumn.Name) : this.data.names.length;
  }

  protected ofFile(file: number, column: FileColumn): number {
    return this.data.files[file * FileColumn.Count + column]!;
  }
}

function byName(table: FileTable): NameIndex {
  return new NameIndex(table.data.names, table.fileCount, (file) => table.startOfName(file));
}
