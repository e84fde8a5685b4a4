import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalStation } from '../../server/src/meaning/messageNumber';
import type { CableSummary } from '../../server/src/workspace/cableSummary';
import { FileChanges, filesOf } from '../../server/src/workspace/fileChanges';
import { Segment } from '../../server/src/workspace/segment';
import { SegmentBuilder } from '../../server/src/workspace/segmentBuilder';
import { mergeSegments } from '../../server/src/workspace/segmentMerge';
import { Traffic } from '../../server/src/workspace/traffic';
import { plain } from './plain';

const range = { start: { line: 3, character: 5 }, end: { line: 3, character: 17 } };
const post = fc.constantFrom<string>('PRISTINA', 'SKOPJE', 'SECSTATE', 'USUN NEW YORK', 'NOWHERE');
const number = fc.record({
  year: fc.constantFrom<number | undefined>(undefined, 2006, 2007),
  post,
  number: fc.integer({ min: 1, max: 4 }),
});
const citation = fc.record(
  { number, letter: fc.constantFrom('A', 'B'), inText: fc.boolean() },
  { requiredKeys: ['number', 'inText'] },
);
const content = fc.record(
  {
    number,
    sent: fc.constantFrom(Date.UTC(2007, 10, 5, 16, 35), Date.UTC(1966, 0, 1), Date.UTC(1969, 11, 31, 23, 59)),
    classification: fc.constantFrom('UNCLASSIFIED', 'SECRET'),
    subject: fc.constantFrom('', 'A LIBRARY', 'A BRIDGE — Café 😀'),
    tags: fc.subarray(['PGOV', 'SCUL', 'KV']),
    offices: fc.subarray(['POL', 'POL:RFINCH', 'EUR/SCE']),
    citations: fc.array(citation, { maxLength: 3 }),
  },
  { requiredKeys: ['tags', 'offices', 'citations'] },
);

type Content = typeof content extends fc.Arbitrary<infer Value> ? Value : never;

function summaryOf(uri: string, { citations, ...rest }: Content): CableSummary {
  return {
    uri,
    range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    selectionRange: range,
    ...rest,
    ...(rest.number && { station: canonicalStation(rest.number.post) }),
    citations: citations.map((own) => ({ ...own, station: canonicalStation(own.number.post), range })),
  } as unknown as CableSummary;
}

/** The same, whatever the order of items and members. */
function sorted<Item>(items: Iterable<Item>): string[] {
  const inOrder = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  return [...items].map((item) => JSON.stringify(item, inOrder)).sort();
}

const uri = fc.constantFrom(...'abcdefgh').map((name) => `file:///cables/${name}.cable`);
const file = fc.tuple(uri, fc.array(content, { maxLength: 2 }), fc.boolean());
const step = fc.oneof(
  file.map(([name, cables, stamped]) => ({ do: 'put' as const, name, cables, stamped })),
  uri.map((name) => ({ do: 'remove' as const, name })),
  fc.uniqueArray(file, { selector: ([name]) => name, maxLength: 4 }).map((files) => ({ do: 'add' as const, files })),
);

describe('the cables of a workspace', () => {
  it('are what was put last, in whatever parts they are kept', () => {
    const sizes = fc.record({ recent: fc.integer({ min: 0, max: 3 }), merged: fc.integer({ min: 2, max: 3 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), sizes, number, (steps, limits, wanted) => {
        const traffic = new Traffic(limits);
        const model = new Map<string, readonly CableSummary[]>();
        const stamps = new Map<string, boolean>();
        for (const next of steps) {
          if (next.do === 'remove') {
            traffic.remove(next.name);
            model.delete(next.name);
          } else if (next.do === 'put') {
            const cables = next.cables.map((own) => summaryOf(next.name, own));
            traffic.put(next.name, cables, next.stamped ? { size: 7, changed: 8.5 } : undefined);
            model.set(next.name, cables);
            stamps.set(next.name, next.stamped);
          } else {
            const builder = new SegmentBuilder();
            for (const [name, contents] of next.files.filter(([own]) => !model.has(own))) {
              const cables = contents.map((own) => summaryOf(name, own));
              builder.addFile(name, { size: 7, changed: 8.5 }, cables);
              model.set(name, cables);
              stamps.set(name, true);
            }
            traffic.add(builder.build());
          }
          // What is counted is kept up from the first question on.
          expect(traffic.counts.tagUses('PGOV')).toBe(
            [...model.values()].flat().filter(({ tags }) => tags.includes('PGOV')).length,
          );
        }
        const all = [...model.values()].flat();
        expect(sorted([...traffic.cables()].map(plain))).toEqual(sorted(all));
        expect(sorted(traffic.files())).toEqual(sorted(model.keys()));
        expect(traffic.size).toBe(all.length);
        for (const [name, cables] of model) expect(traffic.cablesIn(name).map(plain)).toEqual(cables.map(plain));
        const station = canonicalStation(wanted.post);
        const fits = (own: Pick<CableSummary, 'station' | 'number'>): boolean =>
          own.station === station &&
          own.number?.number === wanted.number &&
          (wanted.year === undefined || own.number.year === undefined || own.number.year === wanted.year);
        expect(sorted(traffic.find(wanted).map(plain))).toEqual(sorted(all.filter(fits)));
        expect(
          sorted(traffic.citing(wanted).map(({ cable, citation: own }) => ({ cable: plain(cable), citation: own }))),
        ).toEqual(
          sorted(all.flatMap((cable) => cable.citations.filter(fits).map((own) => ({ cable, citation: own })))),
        );
        expect(traffic.counts.tagUses('SCUL', station)).toBe(
          all.filter((own) => own.station === station && own.tags.includes('SCUL')).length,
        );
        expect(traffic.counts.offices().get('POL') ?? 0).toBe(
          all.filter(({ offices }) => offices.includes('POL')).length,
        );
        expect(traffic.counts.officers().get('POL:RFINCH') ?? 0).toBe(
          all.filter(({ offices }) => offices.includes('POL:RFINCH')).length,
        );
        const stamped = [...model.keys()].filter((name) => stamps.get(name)).sort();
        const unstamped = new Set(traffic.unstamped());
        expect([...unstamped].sort()).toEqual([...model.keys()].filter((name) => !stamps.get(name)).sort());
        const kept = new Traffic();
        kept.add(mergeSegments(traffic.packed()));
        expect(sorted([...kept.cables()].map(plain))).toEqual(sorted(stamped.flatMap((name) => model.get(name)!)));
        expect(traffic.holds(wanted)).toBe(all.some(fits));
        const changes = (): FileChanges => new FileChanges(traffic.packed().map(filesOf), unstamped);
        const now = (size: number, changed: number) => () => ({ size, changed });
        const same = changes();
        for (const name of model.keys()) expect(same.isToRead(name, now(7, 8.5))).toBe(false);
        expect(same.isToRead('file:///new', now(7, 8.5))).toBe(true);
        expect([same.changed, same.gone()]).toEqual([[], []]);
        const later = changes();
        // What has no stamp is neither changed nor gone.
        expect([...model.keys()].filter((name) => later.isToRead(name, now(7, 9))).sort()).toEqual(stamped);
        expect([...later.changed].sort()).toEqual(stamped);
        expect(changes().gone().sort()).toEqual(stamped);
      }),
      { numRuns: 300 },
    );
  });

  it('are found by number in one step each, however many there are', () => {
    const builder = new SegmentBuilder();
    for (let sequence = 1; sequence <= 5000; sequence++) {
      const own = { number: { year: 2007, post: 'PRISTINA', number: sequence }, tags: [], offices: [], citations: [] };
      builder.addFile(`file:///${sequence}.cable`, { size: 1, changed: 1 }, [
        summaryOf(`file:///${sequence}.cable`, own),
      ]);
    }
    const segment = new Segment(builder.build());
    for (const sequence of [1, 777, 5000]) expect(segment.numbered('PRISTINA', sequence)).toEqual([sequence - 1]);
    expect(segment.numbered('PRISTINA', 5001)).toEqual([]);
    expect(segment.numbered('SKOPJE', 1)).toEqual([]);
  });
});
