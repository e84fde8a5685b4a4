import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus';
import { explainAll } from '../support/explanations';
import { CABLE } from '../support/fixtures';
import { read, ROOT } from '../support/repository';
import { coverageOf, coverageTable, explainedShare, isOutsideText } from './coverage';

const files = corpus();

/** The tokens that nothing is told of, or without a source. */
async function untold(text: string): Promise<string[]> {
  const all = await explainAll(text, isOutsideText);
  expect(all.length).toBeGreaterThan(50);
  return all
    .filter(({ explanation }) => !explanation || explanation.sources.every((source) => source === ''))
    .map(({ token }) => `${token.kind}: ${token.text}`);
}

describe('explanations', () => {
  it('of every token of a header have a source', async () => {
    expect(await untold(CABLE)).toEqual([]);
  });

  it.runIf(files.length > 0)('of every token of the sample of 2007 have a source', async () => {
    const sample = files.find(({ name, text }) => name.includes('07PRISTINA768') && text.startsWith('VZCZC'))!;
    expect(await untold(sample.text)).toEqual([]);
  });

  it.runIf(files.length > 0)('tell what at least 98 % of the tokens of real headers mean', async () => {
    const coverage = await coverageOf(files.map(({ text }) => text));
    expect(explainedShare(coverage)).toBeGreaterThanOrEqual(0.98);
    const [, shown] = /<!-- coverage -->\n(.*?)<!-- \/coverage -->/s.exec(read('docs/reading.md'))!;
    const table = coverageTable(coverage);
    expect(shown!.trim(), `The table of the page is to be:\n${table}\n`).toBe(table);
  });

  it('link to pages that there are', async () => {
    const texts = [CABLE, ...files.map(({ text }) => text)];
    const pages = new Set<string>();
    for (const text of texts) {
      for (const { explanation } of await explainAll(text, () => true))
        if (explanation?.page) pages.add(explanation.page);
    }
    expect(pages.size).toBeGreaterThan(5);
    for (const page of pages) expect(readFileSync(path.join(ROOT, 'docs', page), 'utf8')).toMatch(/^# /);
  });
});
