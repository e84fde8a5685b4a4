import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../server/src/vocabulary';
import { ROOT } from '../support/repository';
import { parseTable } from './dataFiles';
import type { Cells } from './dataFiles';

/** The reference that the tables were made from, where the project stands beside it. */
const REFERENCE = path.join(ROOT, '../shared/reference');

interface Original {
  readonly rows: () => readonly object[];
  /** The columns that must say the same: of the reference, and the field of our rows. */
  readonly same: Readonly<Record<string, string>>;
}

const ORIGINALS: Readonly<Record<string, Original>> = {
  tags: {
    rows: vocabulary.allTags,
    same: { code: 'code', kind: 'kind', meaning: 'meaning', eras: 'eras', also_covers: 'alsoCovers' },
  },
  'routing-indicators': {
    rows: vocabulary.allRoutingIndicators,
    same: Object.fromEntries(
      ['indicator', 'addressee', 'place', 'country', 'kind', 'confidence'].map((column) => [column, column]),
    ),
  },
  posts: {
    rows: vocabulary.allPosts,
    same: {
      post: 'post',
      name: 'name',
      country: 'country',
      kind: 'kind',
      aliases: 'aliases',
      routing_indicator: 'routingIndicators',
    },
  },
  captions: { rows: vocabulary.captions, same: { caption: 'caption', kind: 'kind', meaning: 'meaning' } },
  eo: {
    rows: vocabulary.executiveOrders,
    same: {
      order: 'order',
      in_force_from: 'inForceFrom',
      in_force_to: 'inForceTo',
      line_form: 'lineForm',
      reason_section: 'reasonSection',
    },
  },
  'eo-reasons': {
    rows: vocabulary.orderReasons,
    same: { section: 'section', letter: 'letter', meaning: 'meaning' },
  },
  precedence: {
    rows: vocabulary.precedences,
    same: { prosign: 'prosign', name: 'name', legacy_names: 'legacyNames', order: 'order' },
  },
  'operating-signals': {
    rows: vocabulary.operatingSignals,
    same: { signal: 'signal', meaning: 'meaning', seen_in: 'seenIn' },
  },
  'security-prosigns': {
    rows: vocabulary.securityProsigns,
    same: { letters: 'letters', classification: 'classification' },
  },
};

function original(name: string): readonly Cells[] {
  const { rows } = parseTable(readFileSync(path.join(REFERENCE, `${name}.tsv`), 'utf8'));
  return rows.map((row) => ({ ...row, ...corrected(row.addressee ?? '') }));
}

/** The reference takes USEUCOM in an address for the mission to the European Union and puts it to Brussels. */
function corrected(addressee: string): Cells {
  if (!addressee.includes('USEUCOM')) return {};
  if (addressee.endsWith('VAIHINGEN GE')) return { place: 'Vaihingen', country: 'Germany' };
  return addressee.endsWith('RAMSTEIN AB GE') ? { place: 'Ramstein AB', country: 'Germany' } : {};
}

/** What rows of our own may rest on: none of what the reference was made from. */
const SOURCES_OF_OUR_OWN = ['gk', 'rel', 'tel7'];

type OwnRow = Readonly<Record<string, unknown>>;

/** Our rows of a table: those that the reference has too, by the first of the columns, and those that it has not. */
function ownRows(name: string): { readonly taken: readonly OwnRow[]; readonly added: readonly OwnRow[] } {
  const { rows, same } = ORIGINALS[name]!;
  const [column, field] = Object.entries(same)[0]!;
  const known = new Set(original(name).map((row) => row[column]));
  const own = rows() as readonly OwnRow[];
  return {
    taken: own.filter((row) => known.has(row[field] as string)),
    added: own.filter((row) => !known.has(row[field] as string)),
  };
}

/** A cell or field without the ways to write a list. */
function plain(value: unknown): string {
  return (Array.isArray(value) ? value : String(value).split(/[;,]/)).map((part: string) => part.trim()).join(';');
}

describe.runIf(existsSync(REFERENCE))('the reference', () => {
  it.each(Object.entries(ORIGINALS))('of %s is taken over row by row', (name, { same }) => {
    const own = ownRows(name).taken.map((row) => Object.values(same).map((field) => plain(row[field])));
    expect(own).toEqual(original(name).map((row) => Object.keys(same).map((column) => plain(row[column]))));
  });

  it.each(Object.keys(ORIGINALS))('of %s is added to only from sources of our own', (name) => {
    const wrong = ownRows(name).added.filter(
      ({ source }) => !(source as string).split(';').every((key) => SOURCES_OF_OUR_OWN.includes(key)),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps in how many cables a routing indicator was met', () => {
    const rows = vocabulary.allRoutingIndicators();
    const lost = original('routing-indicators').filter((row, index) => {
      const count = /\(n=(\d+)\)/.exec(row.source!)?.[1];
      return count !== undefined && !new RegExp(`^${count} cables?\\b`).test(rows[index]!.note);
    });
    expect(lost).toEqual([]);
  });

  it('keeps which edition and section of the directory lists a routing indicator', () => {
    const rows = vocabulary.allRoutingIndicators();
    const cited: Readonly<Record<string, RegExp>> = {
      o1: /SUPP-1\(O\) chg 4 \(2011\) sec I\b/,
      o2: /SUPP-1\(O\) chg 4 \(2011\) sec II\b/,
      o5: /SUPP-1\(O\) chg 4 \(2011\) sec V\b/,
      og: /SUPP-1\(O\) chg 4 \(2011\) general instructions/,
      p1: /SUPP-1\(P\) chg 18 \(2015\) sec I\b/,
    };
    const wrong = original('routing-indicators').filter((row, index) => {
      const keys = rows[index]!.source.split(';');
      return Object.entries(cited).some(([key, pattern]) => pattern.test(row.source!) !== keys.includes(key));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps what no source was read for', () => {
    for (const name of Object.keys(ORIGINALS).filter((name) => name !== 'eo-reasons')) {
      const own = ownRows(name).taken.map(({ source }) => (source as string).split(';'));
      const wrong = original(name).filter(
        (row, index) => /general knowledge/.test(row.source!) !== own[index]!.some((key) => /^gk\b/.test(key)),
      );
      expect(wrong, name).toEqual([]);
    }
  });
});
