import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, read, ROOT } from '../support/repository';

/** What each column of a table must look like; columns not named are free text. */
const SCHEMAS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  tags: {
    code: /^[A-Za-z0-9][A-Za-z0-9 &'/.-]*$/,
    kind: /^(?:subject|program|geographic|organization)$/,
    // Some codes are listed, or met, without a meaning.
    meaning: /^/,
    eras: /^(?:1974|2010|2024)(?:,(?:2010|2024))*$/,
  },
  'routing-indicators': {
    indicator: /^[A-Z]{4,8}(?:\.\.[A-Z]{4,8})?$/,
    addressee: /./,
    kind: /^(?:agency|collective|consulate|department|embassy|military|mission|other|relay)$/,
    confidence: /^(?:sourced|inferred)$/,
  },
  posts: {
    post: /^[A-Z][A-Z .'-]*$/,
    name: /./,
    kind: /^(?:agency|consulate|department|embassy|mission|other)$/,
    routingIndicator: /^(?:[A-Z]{4,8}(?:;[A-Z]{4,8})*)?$/,
  },
  captions: { caption: /./, kind: /./ },
  orders: {
    order: /^E\.O\. \d{5}(?: as amended by E\.O\. \d{5})?$/,
    inForceFrom: /^\d{4}-\d{2}-\d{2}$/,
    inForceTo: /^(?:\d{4}-\d{2}-\d{2})?$/,
  },
  'order-reasons': { section: /./, letter: /^\w+$/, meaning: /./ },
  precedences: { prosign: /^[A-Z]+(?: [A-Z])?$/, name: /./, order: /^\d?$/ },
  'operating-signals': { signal: /./ },
  'security-prosigns': { letters: /^(?:[A-Z]{5}|ZNR)$/, classification: /./ },
  sources: { key: /^[0-9a-z]+$/, citation: /./ },
};

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

function parse(text: string): Table {
  const [columns, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return {
    columns: columns!,
    rows: rows.map((cells) => Object.fromEntries(columns!.map((column, index) => [column, cells[index] ?? '']))),
  };
}

const DATA = 'server/src/vocabulary/data';
const table = (name: string): Table => parse(read(`${DATA}/${name}.tsv`));
const names = projectFiles()
  .filter((file) => file.startsWith(DATA))
  .map((file) => path.basename(file, '.tsv'))
  .sort();

describe('the tables of the vocabulary', () => {
  it('all have a schema', () => {
    expect(names).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each(names)('%s: every row obeys it, and none stands twice', (name) => {
    const { columns, rows } = table(name);
    const schema = SCHEMAS[name]!;
    expect(columns).toEqual(expect.arrayContaining(Object.keys(schema)));
    const faults = rows.flatMap((row) =>
      Object.entries(schema)
        .filter(([column, pattern]) => !pattern.test(row[column]!))
        .map(([column]) => `${column} of ${JSON.stringify(row)}`),
    );
    expect(faults).toEqual([]);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it('every row has a source that is cited, and every citation is used', () => {
    const citations = table('sources').rows.map((row) => row.key!);
    const used = new Set(
      names.filter((name) => name !== 'sources').flatMap((name) => table(name).rows.map((row) => row.source!)),
    );
    expect([...used].filter((key) => !citations.includes(key))).toEqual([]);
    expect(citations.filter((key) => !used.has(key))).toEqual([]);
  });

  it('stay small', () => {
    const bytes = names.reduce((sum, name) => sum + statSync(path.join(ROOT, DATA, `${name}.tsv`)).size, 0);
    expect(bytes).toBeLessThan(460 * 1024);
  });
});

/** The reference that the tables were made from, where the project stands beside it; its file for each table. */
const REFERENCE = path.join(ROOT, '../shared/reference');
const ORIGINALS: Readonly<Record<string, string>> = {
  tags: 'tags',
  'routing-indicators': 'routing-indicators',
  posts: 'posts',
  captions: 'captions',
  orders: 'eo',
  'order-reasons': 'eo-reasons',
  precedences: 'precedence',
  'operating-signals': 'operating-signals',
  'security-prosigns': 'security-prosigns',
};

describe.runIf(existsSync(REFERENCE))('the reference', () => {
  it.each(Object.entries(ORIGINALS))('of %s is taken over whole, row by row with its source', (name, original) => {
    const own = table(name).rows;
    const text = readFileSync(path.join(REFERENCE, `${original}.tsv`), 'utf8');
    const rows = parse(text).rows;
    const citations = new Map(table('sources').rows.map((row) => [row.key!, row.citation!]));
    const first = parse(text).columns[0]!;
    expect(own.map((row) => Object.values(row)[0])).toEqual(rows.map((row) => row[first]));
    if (rows[0]!.source !== undefined) {
      const cited = own.map((row, index) => (rows[index]!.source === '' ? '' : citations.get(row.source!)));
      expect(cited).toEqual(rows.map((row) => row.source));
    }
  });
});
