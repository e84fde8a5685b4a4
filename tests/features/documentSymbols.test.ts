import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cableText } from '../support/arbitraries';
import { CABLE, fixture } from '../support/fixtures';
import { outline, symbolFault } from '../support/symbols';

const symbolsOf = (text: string) => {
  const { service, document } = fixture(text);
  return service.documentSymbols(document);
};

describe('document symbols', () => {
  it('show header, fields, headings, paragraphs over a page line and a list, and the signature', () => {
    expect(`\n${outline(symbolsOf(CABLE))}`).toMatchInlineSnapshot(`
      "
      1-10 Header
        1-1 Transmission | VZCZCXRO1234
        2-3 Routing | PP RUEHAG RUEHROV RUEHSR
        4-4 Station | RUEHPS #0042/01 3091635
        5-5 Security | ZNR UUUUU ZZH
        6-6 Date-time group | P 051635Z NOV 07
        7-7 From | USOFFICE PRISTINA
        8-8 To | SECSTATE WASHDC
        9-10 Info | 2 addressees
      11-11 Classification | UNCLAS SECTION 01 OF 02 PRISTINA 000042
      17-17 E.O. | 12958 N/A
      18-18 TAGS | PHUM KDEM KV
      19-20 SUBJECT | A LIBRARY SEMINAR, AND A BRIDGE
      22-23 REF | A. SKOPJE 00017 B. 06 ZAGREB 9
      25-25 1. (U) SUMMARY: The library opened (REF A).
      27-40 Books and Bridges
        30-38 2. (SBU) The seminar went on for
          37-37 1. books,
          38-38 2. bridges.
        40-40 3. (U) Comment: see reftel B and 07 SKOPJE 17.
      42-42 LINDQVIST | signature
      "
    `);
  });

  it('put each of several cables under its number', () => {
    const second = CABLE.replaceAll('0042', '0043');
    const names = symbolsOf(`${CABLE}NNNN\n\n${second}`).map((symbol) => symbol.name);
    expect(names).toEqual(['07PRISTINA42', '07PRISTINA43']);
  });

  it('show a list of addressees as one, however long it is and whatever page line stands in it', () => {
    const list = Array.from(
      { length: 60 },
      (_, index) => `RUEHSQ/AMEMBASSY ${'ABCDEFGHIJ'[index % 10]}TOWN ${1000 + index}\n`,
    ).join('');
    const text = CABLE.replace('INFO RUEHSQ', `INFO ${list}PRISTINA 00000042  002 OF 002\nRUEHSQ`);
    const [header] = symbolsOf(text);
    expect(header!.children!.map(({ name, detail }) => `${name} ${detail}`)).toContain('Info 62 addressees');
    expect(header!.children!.filter(({ name }) => name === 'Info')).toHaveLength(1);
  });

  it('say nothing beside a field that is empty', () => {
    const [tags, subject] = symbolsOf('TAGS:\nSUBJECT: \n');
    expect([tags!.detail, subject!.detail]).toEqual(['', '']);
  });

  it('are sound for every prefix of any text', () => {
    fc.assert(
      fc.property(cableText, fc.nat(), (text, length) => {
        expect(symbolFault(symbolsOf(text.slice(0, length % (text.length + 1))))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
