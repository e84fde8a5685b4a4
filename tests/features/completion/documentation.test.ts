import { describe, expect, it } from 'vitest';
import type { CompletionItem, MarkupContent } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { CABLE, fixture, NOT_CANCELLED } from '../../support/fixtures';
import { cable, CONFIDENTIAL } from './support';

/** The documentation of the item of a label, or of the first, after the way that editors send it back. */
async function documented(text: string, label?: string, markdown = false): Promise<string | undefined> {
  const { service, document, position } = fixture(text, { markdown });
  await service.readWorkspace(NOT_CANCELLED);
  const items = service.complete(document, position, DEFAULT_SETTINGS);
  const item = items.find((candidate) => label === undefined || candidate.label === label)!;
  const back = JSON.parse(JSON.stringify(item)) as CompletionItem;
  return (service.resolveCompletion(back).documentation as MarkupContent | undefined)?.value;
}

const tags = cable('TAGS: PHUM KDEM, KV', 'TAGS: <|>');
const info = (typed: string): string => cable('INFO RUEHSQ/AMEMBASSY SKOPJE 0123', `INFO ${typed}<|>`);
const bridge =
  '%! b.cable\nR 120905Z SEP 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE 009017\n\nSUBJECT: FOOTBRIDGE REPAIRED\n\n1. Text.\n%! a.cable\n';

describe('the documentation of an item', () => {
  it.each([
    ['a code', tags, 'PHUM', /^PHUM · Human Rights\n[^]*2007[^]*Source: /],
    ['a code by its era', cable('TAGS: PHUM KDEM, KV', 'TAGS: I<|>'), 'IS', /^IS · Israel\n[^]*Iceland/],
    ['an address', info('RUEHFR'), undefined, /^RUEHFR · AMEMBASSY PARIS\nParis, France\nKind: embassy\n[^]*Source: /],
    ['an address of no directory', info('bonn'), 'AMEMBASSY BONN', /^AMEMBASSY BONN\n[^]*No directory/],
    ['a precedence', info('RUEHTI/AMEMBASSY TIRANA '), 'ROUTINE', /^R · ROUTINE\n[^]*without a word[^]*Source: /],
    ['a caption', cable('SIPDIS', '<|>'), 'NODIS', /^NODIS · No distribution[^]*Source: /],
    ['an order', cable('E.O. 12958: N/A', 'E.O. <|>'), '12958: N/A', /^12958: N\/A\nNot applicable[^]*Source: /],
    ['an exemption', cable('NOV 07', 'NOV 75', cable('E.O. 12958: N/A', 'E.O. <|>')), '11652: XGDS-2', /statute/],
    [
      'an X code',
      cable('NOV 07', 'NOV 99', cable('E.O. 12958: N/A', 'E.O. <|>')),
      '12958: DECL: X6',
      /diplomatic activity/,
    ],
    ['a mark', cable('3. (U)', '3. (<|>'), '(SBU)', /^SBU · Sensitive but unclassified[^]*Source: /],
    ['a line', 'UNCLAS\n\n<|>', 'TAGS:', /^TAGS · [^]*Source: /],
    [
      'a post',
      cable('A. SKOPJE 00017', 'par<|>'),
      'PARIS',
      /^PARIS · Embassy Paris\nFrance\nRouting indicator: RUEHFR\b/,
    ],
    [
      'a cable',
      bridge + cable('A. SKOPJE 00017', '<|>'),
      '07 SKOPJE 9017',
      /^07 SKOPJE 9017 · FOOTBRIDGE REPAIRED\n2007-09-12\nUNCLASSIFIED/,
    ],
    [
      'an office',
      cable('LINDQVIST', 'X.\n\nCLEARED: african<|>'),
      'AF',
      /^AF · Bureau of African Affairs\n[^]*Source: /,
    ],
  ])('of %s tells what it is', async (_what, text, label, expected) => {
    expect(await documented(text, label)).toMatch(expected);
  });

  it('of a reason is told for each order that had it', async () => {
    const text = cable(' \n1. (U) SUMMARY', ' \nClassified By: X. Reason: <|>\n \n1. (U) SUMMARY', CONFIDENTIAL);
    expect(await documented(text, '1.4 (b)')).toMatch(
      /^1\.4 \(b\) · Foreign government information\n[^]*13526[^]*Source: /,
    );
  });

  it('tells in full what the list cuts short', async () => {
    const text = cable(' \n1. (U) SUMMARY', ' \nClassified By: X. Reason: <|>\n \n1. (U) SUMMARY', CONFIDENTIAL);
    const { service, document, position } = fixture(text);
    const item = service.complete(document, position, DEFAULT_SETTINGS).at(-2)!;
    expect(item.detail).toMatch(/^Vulnerabilities or capabilities of systems, .{20,40}…$/);
    expect(await documented(text, '1.4 (g)')).toContain('relating to national security');
  });

  it('is Markdown where the client can', async () => {
    expect(await documented(tags, 'PHUM', true)).toMatch(/^\*\*PHUM · Human Rights\*\*/);
  });

  it('comes only when it is asked for, and the list stays small', () => {
    for (const text of [tags, info(''), cable('SIPDIS', '<|>'), cable('A. SKOPJE 00017', '<|>')]) {
      const { service, document, position } = fixture(text);
      for (const item of service.complete(document, position, DEFAULT_SETTINGS)) {
        expect(item).not.toHaveProperty('documentation');
        expect(item.detail?.length ?? 0).toBeLessThan(100);
        expect(JSON.stringify(item.data ?? '').length).toBeLessThan(200);
        expect(JSON.parse(JSON.stringify(item))).toEqual(item);
      }
    }
  });

  it('of a code that users have added is what they say', () => {
    const { service, document, position } = fixture(cable('TAGS: PHUM KDEM, KV', 'TAGS: KQQQ<|>'));
    const vocabulary = { ...DEFAULT_SETTINGS.vocabulary, tags: { KQQQ: 'Bridge Festivals' } };
    const [item] = service.complete(document, position, { ...DEFAULT_SETTINGS, vocabulary });
    expect(service.resolveCompletion(item!).documentation).toMatchObject({
      value: expect.stringMatching(/^KQQQ · Bridge Festivals/),
    });
  });

  it.each([
    undefined,
    null,
    5,
    'tag',
    {},
    { of: 'toString' },
    { of: 'tag' },
    { of: 'tag', code: 'PHUM' },
    { of: 'tag', code: 'NONE', era: {} },
    { of: 'address', indicator: 7, address: [] },
    { of: 'caption', caption: 'NONE' },
  ])('is left out for data that is none of ours: %j', (data) => {
    const { service } = fixture(CABLE);
    const item = { label: 'X', data } as CompletionItem;
    expect(service.resolveCompletion(item)).toEqual(item);
  });
});
