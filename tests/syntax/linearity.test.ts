import { describe, expect, it } from 'vitest';
import type { Block } from '../../server/src/syntax/block';
import { CableDocument } from '../../server/src/syntax/document';

/** The cost of one typed letter, counted in lines and not in time: it must not depend on the size of the text. */

const HEAD = [
  'VZCZCXRO0042',
  'OO RUEHAG RUEHDA RUEHLN',
  'RUEHLZ RUEHPS',
  'DE RUEHPS #0042/01 3091635',
  'ZNR UUUUU ZZH',
  'O 051635Z NOV 07',
  'FM USOFFICE PRISTINA',
  'TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794',
  'INFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE',
  'RUCNDT/USMISSION USUN NEW YORK 1321',
  'UNCLAS SECTION 01 OF 02 PRISTINA 000042',
  '',
  'SIPDIS',
  '',
  'E.O. 12958: N/A',
  'TAGS: PGOV SCUL KV',
  'SUBJECT: THE HARVEST FESTIVAL OF THE',
  'VILLAGES',
  '',
  'REF: A. PRISTINA 41',
  '     B. 06 SKOPJE 7',
  '',
];

/** A cable of so many lines: paragraphs of one to six lines, headings, page lines. */
function cable(lineCount: number): string {
  const lines = [...HEAD];
  for (let paragraph = 1; lines.length < lineCount; paragraph++) {
    if (paragraph % 7 === 0) lines.push(`Village ${paragraph}`, '----------', '');
    lines.push(`${paragraph}. (U) The festival of village ${paragraph} opened at noon`);
    for (let line = 0; line < paragraph % 6; line++) lines.push(`and went on with song ${10 * paragraph + line}.`);
    lines.push('');
    if (paragraph % 20 === 0) lines.push('PRISTINA 00000042  002 OF 002', '');
  }
  return lines.slice(0, lineCount).join('\n');
}

/** Lines that all differ, with no blank one between them. */
function run(lineCount: number): string {
  return Array.from({ length: lineCount }, (_, index) => `Song ${index}, of ${(index * 7919) % 1000} verses`).join(
    '\n',
  );
}

interface Cost {
  readonly classifiedLines: number;
  /** Indexes of the blocks that the new tree does not share with the old one. */
  readonly replaced: readonly number[];
  /** Index of the block with the line. */
  readonly edited: number;
}

/** What one letter costs at any one line of the document. */
function* costs(document: CableDocument): Generator<Cost & { line: number }> {
  const places = [...document.tree.blocks()];
  for (let line = 0, edited = 0; line < document.lineCount; line++) {
    while (line >= places[edited]!.line + places[edited]!.block.lineCount) edited++;
    const position = { line, character: 0 };
    const meter = { classifiedLines: 0 };
    const after = document.update([{ range: { start: position, end: position }, text: 'x' }], 1, meter);
    const kept = new Set<Block>();
    for (const { block } of after.tree.blocks()) kept.add(block);
    const replaced = [...places.keys()].filter((index) => !kept.has(places[index]!.block));
    yield { line, edited, replaced, ...meter };
  }
}

/** The window of an edit ends at most this many blocks from the last one that has changed. */
const MARGIN = 2;

/** In a run without blanks the cuts need a few blocks to fall on the same lines again. */
const RUN_MARGIN = 5;

describe.each([2000, 4000])('one letter at any line of a cable of %i lines', (lineCount) => {
  const document = CableDocument.create('file:///a.cable', 'cable', 0, cable(lineCount));
  const results = [...costs(document)];

  it('classifies no more lines than fit on a screen', () => {
    expect(results).toHaveLength(lineCount);
    expect(Math.min(...results.map((cost) => cost.classifiedLines))).toBeGreaterThan(0);
    expect(Math.max(...results.map((cost) => cost.classifiedLines))).toBeLessThanOrEqual(48);
  });

  it('keeps every block outside the window', () => {
    const places = [...document.tree.blocks()];
    const headEnd = places.findIndex((place) => place.line + place.block.lineCount === HEAD.length);
    expect(headEnd).toBeGreaterThan(0);
    for (const { line, edited, replaced } of results) {
      // Inside the head a line may change what the lines after it are, up to the first paragraph.
      const last = edited <= headEnd ? headEnd : edited;
      expect(replaced, `line ${line}`).toContain(edited);
      expect(Math.min(...replaced), `line ${line}`).toBeGreaterThanOrEqual(edited - MARGIN);
      expect(Math.max(...replaced), `line ${line}`).toBeLessThanOrEqual(last + MARGIN);
    }
  });
});

describe.each([2000, 4000])('one letter at any line of a run of %i lines without blanks', (lineCount) => {
  const results = [...costs(CableDocument.create('file:///a.cable', 'cable', 0, run(lineCount)))];

  it('classifies a bounded number of lines', () => {
    expect(results).toHaveLength(lineCount);
    expect(Math.max(...results.map((cost) => cost.classifiedLines))).toBeLessThanOrEqual(512);
  });

  it('keeps every block outside the window', () => {
    for (const { line, edited, replaced } of results) {
      expect(replaced, `line ${line}`).toContain(edited);
      expect(Math.min(...replaced), `line ${line}`).toBeGreaterThanOrEqual(edited - MARGIN);
      expect(Math.max(...replaced), `line ${line}`).toBeLessThanOrEqual(edited + RUN_MARGIN);
    }
  });
});
