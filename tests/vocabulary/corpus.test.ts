import { describe, expect, it } from 'vitest';
import { officeRows, onePost, postRows } from '../../server/src/vocabulary';
import { corpus } from '../support/corpus';

const files = corpus();

describe.runIf(files.length > 0)('real cables', () => {
  it('come from stations that are known, as archives write them too', () => {
    const stations = files.flatMap(({ name }) => /^\d+([A-Z]+)\d+$/.exec(name)?.[1] ?? []);
    expect(stations.length).toBeGreaterThan(50);
    expect(stations.filter((station) => !onePost(postRows(station)))).toEqual([]);
  });

  it('name offices that are known', () => {
    const lines = files.flatMap(({ text }) => [...text.matchAll(/^(?:DEPT|DEPARTMENT|STATE)(?: ALSO)? FOR (.*)$/gm)]);
    // The first of a line, and what has a slash: the other words may be names.
    const symbols = lines.flatMap(([, named = '']) => named.match(/^[A-Z/]+|\b[A-Z]+(?:\/[A-Z]+)+\b/g) ?? []);
    expect(symbols.length).toBeGreaterThan(15);
    expect(symbols.filter((symbol) => officeRows(symbol).every(({ name }) => name === ''))).toEqual([]);
  });
});
