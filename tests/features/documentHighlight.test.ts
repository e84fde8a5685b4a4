import { describe, expect, it } from 'vitest';
import { CABLE, fixture } from '../support/fixtures';

const KINDS = ['', 'text', 'read', 'write'];

/** What is highlighted: line counted from one, kind, text. */
function highlighted(text: string): string[] {
  const { service, document, position } = fixture(text);
  return service
    .documentHighlights(document, position)
    .map(({ range, kind }) => `${range.start.line + 1} ${KINDS[kind ?? 1]} ${document.getText(range)}`);
}

const TEXT = `RR RUEHSQ RUEHZG
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHSQ/AMEMBASSY SKOPJE
RUEHZG/AMEMBASSY ZAGREB
INFO RUEHSQ/AMEMBASSY SKOPJE
UNCLAS PRISTINA 000042

TAGS: PHUM, KDEM, PHUM
SUBJECT: A MILL
REF: A. SKOPJE 00017
     B. 06 ZAGREB 900

1. (U) See REF A, REFS A AND B, and reftel B.

2. (U) As in paras 1-3 and para 4, not PARA 2 OF STATE 127952.

PRISTINA 00000042  002 OF 002

3. (U) See 07 SKOPJE 17, 07 ZAGREB 900 and PARA 1 OF REF A:

1. a list,
2. of two.

4. (U) PHUM, and SKOPJE 00017 again.
`;

const at = (place: string, cursor: string): string[] => {
  expect(TEXT).toContain(place);
  return highlighted(TEXT.replace(place, cursor));
};

describe('document highlights', () => {
  it('of a code of TAGS are the same code, and not the same word in the text', () => {
    expect(at('PHUM,', 'PH<|>UM,')).toEqual(['9 text PHUM', '9 text PHUM']);
  });

  const A = [
    '11 write A.',
    '11 write SKOPJE 00017',
    '14 read REF A',
    '14 read REFS A AND B',
    '20 read PARA 1 OF REF A',
  ];

  it('of a letter of REF are its entry and every pointer to it', () => {
    expect(at(' A. ', ' A<|>. ')).toEqual(A);
  });

  it('of a pointer are the entry and every pointer to it', () => {
    expect(at('See REF A', 'See RE<|>F A')).toEqual(A);
    expect(at('reftel B', 'reftel <|>B')).toEqual([
      '12 write B.',
      '12 write 06 ZAGREB 900',
      '14 read REFS A AND B',
      '14 read reftel B',
    ]);
  });

  it('of the number of a paragraph are the number and the pointers to it', () => {
    expect(at('3. (U) See', '<|>3. (U) See')).toEqual(['16 read paras 1-3', '20 write 3.']);
  });

  it('of a pointer to paragraphs of this cable are their numbers, and pointers to any of them', () => {
    expect(at('paras 1-3', 'par<|>as 1-3')).toEqual(['14 write 1.', '16 write 2.', '16 read paras 1-3', '20 write 3.']);
    expect(at('para 4', 'para <|>4')).toEqual(['16 read para 4', '25 write 4.']);
  });

  it('of a pointer to paragraphs of another cable are the mentions of that cable', () => {
    expect(at('PARA 2 OF', 'PARA <|>2 OF')).toEqual(['16 read PARA 2 OF STATE 127952']);
  });

  it('of an item of a list are none', () => {
    expect(at('2. of two', '<|>2. of two')).toEqual([]);
  });

  it('of an address are the same address and its routing indicator', () => {
    expect(at('TO RUEHSQ/AMEMBASSY', 'TO RUEHSQ/AME<|>MBASSY')).toEqual([
      '1 text RUEHSQ',
      '4 text RUEHSQ',
      '4 text AMEMBASSY SKOPJE',
      '6 text RUEHSQ',
      '6 text AMEMBASSY SKOPJE',
    ]);
  });

  it('of a routing indicator are the same', () => {
    expect(at('RUEHZG/', 'RU<|>EHZG/')).toEqual(['1 text RUEHZG', '5 text RUEHZG']);
  });

  it('of the number of a cable are REF and text, by year', () => {
    const all = ['11 write SKOPJE 00017', '20 read 07 SKOPJE 17', '25 read SKOPJE 00017'];
    expect(at('SKOPJE 00017', 'SKO<|>PJE 00017')).toEqual(all);
    expect(at('07 SKOPJE 17', '07 SKOPJE <|>17')).toEqual(all);
    expect(at('SKOPJE 00017 again', 'SKOPJE <|>00017 again')).toEqual(all);
    expect(at('07 ZAGREB 900', '07 ZAG<|>REB 900')).toEqual(['20 read 07 ZAGREB 900']);
  });

  it('of the cable’s own number are the classification line and the page lines', () => {
    expect(at('PRISTINA 000042', 'PRIST<|>INA 000042')).toEqual([
      '7 write PRISTINA 000042',
      '18 read PRISTINA 00000042',
    ]);
  });

  it('stay inside their cable', () => {
    const other = 'NNNN\nVZCZCXRO9\nFM SKOPJE\nTO ROME\nTAGS: PHUM\nREF: A. PARIS 12\n\n1. (U) See REF A.\n';
    expect(highlighted(TEXT.replace(' A. ', ' A<|>. ') + other)).toEqual(A);
    expect(highlighted(TEXT + other.replace('REF A', 'REF <|>A'))).toEqual([
      '31 write A.',
      '31 write PARIS 12',
      '33 read REF A',
    ]);
  });

  it('of words are none: editors mark these by themselves', () => {
    expect(highlighted(CABLE.replace('The library', 'The li<|>brary'))).toEqual([]);
    expect(highlighted(CABLE.replace('A LIBRARY', 'A LIB<|>RARY'))).toEqual([]);
  });
});
