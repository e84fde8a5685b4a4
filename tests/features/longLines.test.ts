import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import { fixture, NOT_CANCELLED } from '../support/fixtures';

/** Lines on which a careless search would try every way to read them: it would not end before the test does. */
it.each([
  ['many short words', `TAGS: ${'ab '.repeat(200)}1`],
  ['one word of capitals', `TAGS: ${'A'.repeat(300_000)}1`],
  ['dots', `REF: ${'.'.repeat(300_000)}x`],
  ['parentheses', `TAGS: ${'('.repeat(300_000)}`],
  ['a rule that ends in a letter', `1. (U) One.\n\nA${'-'.repeat(300_000)}x\n`],
  ['numbers', `REF: ${'SKOPJE 1 AND '.repeat(20_000)}`],
  ['blanks in an address', `FM PARIS\nTO NIACT${' '.repeat(300_000)}x`],
  ['spaced letters', `FM PARIS\nC${' '.repeat(300_000)}O${' '.repeat(300_000)}x`],
  ['full stops in the text', `1. (U) ${'.'.repeat(300_000)}x`],
  ['sentences', `1. (U) ${'The U.S. mill stands.  '.repeat(15_000)}`],
  ['pointers', `1. (U) ${'See REF A, paras 1-3. '.repeat(15_000)}`],
  ['digits', `O ${'1'.repeat(300_000)} NOV\nFM PARIS`],
])(
  '%s are read to the end',
  async (_what, text) => {
    const { service, document } = fixture(text);
    const position = document.positionAt(text.length);
    expect(service.documentSymbols(document).length).toBeGreaterThan(0);
    expect(service.diagnose(document, DEFAULT_SETTINGS)).toBeDefined();
    expect(service.complete(document, position)).toBeDefined();
    expect(await service.definition(document, position, NOT_CANCELLED)).toEqual([]);
    expect(service.format(document, DEFAULT_SETTINGS, 'draft')).toBeDefined();
    expect(service.facts(document)).toHaveLength(1);
    const places = [position, { line: position.line, character: 150_000 }, { line: position.line, character: 3 }];
    expect(service.selectionRanges(document, places)).toHaveLength(3);
    for (const place of places) expect(service.documentHighlights(document, place)).toBeDefined();
    expect(service.foldingRanges(document, { collapsedText: true, limit: 1 }).length).toBeLessThan(2);
    expect(service.semanticTokens(document).length % 5).toBe(0);
    service.hover(document, { line: position.line, character: 3 });
  },
  20_000,
);
