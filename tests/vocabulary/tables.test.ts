import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository';
import { DATA, table, tableNames } from './dataFiles';

const SOURCE_KEYS = /^[a-z][a-z0-9-]*(?:;[a-z][a-z0-9-]*)*$/;
const INDICATOR = '[QR][A-Z]{3,7}';
const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const NAMES = /^(?:[A-Z][A-Z0-9 .'-]*(?:;[A-Z][A-Z0-9 .'-]*)*)?$/;
/** Text without blanks around it or twice within. */
const TEXT = /^\S+(?: \S+)*$/;
const TEXT_OR_EMPTY = /^(?:\S+(?: \S+)*)?$/;

interface Schema {
  /** The columns in their order, and what their cells must look like. */
  readonly columns: Readonly<Record<string, RegExp>>;
  /** The columns that no two rows may have alike. */
  readonly unique: readonly string[];
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  tags: {
    columns: {
      code: /^[A-Za-z0-9][A-Za-z0-9 &'/.-]+$/,
      // Empty for an organization, the most frequent kind.
      kind: /^(?:subject|program|geographic)?$/,
      // Some codes are listed, or met, without a meaning.
      meaning: TEXT_OR_EMPTY,
      eras: /^(?:1974|2010|2024|1974,2010|2010,2024|1974,2010,2024)$/,
      source: SOURCE_KEYS,
      alsoCovers: TEXT_OR_EMPTY,
      note: TEXT_OR_EMPTY,
    },
    unique: ['code', 'kind', 'meaning'],
  },
  'routing-indicators': {
    columns: {
      indicator: new RegExp(`^${INDICATOR}(?:\\.\\.${INDICATOR})?$`),
      addressee: TEXT,
      place: /^(?:(?!Washington DC$)\S+(?: \S+)*)?$/,
      country: /^(?:US|(?!United States$)[A-Z][A-Za-z0-9' ()-]*)?$/,
      // Empty for a military one, the most frequent kind.
      kind: /^(?:agency|collective|consulate|department|embassy|mission|other|relay)?$/,
      source: SOURCE_KEYS,
      confidence: /^(?:inferred)?$/,
      note: TEXT_OR_EMPTY,
    },
    unique: ['indicator', 'addressee'],
  },
  posts: {
    columns: {
      post: /^[A-Z][A-Z .'-]*$/,
      name: TEXT,
      country: TEXT,
      kind: /^(?:agency|consulate|department|embassy|mission|other)$/,
      source: SOURCE_KEYS,
      routingIndicators: new RegExp(`^(?:${INDICATOR}(?:;${INDICATOR})*)?$`),
      aliases: NAMES,
      formerNames: NAMES,
      note: TEXT_OR_EMPTY,
    },
    unique: ['post'],
  },
  offices: {
    columns: {
      symbol: /^[A-Z]+(?:\/[A-Z]+)*(?:-\d)?$/,
      name: TEXT_OR_EMPTY,
      kind: /^(?:agency|bureau|command|office|principal|section|unknown)$/,
      source: SOURCE_KEYS,
      years: /^(?:\d{4}-(?:\d{4})?|-\d{4})?$/,
      note: TEXT_OR_EMPTY,
    },
    unique: ['symbol', 'name'],
  },
  terms: {
    columns: {
      term: TEXT,
      kind: /^(?:attribute|classification|distribution|field|lineWord|note|passage|piece|portionMark|releaseMark|withheld)$/,
      title: TEXT,
      source: SOURCE_KEYS,
      // Empty where the title says it all, as it does of an attribute.
      meaning: /^(?:\S+(?: \S+)*\.)?$/,
    },
    unique: ['term', 'kind'],
  },
  'address-words': {
    columns: { word: /^[A-Z]+$/, meaning: TEXT, source: SOURCE_KEYS },
    unique: ['word'],
  },
  'declassification-codes': {
    columns: {
      code: /^(?:[A-Z]+|N\/A|GP-[1-4]|50X[12])$/,
      order: /^(?:E\.O\. \d{5})?$/,
      meaning: TEXT,
      source: SOURCE_KEYS,
    },
    unique: ['code', 'order'],
  },
  'routing-structure': {
    columns: {
      kind: /^(?:nation|relay|suffix)$/,
      letters: /^[A-Z]{1,4}$/,
      meaning: TEXT,
      source: SOURCE_KEYS,
    },
    unique: ['kind', 'letters'],
  },
  captions: {
    columns: {
      caption: TEXT,
      kind: /^(?:channel|control|distribution|passing|precedence|reference-marker|series|special-handling)$/,
      meaning: TEXT_OR_EMPTY,
      source: SOURCE_KEYS,
      note: TEXT_OR_EMPTY,
    },
    unique: ['caption'],
  },
  orders: {
    columns: {
      order: /^E\.O\. \d{5}(?: as amended by E\.O\. \d{5})?$/,
      inForceFrom: new RegExp(`^${DATE}$`),
      inForceTo: new RegExp(`^(?:${DATE})?$`),
      lineForm: /^(?:E\.O\. \d{5}: \S.*)?$/,
      reasonSection: /^(?:5\(B\)|1\.[45])?$/,
      source: SOURCE_KEYS,
      note: TEXT_OR_EMPTY,
    },
    unique: ['order', 'lineForm'],
  },
  'order-reasons': {
    columns: { section: TEXT, letter: /^(?:[a-h]|[1-4]|X[1-8]|25X[1-9])$/, meaning: TEXT, source: SOURCE_KEYS },
    unique: ['section', 'letter'],
  },
  precedences: {
    columns: {
      prosign: /^(?:[ZOPRY]|([ZOPRY])\1|[ZOPR] [ZOPR]|NIACT)$/,
      name: TEXT,
      order: /^[0-4]$/,
      source: SOURCE_KEYS,
      legacyNames: TEXT_OR_EMPTY,
      handling: TEXT_OR_EMPTY,
      note: TEXT_OR_EMPTY,
    },
    unique: ['prosign'],
  },
  'operating-signals': {
    columns: {
      signal: /^(?:[A-Z]+|#)$/,
      meaning: TEXT,
      seenIn: /^(?:header|body)$/,
      source: SOURCE_KEYS,
      note: TEXT_OR_EMPTY,
    },
    unique: ['signal'],
  },
  'security-prosigns': {
    columns: {
      // The row of ZNR holds the rule which letters go with it.
      letters: /^(?:[A-Z]{5}|ZNR)$/,
      classification: TEXT,
      source: SOURCE_KEYS,
      note: TEXT_OR_EMPTY,
    },
    unique: ['letters'],
  },
  sources: {
    columns: { key: /^[a-z][a-z0-9-]*$/, citation: TEXT },
    unique: ['key'],
  },
  notes: {
    columns: { key: /^[a-z]+[0-9]*$/, text: TEXT },
    unique: ['key'],
  },
};

/** Tables whose rows are not knowledge of their own. */
const AUXILIARY = ['sources', 'notes'];

/** The source of what users add, which no table holds. */
const OF_USERS = 'own';

function bare(name: string): string {
  return name.replace(/[ .'-]/g, '');
}

describe('the tables of the vocabulary', () => {
  it('all have a schema', () => {
    expect(tableNames).toEqual(Object.keys(SCHEMAS).sort());
  });

  it.each(Object.entries(SCHEMAS))('%s: every row obeys it, and none stands twice', (name, { columns, unique }) => {
    const { columns: found, rows } = table(name);
    expect(found).toEqual(Object.keys(columns));
    expect(rows.length).toBeGreaterThan(10);
    const faults = rows.flatMap((row) =>
      Object.entries(columns)
        .filter(([column, pattern]) => !pattern.test(row[column]!))
        .map(([column]) => `${column} of ${JSON.stringify(row)}`),
    );
    expect(faults).toEqual([]);
    const seen = new Set<string>();
    const twice = rows.filter((row) => {
      const identity = unique.map((column) => row[column]!).join('|');
      const known = seen.has(identity);
      seen.add(identity);
      return known;
    });
    expect(twice).toEqual([]);
  });

  it('cite only sources that exist, none twice in a row, and every source is cited', () => {
    const keys = table('sources').rows.map((row) => row.key!);
    const cited = tableNames
      .filter((name) => !AUXILIARY.includes(name))
      .flatMap((name) => table(name).rows.map((row) => row.source!.split(';')));
    expect(cited.filter((row) => new Set(row).size < row.length)).toEqual([]);
    expect([...new Set([...cited.flat(), OF_USERS])].sort()).toEqual([...keys].sort());
  });

  it('shorten only what the table of notes has, and it has only what several rows say', () => {
    const used = tableNames.flatMap((name) =>
      table(name).rows.flatMap(({ note = '' }) => note.split('; ').filter((part) => part.startsWith('*'))),
    );
    const keys = table('notes').rows.map(({ key }) => `*${key}`);
    expect([...new Set(used)].sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => used.filter((part) => part === key).length < 5)).toEqual([]);
    // No note that is kept in full says what a key stands for.
    const texts = table('notes').rows.map(({ text }) => text!);
    const inFull = tableNames
      .filter((name) => !AUXILIARY.includes(name))
      .flatMap((name) =>
        table(name).rows.filter(({ note = '' }) => texts.some((text) => `; ${note};`.includes(`; ${text};`))),
      );
    expect(inFull).toEqual([]);
  });

  it('leave the name of an office empty where its meaning is not known, and there alone', () => {
    expect(table('offices').rows.filter(({ name, kind }) => (name === '') !== (kind === 'unknown'))).toEqual([]);
  });

  it('explain each term in a sentence or two, attributes in their title alone', () => {
    const terms = table('terms').rows;
    expect(terms.filter(({ meaning, kind }) => meaning === '' && kind !== 'attribute')).toEqual([]);
    expect(terms.filter(({ meaning }) => meaning!.split(/[.] (?=[A-Z])/).length > 2)).toEqual([]);
  });

  it('give no post the name of another', () => {
    const rows = table('posts').rows;
    const own = new Map(rows.map((row) => [bare(row.post!), row.post!]));
    const names = rows.flatMap((row) =>
      `${row.aliases};${row.formerNames}`
        .split(';')
        .filter((name) => name !== '')
        .map((name) => ({ post: row.post!, name: bare(name) })),
    );
    const taken = names.filter(({ post, name }) => own.has(name) && own.get(name) !== post);
    // Two spellings of one post, each with a row.
    expect(taken.map(({ name }) => name)).toEqual(['KYIV', 'KIEV']);
  });

  it('lead from a post to routing indicators of the directory, where the post says so', () => {
    const listed = new Set(table('routing-indicators').rows.map((row) => row.indicator!));
    const lost = table('posts')
      .rows.filter((row) => row.source!.split(';').includes('ri'))
      .filter((row) => !row.routingIndicators!.split(';').every((indicator) => listed.has(indicator)));
    expect(lost).toEqual([]);
  });

  it('have ranges of indicators of one length that go upwards', () => {
    const ranges = table('routing-indicators')
      .rows.map((row) => row.indicator!.split('..'))
      .filter((ends) => ends.length === 2);
    expect(ranges.length).toBeGreaterThan(0);
    expect(ranges.filter(([from, to]) => from!.length !== to!.length || from! >= to!)).toEqual([]);
  });

  it('have orders in force that follow each other', () => {
    const faults = table('orders').rows.filter((row) => row.inForceTo !== '' && row.inForceFrom! >= row.inForceTo!);
    expect(faults).toEqual([]);
  });

  it('stay within 400 KB', () => {
    const bytes = tableNames.reduce((sum, name) => sum + statSync(path.join(ROOT, DATA, `${name}.tsv`)).size, 0);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });
});
