import path from 'node:path';
import { projectFiles, read } from '../support/repository';

/** Folder of the tables, relative to the root of the project. */
export const DATA = 'server/src/vocabulary/data';

export type Cells = Readonly<Record<string, string>>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** Reads a table without the project's own reader, which the tests must not lean on; throws for a ragged row. */
export function parseTable(text: string): Table {
  const [columns = [], ...rows] = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return {
    columns,
    rows: rows.map((cells) => {
      if (cells.length > columns.length) throw new Error(`More cells than columns: ${cells.join(' | ')}`);
      return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    }),
  };
}

export const tableNames: readonly string[] = projectFiles()
  .filter((file) => path.posix.dirname(file) === DATA)
  .map((file) => path.posix.basename(file, '.tsv'))
  .sort();

export function table(name: string): Table {
  return parseTable(read(`${DATA}/${name}.tsv`));
}
