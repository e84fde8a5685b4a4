import { describe, expect, it } from 'vitest';
import { vocabularyPages } from '../../scripts/lib/vocabulary-pages.mjs';
import * as vocabulary from '../../server/src/vocabulary';
import { projectFiles, read } from '../support/repository';

const pages = vocabularyPages(vocabulary);
const index = read('docs/vocabulary.md');

/** The tables of the vocabulary; notes and sources are written out in the rows of the others. */
const tables = projectFiles()
  .flatMap((file) => /^server\/src\/vocabulary\/data\/(.*)\.tsv$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'notes' && name !== 'sources');

/** The rows of the tables of a page, as Markdown has them: their heads and the lines below these left aside. */
function rowsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.filter((line, place) => !/^\| -/.test(line) && !/^\| -/.test(lines[place + 1] ?? ''));
}

/** How many rows a table has in its file. */
const rowCount = (name: string): number =>
  read(`server/src/vocabulary/data/${name}.tsv`).trimEnd().split('\n').length - 1;

describe('the pages of the vocabulary', () => {
  it.each(pages)('$file is made from the tables: npm run vocabulary renews it', ({ file, text }) => {
    expect(read(file) === text, `${file} is stale`).toBe(true);
  });

  it('are all that the folder has, and the index links to each', () => {
    const files = pages.map(({ file }) => file).sort();
    expect(projectFiles().filter((file) => file.startsWith('docs/vocabulary/'))).toEqual(files);
    const linked = [...index.matchAll(/\]\((vocabulary\/[^)]+)\)/g)].map((match) => `docs/${match[1]}`);
    expect(linked.sort()).toEqual(files);
  });

  it('print every row of every table', () => {
    expect(pages.flatMap((page) => page.tables).sort()).toEqual(tables.sort());
    for (const { file, tables, text } of pages) {
      const expected = tables.reduce((sum, name) => sum + rowCount(name), 0);
      expect(rowsOf(text), file).toHaveLength(expected);
    }
  });

  it('name a source in every row, and say what each key is', () => {
    for (const { file, text } of pages) {
      const rows = rowsOf(text);
      expect(
        rows.filter((row) => /\| \|$/.test(row)),
        file,
      ).toEqual([]);
      const cited = [...new Set([...text.matchAll(/\]\(#(source-[a-z0-9-]+)\)/g)].map((match) => match[1]!))];
      const said = [...text.matchAll(/^- <a id="(source-[a-z0-9-]+)"><\/a>`[a-z0-9-]+`: \S/gm)].map(
        (match) => match[1]!,
      );
      expect(said.sort(), file).toEqual(cited.sort());
    }
  });
});
