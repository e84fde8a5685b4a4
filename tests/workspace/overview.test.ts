import { describe, expect, it } from 'vitest';
import { CablePacker } from '../../server/src/service';
import { browse } from '../../server/src/workspace/browse';
import type { BrowseQuery } from '../../server/src/workspace/browse';
import { missingCables, numberGaps } from '../../server/src/workspace/gaps';
import { citationGraph, writeGraph } from '../../server/src/workspace/graph';
import { Traffic } from '../../server/src/workspace/traffic';

interface Written {
  readonly post: string;
  readonly number: number;
  readonly date?: string;
  readonly level?: string;
  readonly tags?: string;
  readonly refs?: readonly string[];
}

function text({ post, number, date = '011200Z OCT 07', level = 'UNCLAS', tags = 'SCUL', refs = [] }: Written): string {
  const ref =
    refs.length === 0 ? '' : `\nREF: ${refs.map((own, index) => `${'ABCD'[index]}. ${own}`).join('\n     ')}\n`;
  return `R ${date}\nFM AMEMBASSY ${post}\nTO SECSTATE WASHDC\n${level} ${post} ${number}\n\nE.O. 12958: N/A\nTAGS: ${tags}\nSUBJECT: CABLE "${number}" & MORE\n${ref}\n1. Text.\n`;
}

/** The first cable by itself, the others packed. */
function trafficOf(...cables: readonly Written[]): Traffic {
  const traffic = new Traffic();
  const packer = new CablePacker();
  const pack = (own: Written, index: number) => {
    packer.add(`file:///${index}.cable`, { size: 1, changed: 1 }, text(own));
    return packer.pack();
  };
  cables.forEach((own, index) => traffic.add(pack(own, index)));
  const [first] = [...traffic.cables()];
  if (first) traffic.put(first.uri, [first]);
  return traffic;
}

const TRAFFIC = trafficOf(
  { post: 'SKOPJE', number: 2, tags: 'SCUL PHUM', refs: ['PARIS 7', 'SKOPJE 4'] },
  { post: 'SKOPJE', number: 4, date: '021200Z NOV 07', level: 'C O N F I D E N T I A L', refs: ['PARIS 7'] },
  { post: 'SKOPJE', number: 5, date: '021200Z NOV 06', refs: ['07 SKOPJE 2'] },
  { post: 'PARIS', number: 1, tags: 'PHUM FR', refs: ['SKOPJE 2', '75 LISBON 12'] },
);

describe('browsing', () => {
  const told = (query: Partial<BrowseQuery>): string[] => {
    const { groups, cables, more } = browse(TRAFFIC, { facet: 'origin', path: [], filter: '', ...query });
    expect(more).toBe(0);
    return [
      ...groups.map(({ key, count }) => `${key}: ${count}`),
      ...cables.map(({ cable, copies }) => [cable, ...copies].map(({ subject }) => subject!).join(' + ')),
    ];
  };

  it.each([
    [{ facet: 'origin' }, ['PARIS: 1', 'SKOPJE: 3']],
    [{ facet: 'origin', path: ['SKOPJE'] }, ['2006: 1', '2007: 2']],
    [{ facet: 'origin', path: ['SKOPJE', '2007'] }, ['CABLE "2" & MORE', 'CABLE "4" & MORE']],
    [{ facet: 'date' }, ['2006: 1', '2007: 3']],
    [{ facet: 'date', path: ['2007'] }, ['10: 2', '11: 1']],
    [{ facet: 'tags' }, ['FR: 1', 'PHUM: 2', 'SCUL: 3']],
    [{ facet: 'tags', path: ['PHUM'] }, ['2007: 2']],
    [{ facet: 'classification' }, ['CONFIDENTIAL: 1', 'UNCLASSIFIED: 3']],
    [{ facet: 'origin', filter: 'phum' }, ['PARIS: 1', 'SKOPJE: 1']],
    [{ facet: 'origin', path: ['SKOPJE'], filter: 'skopje 4' }, ['2007: 1']],
    [{ facet: 'origin', path: ['NOWHERE'] }, []],
  ] as const)('by %j', (query, expected) => {
    expect(told(query)).toEqual(expected);
  });
});

describe('copies of one number', () => {
  it('are one entry', () => {
    const copies = trafficOf(
      { post: 'SKOPJE', number: 2 },
      { post: 'PARIS', number: 3 },
      { post: 'SKOPJE', number: 2 },
    );
    const { cables } = browse(copies, { facet: 'date', path: ['2007', '10'], filter: '' });
    expect(cables.map(({ cable, copies: own }) => `${cable.number!.post} ${own.length}`).sort()).toEqual([
      'PARIS 0',
      'SKOPJE 1',
    ]);
  });
});

describe('the graph of citations', () => {
  const edges = (start?: Parameters<typeof citationGraph>[1]): string[] =>
    citationGraph(TRAFFIC, start)
      .edges.map(({ from, to, count }) => `${from} ${to} ${count}`)
      .sort();
  const ALL = [
    '06SKOPJE5 07SKOPJE2 1',
    '07PARIS1 07SKOPJE2 1',
    '07PARIS1 75LISBON12 1',
    '07SKOPJE2 07PARIS7 1',
    '07SKOPJE2 07SKOPJE4 1',
    '07SKOPJE4 07PARIS7 1',
  ];

  it('has each citation once, and the cables that are not held', () => {
    expect(edges()).toEqual(ALL);
    const missing = citationGraph(TRAFFIC).nodes.filter(({ held }) => !held);
    expect(missing.map(({ id }) => id).sort()).toEqual(['07PARIS7', '75LISBON12']);
  });

  it('goes from one cable as far as is asked for, both ways', () => {
    const from = { year: 2007, post: 'SKOPJE', number: 4 };
    expect(edges({ from, depth: 0 })).toEqual([]);
    expect(edges({ from, depth: 1 })).toEqual(['07SKOPJE2 07SKOPJE4 1', '07SKOPJE4 07PARIS7 1']);
    expect(edges({ from, depth: 5 })).toEqual(ALL);
  });

  it('is written for other programs, whatever subjects say', () => {
    const graph = citationGraph(TRAFFIC, { from: { year: 2007, post: 'SKOPJE', number: 4 }, depth: 1 });
    expect(writeGraph(graph, 'csv')).toBe(
      'citing,cited,count,held\n07SKOPJE4,07PARIS7,1,false\n07SKOPJE2,07SKOPJE4,1,true\n',
    );
    expect(writeGraph(graph, 'dot')).toContain('"07SKOPJE2" [label="07SKOPJE2\\nCABLE \\"2\\" & MORE"];');
    expect(writeGraph(graph, 'dot')).toContain('"07PARIS7" [label="07PARIS7", style=dashed];');
    expect(writeGraph(graph, 'graphml')).toContain(
      '<node id="07SKOPJE2"><data key="subject">CABLE &quot;2&quot; &amp; MORE</data><data key="sent">2007-10-01T12:00:00.000Z</data><data key="held">true</data></node>',
    );
    expect(writeGraph(graph, 'graphml')).toContain('<edge source="07SKOPJE2" target="07SKOPJE4">');
  });
});

describe('gaps', () => {
  it('are the numbers below the highest of a post and year', () => {
    expect(numberGaps(TRAFFIC)).toEqual([
      { station: 'PARIS', year: 2007, held: 1, last: 1, missing: [] },
      { station: 'SKOPJE', year: 2006, held: 1, last: 5, missing: [[1, 4]] },
      {
        station: 'SKOPJE',
        year: 2007,
        held: 2,
        last: 4,
        missing: [
          [1, 1],
          [3, 3],
        ],
      },
    ]);
  });

  it('are the cables that are cited and not held, the most cited first', () => {
    expect(missingCables(TRAFFIC)).toEqual([
      { number: '07PARIS7', citedBy: 2 },
      { number: '75LISBON12', citedBy: 1 },
    ]);
  });
});
