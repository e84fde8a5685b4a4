import { describe, expect, it } from 'vitest';
import { draft, found, mended } from './support';

const withRef = (reference: string, body = ''): string => draft(body, `${reference}\n\n`);

describe('fixes of REF', () => {
  it.each([
    ['REF: STATE 12345\n     LONDON 99', 'reference-unlettered', 'REF: A. STATE 12345\n     B. LONDON 99'],
    ['REF: STATE 12345, 99 AND LONDON 7', 'reference-unlettered', 'REF: A. STATE 12345, B. 99 AND C. LONDON 7'],
    ['REF: A. STATE 12345\n     (B) LONDON 99', 'reference-form', 'REF: A. STATE 12345\n     B. LONDON 99'],
    ['REFTELS: STATE 12345', 'reference-keyword', 'REF: STATE 12345'],
    ['REF(S): STATE 12345', 'reference-keyword', 'REF: STATE 12345'],
  ])('of %s for %s', (before, rule, after) => {
    expect(mended(withRef(before), rule)).toBe(withRef(after));
    expect(found(withRef(after), rule)).toEqual([]);
  });

  it('leave out the year of the cable itself', () => {
    const text = (year: string): string =>
      `R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\n${withRef(`REF: A. ${year}LONDON 99\n     B. 74 ROME 7`)}`.replace(
        'E.O. 13526',
        'E.O. 11652',
      );
    expect(mended(text('75 '), 'reference-own-year')).toBe(text(''));
    expect(found(text(''), 'reference-own-year')).toEqual([]);
  });
});

describe('entries that cannot be read', () => {
  it.each([
    ['REF: 012345', ['012345']],
    ['REF: A. STATE 12345\n     B.', ['B.']],
    ['REF:', ['REF:']],
    ['REF: (NOTAL)', ['(NOTAL)']],
    ['REF: A. EMBASSY PARIS DAILY REPORT FOR JANUARY 13\nB. 2008', []],
    ['REF: A. A. SECSTATE 103585', []],
    ['REF: DEA 11752 202038Z APR 78', []],
    ['REF: PARIS 1091: PARIS 263: LONDON 1603', []],
    ['REF: DOE-ROE TELCON 10/15', []],
    ['REF: TEHRAN 4887 AND PREVIOUS', []],
  ])('in %s: %j', (reference, expected) => {
    expect(found(withRef(reference), 'reference-unreadable')).toEqual(expected);
  });
});

describe('pointers to REF', () => {
  const two = 'REF: A. STATE 12345\n     B. LONDON 99';

  it.each([
    [two, 'See reftel.', ['reftel']],
    [two, 'See reftels, refs A and B, ref (A).', []],
    [two, 'See para 3 REFTEL.', ['para 3 REFTEL']],
    ['REF: STATE 12345', 'See reftel.', []],
  ])('%s, %s: %j', (reference, words, expected) => {
    expect(found(withRef(reference, `1. (U) ${words}\n`), 'reference-ambiguous')).toEqual(expected);
  });

  it('are told once where the field is missing', () => {
    expect(found(draft('1. (U) See REF A and reftel.\n'), 'reference-missing')).toEqual(['REF A']);
    expect(found('1. SEE REFTEL.\n', 'reference-missing')).toEqual([]);
  });
});
