import { describe, expect, it } from 'vitest';
import { acted } from '../support/actions';

const DELETE = 'refactor.rewrite.deleteReference.cablegram';
const RELETTER = 'source.reletterReferences.cablegram';

const text = (references: string, body = ''): string =>
  `UNCLAS\n\nTAGS: SCUL\nSUBJECT: THE MILL\n\nREF: ${references}\n\n1. (U) A mill.${body}\n`;

describe('deleting a reference', () => {
  const three = 'A. STATE 12345\n     B. 06 SKOPJE 7 (NOTAL)\n     C. PARIS 99';

  it('letters those behind it anew, with what points to them', () => {
    expect(acted(text(three.replace('06', '0<|>6'), ' See REF C and para 2 of REFS A and C.'), DELETE)).toBe(
      text('A. STATE 12345\n     B. PARIS 99', ' See REF B and para 2 of REFS A and B.'),
    );
  });

  it('of the first, the last and the only one', () => {
    expect(acted(text(three.replace('STATE', 'ST<|>ATE')), DELETE)).toBe(
      text('A. 06 SKOPJE 7 (NOTAL)\n     B. PARIS 99'),
    );
    expect(acted(text(three.replace('PARIS', 'PA<|>RIS')), DELETE)).toBe(
      text('A. STATE 12345\n     B. 06 SKOPJE 7 (NOTAL)'),
    );
    expect(acted(text('A. STATE<|> 12345'), DELETE)).not.toContain('REF');
  });

  it('on one line', () => {
    expect(acted(text('A. STATE 1, B. PAR<|>IS 2 AND C. ROME 3'), DELETE)).toBe(text('A. STATE 1, B. ROME 3'));
    expect(acted(text('A. STATE 1, B. PARIS 2 AND C. RO<|>ME 3'), DELETE)).toBe(text('A. STATE 1, B. PARIS 2'));
  });

  it('is refused where the text speaks of it, by its letter or between two others', () => {
    expect(acted(text(three.replace('06', '0<|>6'), ' See REF B.'), DELETE)).toBe('Line 10 speaks of REF B.');
    expect(acted(text(three.replace('06', '0<|>6'), ' See REFS A-C.'), DELETE)).toBe('Line 10 speaks of REFS A-C.');
    expect(acted(text('B. STATE 1\n     A. RO<|>ME 2'), DELETE)).toContain('not in their order');
  });
});

describe('lettering references', () => {
  it('closes gaps, with what points behind them', () => {
    expect(acted(text('B. STATE 1\n     D. ROME 2\n     E. PARIS 3', ' See REFS B-E, REF D.'), RELETTER)).toBe(
      text('A. STATE 1\n     B. ROME 2\n     C. PARIS 3', ' See REFS A-C, REF B.'),
    );
  });

  it('letters those without letters', () => {
    expect(acted(text('STATE 1\n     ROME 2'), RELETTER)).toBe(text('A. STATE 1\n     B. ROME 2'));
  });

  it('leaves letters that are right, stand twice or in another order', () => {
    expect(acted(text('A. STATE 1\n     B. ROME 2'), RELETTER)).toBe('');
    expect(acted(text('A. STATE 1\n     A. ROME 2'), RELETTER)).toBe('');
    expect(acted(text('B. STATE 1\n     A. ROME 2'), RELETTER)).toBe('');
    expect(acted(text('STATE 1'), RELETTER)).toBe('');
  });
});
