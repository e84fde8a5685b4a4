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
  ['labels of entries', `REF: ${'A. '.repeat(100_000)}`],
  ['entries', `REF: ${'SKOPJE 1; '.repeat(30_000)}`],
  ['blanks in an entry', `REF: E-MAIL${' '.repeat(300_000)}x`],
  ['signs in an entry', `REF: E-MAIL${'.,'.repeat(150_000)}x`],
  ['slashes in a site box', `Reference ID Created Released\nX 2007-11-05 16:35 ${'a/'.repeat(150_000)}`],
  ['who classified', `Classified By: ${'. '.repeat(150_000)}x`],
  ['reasons', `Classified By: x reason ${'a '.repeat(150_000)}`],
  ['parentheses of an order', `E.O. 12958: GDS ${'(A'.repeat(150_000)}`],
  ['words of an order', `E.O. 12958: DECLASSIFIED ${'BY A '.repeat(60_000)}`],
  ['fields joined to a line', `E.O. 12958: N/A ${'TAGS: X '.repeat(40_000)}`],
  ['entries of drafters', `DRAFTED BY ${'POL:X (INFO), '.repeat(20_000)}`],
  ['notes of clearances', `DRAFTED BY POL:X ${'(A) ?'.repeat(60_000)}`],
  ['parentheses of clearances', `DRAFTED BY POL:X ${'('.repeat(300_000)}`],
  ['closed parentheses of clearances', `DRAFTED BY POL:X ${')'.repeat(300_000)}`],
  ['clearances behind the text', `1. (U) One.\n\nCleared: ${'POL:X ? '.repeat(30_000)}, ${'DAO, '.repeat(30_000)}`],
  ['entries behind the text', `1. (U) One.\n\nDrafted: ${'POL:X (info), '.repeat(20_000)}`],
  ['a heading between rules', `1. (U) One.\n\n-----\nA${'-'.repeat(300_000)}x\n-----\n`],
  ['marks of passages', `1. (U) ${'QUOTE END SUMMARY UNQUOTE '.repeat(10_000)}`],
  ['blanks between words', `1. (U) ${`a${' '.repeat(1000)}`.repeat(300)}`],
  ['cables in the text', `1. (U) ${'SEE 07 SKOPJE 1700 '.repeat(15_000)}`],
  ['items', `1. (U) One.\n${'A. (U) Item.\n'.repeat(20_000)}`],
  ['numbered lines', '1. ONE\n2. TWO\n'.repeat(10_000)],
  ['drops', `1. (U) ${'X'.repeat(300_000)}a`],
  ['digits', `O ${'1'.repeat(300_000)} NOV\nFM PARIS`],
])(
  '%s are read to the end',
  async (_what, text) => {
    const { service, document } = fixture(text);
    const position = document.positionAt(text.length);
    expect(service.documentSymbols(document).length).toBeGreaterThan(0);
    expect(service.diagnose(document, DEFAULT_SETTINGS)).toBeDefined();
    expect(service.complete(document, position, DEFAULT_SETTINGS)).toBeDefined();
    expect(await service.definition(document, position, NOT_CANCELLED)).toEqual([]);
    expect(service.format(document, DEFAULT_SETTINGS, 'draft')).toBeDefined();
    expect([...service.facts(document)]).toHaveLength(1);
    const places = [position, { line: position.line, character: 150_000 }, { line: position.line, character: 3 }];
    expect(service.selectionRanges(document, places)).toHaveLength(3);
    for (const place of places) expect(service.documentHighlights(document, place)).toBeDefined();
    expect(service.foldingRanges(document, { collapsedText: true, limit: 1 }).length).toBeLessThan(2);
    expect(service.semanticTokens(document).length % 5).toBe(0);
    await service.hover(document, { line: position.line, character: 3 }, DEFAULT_SETTINGS, NOT_CANCELLED);
  },
  20_000,
);
