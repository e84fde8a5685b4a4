import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Settings } from '../../server/src/service';
import { CableTree } from '../../server/src/syntax/tree';
import { NO_OWN_CODES } from '../../server/src/vocabulary';
import type { OwnCodes } from '../../server/src/vocabulary';
import { CABLE, fixture } from '../support/fixtures';

const NONE = { tags: false, routingIndicators: false, dates: false };
const only = (...kinds: (keyof typeof NONE)[]): Settings => ({
  ...DEFAULT_SETTINGS,
  inlayHints: { ...NONE, ...Object.fromEntries(kinds.map((kind) => [kind, true])) },
});

/** The lines that bear hints, each hint in its place. */
function hinted(text: string, settings: Settings, from = 0, to = text.split('\n').length): string[] {
  const { service, document } = fixture(text);
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  const lines = text.split('\n');
  const bearing = new Set<number>();
  for (const { position, label, paddingLeft } of service.inlayHints(document, range, settings).reverse()) {
    expect(paddingLeft).toBe(true);
    const line = lines[position.line]!;
    lines[position.line] = `${line.slice(0, position.character)}<${label as string}>${line.slice(position.character)}`;
    bearing.add(position.line);
  }
  return lines.filter((_line, index) => bearing.has(index));
}

const own = (codes: Partial<OwnCodes>, settings: Settings): Settings => ({
  ...settings,
  vocabulary: { ...NO_OWN_CODES, ...codes },
});

describe('inlay hints of TAGS', () => {
  it('tell the meaning, and nothing behind a code that is not known', () => {
    expect(hinted(CABLE.replace('KV', 'QQQQ (DOE, JANE) KV'), only('tags'))).toEqual([
      'TAGS: PHUM<Human Rights> KDEM<Democratization>, QQQQ (DOE, JANE) KV<Kosovo>',
    ]);
  });

  it('tell what a code meant when its cable was written, several in a file', () => {
    const cable = (group: string): string =>
      `R 182012Z JAN ${group}\nFM AMEMBASSY PARIS\nTO SECSTATE\nTAGS: IS\n\n1. TEXT.\n\n`;
    expect(hinted(`${cable('75')}NNNN\n${cable('23')}`, only('tags'))).toEqual([
      'TAGS: IS<Israel>',
      'TAGS: IS<Iceland>',
    ]);
  });

  it('know codes of your own', () => {
    const settings = own({ tags: { QQQQ: 'Book Exchanges' } }, only('tags'));
    expect(hinted('TAGS: QQQQ\n', settings)).toEqual(['TAGS: QQQQ<Book Exchanges>']);
  });
});

describe('inlay hints of routing indicators', () => {
  it('tell the place on the lines of routing and of the calling station', () => {
    expect(hinted(CABLE, only('routingIndicators'))).toEqual([
      'PP RUEHAG<Hamburg> RUEHROV<Vatican / Vatican City>',
      'RUEHSR<Strasbourg>',
      'DE RUEHPS<Pristina> #0042/01 3091635',
    ]);
  });

  it('tell it before an address that does not say it', () => {
    const address = (line: string): string[] =>
      hinted(CABLE.replace('TO RUEHC/SECSTATE WASHDC', line), only('routingIndicators'), 7, 7);
    expect(address('TO RUEHC/SECSTATE WASHDC')).toEqual([]);
    expect(address('TO RUEHSQ/AMEMBASSY SKOPJE')).toEqual([]);
    expect(address('TO RUEHSQ/USIS LIBRARY')).toEqual(['TO RUEHSQ<Skopje>/USIS LIBRARY PRIORITY 7794']);
  });

  it('are silent where the directories are not certain, or are younger than the cable', () => {
    const routing = (code: string): string[] => hinted(CABLE.replace('RUEHSR', code), only('routingIndicators'), 2, 2);
    expect(routing('RUEHSR')).toEqual(['RUEHSR<Strasbourg>']);
    expect(routing('RUZZQQQ')).toEqual([]);
    // Of many places, and of a cable's header alone.
    expect(routing('RHMFISS')).toEqual([]);
    expect(routing('REFLEPA')).toEqual([]);
    expect(hinted(CABLE.replace('NOV 07', 'NOV 77'), only('routingIndicators'))).toEqual([]);
  });

  it('know indicators of your own, of every time, before those of the lists', () => {
    const codes = { posts: { NOVIGRAD: { name: 'APP NOVIGRAD', routingIndicators: ['RUEHAG'] } } };
    const more = { ...codes, routingIndicators: { RUEHQQ: 'BOOK EXCHANGE COLLECTIVE', RUEHC: 'SECSTATE WASHDC' } };
    const text = CABLE.replace('NOV 07', 'NOV 77').replace('RUEHSR', 'RUEHQQ');
    expect(hinted(text, own(more, only('routingIndicators')))).toEqual([
      'PP RUEHAG<APP NOVIGRAD> RUEHROV',
      'RUEHQQ<BOOK EXCHANGE COLLECTIVE>',
    ]);
  });
});

describe('inlay hints of dates', () => {
  it('tell the moment of the group and the day of filing', () => {
    expect(hinted(CABLE, only('dates'))).toEqual([
      'DE RUEHPS #0042/01 3091635<5 Nov 2007>',
      'P 051635Z NOV 07<Mon 5 Nov 2007 16:35 UTC>',
    ]);
  });

  it('take the day of filing for one of the year beside that of the group', () => {
    const text = CABLE.replace('3091635', '0010010').replace('051635Z NOV 07', '312355Z DEC 07');
    expect(hinted(text, only('dates'))).toEqual([
      'DE RUEHPS #0042/01 0010010<1 Jan 2008>',
      'P 312355Z DEC 07<Mon 31 Dec 2007 23:55 UTC>',
    ]);
  });

  it('are silent about what is no date', () => {
    expect(hinted(CABLE.replace('051635Z NOV 07', '311635Z FEB 07'), only('dates'))).toEqual([]);
  });
});

describe('inlay hints', () => {
  it('are those of the lines that are asked for', () => {
    const all = only('tags', 'routingIndicators', 'dates');
    expect(hinted(CABLE, all)).toHaveLength(5);
    expect(hinted(CABLE, all, 2, 3)).toEqual([
      'RUEHSR<Strasbourg>',
      'DE RUEHPS<Pristina> #0042/01 3091635<5 Nov 2007>',
    ]);
    expect(hinted(CABLE, all, 5, 4)).toEqual([]);
    expect(hinted(CABLE, all, -5, -1)).toEqual([]);
    expect(hinted(CABLE, all, 1_000_000, 2_000_000)).toEqual([]);
    expect(hinted('', all)).toEqual([]);
  });

  it('read nothing of the text where none are asked for, and of a long header only the blocks of the range', () => {
    const list = Array.from({ length: 40_000 }, (_, index) => `RUEHSQ/USIS LIBRARY ${index % 9_999}`).join('\n');
    const { service, document } = fixture(CABLE.replace('INFO RUEHSQ/', `INFO ${list}\nRUEHSQ/`));
    expect(document.tree.length).toBeGreaterThan(900_000);
    let visited = 0;
    const { blocks } = CableTree.prototype;
    const spy = vi.spyOn(CableTree.prototype, 'blocks').mockImplementation(function* (this: CableTree, line) {
      for (const place of blocks.call(this, line)) {
        visited++;
        yield place;
      }
    });
    try {
      const range = { start: { line: 20_000, character: 0 }, end: { line: 20_049, character: 0 } };
      expect(service.inlayHints(document, range, DEFAULT_SETTINGS)).toEqual([]);
      expect(visited).toBe(0);
      expect(service.inlayHints(document, range, only('routingIndicators'))).toHaveLength(50);
      expect(visited).toBeGreaterThan(0);
      expect(visited).toBeLessThan(10);
    } finally {
      spy.mockRestore();
    }
  });
});
