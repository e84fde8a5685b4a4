import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LineKind } from '../../server/src/syntax/lineKind';
import { CableTree } from '../../server/src/syntax/tree';
import { corpus } from '../support/corpus';
import { describeFacts, digest, factsIn } from '../support/factsText';
import { KIND_NAMES } from '../support/kinds';

const files = corpus();

/** Real cables of every era and source whose facts have been read line by line. */
const READ = [
  '66BUENOSAIRES2481',
  '72TEHRAN1164',
  '72TEHRAN1381',
  '1973BUENOS03147',
  '1974CANBER00684',
  '74KABUL7137',
  '75TEHRAN2069',
  '1977KINSHA11101',
  '1977STOCKH00147',
  '1978COPENH02791',
  '1978PARIS34984',
  '1979PRETOR04480',
  '1979STATE255884',
  '04PARIS8983',
  '05RIODEJANEIRO1238',
  '06ASUNCION589',
  '07PRISTINA768',
  '08BRASILIA1396',
  '08PARIS130',
  '08VLADIVOSTOK68',
  '09ANKARA1594',
  '09BRASILIA1276',
  '09PARIS1267',
];

describe.runIf(files.length > 0)('real cables', () => {
  it.each(files.filter(({ name }) => READ.includes(name)))('the facts of $name', async ({ name, text }) => {
    const facts = factsIn(text).map((cable) => describeFacts(cable, digest));
    expect(facts).toHaveLength(1);
    await expect(`${facts[0]}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });

  it('are all there', () => {
    expect(files.filter(({ name }) => READ.includes(name)).map(({ name }) => name)).toHaveLength(READ.length);
  });

  it('the facts of a cable on its page are those of the cable, but for places and the box', () => {
    const cable = files.find(({ name }) => name === '07PRISTINA768')!;
    const page = readFileSync(path.join(path.dirname(cable.path), '07PRISTINA768.page.txt'), 'utf8');
    const [alone] = factsIn(cable.text);
    const [onPage, ...others] = factsIn(page);
    expect(others).toEqual([]);
    expect(withoutPlaces(onPage)).toEqual({
      ...(withoutPlaces(alone) as object),
      dates: {
        ...(withoutPlaces(alone!.dates) as object),
        created: { time: '2007-11-05T16:35:00.000Z' },
        released: { time: '2011-08-26T00:00:00.000Z' },
      },
      page: {
        number: '07PRISTINA768',
        created: '2007-11-05 16:35',
        released: '2011-08-26 00:00',
        classification: 'UNCLASSIFIED',
        origin: 'Embassy Pristina',
      },
    });
  });

  it('have lines of the kinds that a reader would give them', async () => {
    const kinds = files.map(({ name, text }) => `${name}\n${runs(text).join('\n')}\n`);
    await expect(kinds.join('\n')).toMatchFileSnapshot('__snapshots__/kinds.txt');
  });

  it.each(files)('$name holds nothing that cannot be read', ({ text }) => {
    expect(factsIn(text).flatMap(({ unreadable }) => unreadable)).toEqual([]);
  });
});

/** Runs of lines of one kind, blank ones left out: `  4-6 Prose`. */
function runs(text: string): string[] {
  const found: { kind: string; from: number; to: number }[] = [];
  for (const { block, line } of CableTree.parse(text).blocks()) {
    if (block.kind === LineKind.Blank) continue;
    const kind = KIND_NAMES[block.kind]!;
    const to = line + block.filledLines;
    const open = found.at(-1);
    if (open?.kind === kind) open.to = to;
    else found.push({ kind, from: line + 1, to });
  }
  return found.map(({ kind, from, to }) => `  ${from === to ? from : `${from}-${to}`} ${kind}`);
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, member: unknown) => (name === 'range' ? undefined : member)));
}
