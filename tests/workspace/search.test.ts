import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalNumber, canonicalStation } from '../../server/src/meaning/messageNumber';
import type { CableSummary } from '../../server/src/workspace/cableSummary';
import { newestCables } from '../../server/src/workspace/newest';
import { searchCables } from '../../server/src/workspace/search';
import { SegmentBuilder } from '../../server/src/workspace/segmentBuilder';
import { Traffic } from '../../server/src/workspace/traffic';
import { plain } from './plain';

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function summary(
  year: number,
  post: string,
  number: number,
  subject: string,
  tags: string[],
  sent?: string,
): CableSummary {
  const own = { year, post, number };
  return {
    uri: `file:///${canonicalNumber(own)}.cable`,
    range: nowhere,
    selectionRange: nowhere,
    number: own,
    station: canonicalStation(post),
    sent: sent === undefined ? undefined : Date.parse(sent),
    classification: undefined,
    subject,
    tags,
    offices: [],
    citations: [],
  };
}

const CABLES = [
  summary(2007, 'PRISTINA', 768, 'A LIBRARY SEMINAR, AND A BRIDGE', ['PHUM', 'KV'], '2007-11-05T16:35:00.000Z'),
  summary(2006, 'PRISTINA', 76, 'The phumigation of books', ['SCUL'], '2006-01-02T00:00:00.000Z'),
  summary(2007, 'SKOPJE', 7, 'ARCHIVES OF THE CITY', ['PGOV'], '2007-01-01T00:00:00.000Z'),
  summary(1975, 'PORT AU PRINCE', 1203, 'LIBRARIANS MEET', ['SCUL', 'HA']),
];

/** The same cables by themselves, and packed. */
function traffics(): Traffic[] {
  const [single, packed] = [new Traffic(), new Traffic()];
  const builder = new SegmentBuilder();
  for (const cable of CABLES) {
    single.put(cable.uri, [cable]);
    builder.addFile(cable.uri, { size: 1, changed: 1 }, [cable]);
  }
  packed.add(builder.build());
  return [single, packed];
}

describe.each([
  ['by themselves', traffics()[0]!],
  ['packed', traffics()[1]!],
])('cables, %s, are found', (_, traffic) => {
  const found = (typed: string, limit = 200): string[] =>
    searchCables(traffic, typed, limit).map(({ cable, fit }) => `${canonicalNumber(cable.number!)} ${fit}`);

  it.each([
    ['07PRISTINA768', ['07PRISTINA768 number']],
    ['2007 pristina 7', ['07PRISTINA768 number']],
    ['Pristina 76', ['07PRISTINA768 number', '06PRISTINA76 number']],
    ['PRISTINA 000768', ['07PRISTINA768 number']],
    ['port au', ['75PORTAUPRINCE1203 number']],
    ['768', ['07PRISTINA768 number']],
    ['12', ['75PORTAUPRINCE1203 number']],
    ['1975', ['75PORTAUPRINCE1203 number']],
    ['phum', ['07PRISTINA768 tag', '06PRISTINA76 subject']],
    ['libr', ['07PRISTINA768 subject', '75PORTAUPRINCE1203 subject']],
    ['bridge lib', ['07PRISTINA768 subject']],
    ['idge', []],
    ['07prst68', ['07PRISTINA768 letters']],
    ['', []],
    [' .-', []],
    ['PRISTINA 9', []],
  ])('by %s', (typed, expected) => {
    expect(found(typed).sort()).toEqual([...expected].sort());
  });

  it('no more than are asked for, the best first', () => {
    expect(found('phum', 1)).toEqual(['07PRISTINA768 tag']);
  });

  it('by their dates, the newest before a moment first', () => {
    const numbers = newestCables(traffic, new Date('2007-06-01T00:00:00Z'), 4).map(({ number }) =>
      canonicalNumber(number!),
    );
    expect(numbers).toEqual(['07SKOPJE7', '06PRISTINA76', '75PORTAUPRINCE1203', '07PRISTINA768']);
    expect(newestCables(traffic, new Date('2007-06-01T00:00:00Z'), 1).map(plain)).toEqual([CABLES[2]]);
  });
});

describe('a search', () => {
  it('finds the same in cables by themselves and packed, whatever is typed', () => {
    const [single, packed] = traffics() as [Traffic, Traffic];
    const typed = fc.oneof(
      fc.string({ maxLength: 6, unit: fc.constantFrom(...'07prisk a68') }),
      fc.string({ maxLength: 5 }),
    );
    const found = (traffic: Traffic, query: string): string[] =>
      searchCables(traffic, query, 200)
        .map(({ cable, fit }) => `${cable.uri} ${fit}`)
        .sort();
    fc.assert(
      fc.property(typed, (query) => {
        expect(found(packed, query)).toEqual(found(single, query));
      }),
      { numRuns: 500 },
    );
  });
});
