import { describe, expect, it } from 'vitest';
import { corpus } from '../support/corpus';
import { CABLE, fixture } from '../support/fixtures';

/** Lines counted from one, kind, and what is shown in their place. */
function folds(text: string, limit?: number): string[] {
  const { service, document } = fixture(text);
  return service
    .foldingRanges(document, { collapsedText: true, limit })
    .map(({ startLine, endLine, kind, collapsedText }) =>
      [`${startLine + 1}-${endLine + 1}`, kind, collapsedText].filter(Boolean).join(' '),
    );
}

describe('folding ranges', () => {
  it('are header, lists, fields, headings, paragraphs and sections of several lines, with what is inside', () => {
    expect(folds(CABLE)).toEqual([
      '1-10 Header — USOFFICE PRISTINA to SECSTATE WASHDC, 5 Nov 2007',
      '2-3 PP RUEHAG RUEHROV RUEHSR',
      '9-10 INFO — 2 addressees',
      '11-30 region Section 1 of 2 — 20 lines',
      '19-20 SUBJECT: A LIBRARY SEMINAR, AND A BRIDGE',
      '22-23 REF: A. SKOPJE 00017 B. 06 ZAGREB 9',
      '27-40 Books and Bridges — 14 lines',
      '30-38 2. (SBU) The seminar went on for… — 9 lines',
      '32-42 region Section 2 of 2 — 11 lines',
    ]);
  });

  it('have neither text nor more than lines for a client that shows no text', () => {
    const { service, document } = fixture('TO PARIS\nROME\n');
    expect(service.foldingRanges(document)).toEqual([{ startLine: 0, endLine: 1 }]);
  });

  it('name a paragraph by its title', () => {
    expect(folds('1. (U) The Harvest.  It was good,\nand early.\n')).toEqual(['1-2 1. (U) The Harvest — 2 lines']);
  });

  it('of prose without numbers are its paragraphs, and one that a page line cuts is one', () => {
    const text =
      'The harvest\nwas good\n\nThe bridge\nwas\n\nPRISTINA 00000042  002 OF 003\n\n\nrepaired.\n\n' +
      'The mill\nstands.\n\nPRISTINA 00000042  003 OF 003\n\n\nThe library\nopened.\n';
    expect(folds(text)).toEqual([
      '1-2 The harvest… — 2 lines',
      '4-10 The bridge… — 7 lines',
      '7-13 region Section 2 of 3 — 7 lines',
      '12-13 The mill… — 2 lines',
      '15-19 region Section 3 of 3 — 5 lines',
      '18-19 The library… — 2 lines',
    ]);
  });

  it('are the cables of a file, and inside the next line begins what would begin with the cable', () => {
    const two = `${CABLE}NNNN\n\nVZCZCXRO9\nFM SKOPJE\nTO ROME\nUNCLAS SKOPJE 000017\n\nSUBJECT: A MILL\n\n1. Text.\n`;
    const found = folds(two);
    expect(found.slice(0, 3)).toEqual([
      '1-43 07PRISTINA42 — A LIBRARY SEMINAR,',
      '2-10 Header — USOFFICE PRISTINA to SECSTATE WASHDC, 5 Nov 2007',
      '9-10 INFO — 2 addressees',
    ]);
    expect(found.slice(-2)).toEqual(['45-52 SKOPJE17 — A MILL', '46-47 Header — SKOPJE to ROME']);
  });

  it('are no sections where only one is there', () => {
    expect(folds('UNCLAS SECTION 01 OF 02 PRISTINA 000042\n\nSUBJECT: A MILL\n\n1. (U) One.\n')).toEqual([]);
  });

  it('are as many as the client takes, the outer ones first', () => {
    expect(folds(CABLE, 2)).toEqual([
      '1-10 Header — USOFFICE PRISTINA to SECSTATE WASHDC, 5 Nov 2007',
      '27-40 Books and Bridges — 14 lines',
    ]);
    expect(folds(CABLE, 0)).toEqual([]);
    expect(folds(CABLE, 3)).toContain('2-3 PP RUEHAG RUEHROV RUEHSR');
    expect(folds(CABLE, 7)).not.toContain('11-30 region Section 1 of 2 — 20 lines');
  });

  it('keep the text in their place short', () => {
    const long = 'A LONG TALE OF MILLS '.repeat(30);
    for (const fold of folds(`TO PARIS\nSUBJECT: ${long}\n${long}\n\n1. (U) ${long}\n${long}\n`)) {
      expect(fold.length).toBeLessThan(120);
    }
  });

  it('of every cable of the corpus have text, and no two begin on the same line', () => {
    for (const { name, text } of corpus()) {
      const { service, document } = fixture(text.replaceAll('%! ', ''));
      const found = service.foldingRanges(document, { collapsedText: true, limit: undefined });
      expect(
        found.filter(({ collapsedText }) => !/\S/.test(collapsedText!)),
        name,
      ).toEqual([]);
      const starts = found.map(({ startLine }) => startLine);
      expect(starts, name).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }
  });
});
