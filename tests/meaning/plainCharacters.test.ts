import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignRuns, plainText, unaccentedText } from '../../server/src/meaning/plainCharacters';

describe('plain text', () => {
  it.each([
    ['\u201cgreen\u201d \u2018border\u2019', '"green" \'border\''],
    ['May\u2013June \u2014 or later\u2026', 'May-June -- or later...'],
    ['10\u00a0km, co\u00adoperation', '10 km, cooperation'],
    ['o\ufb03ce, \ufb01ve', 'office, five'],
    ['\u2022 books\n\u25aa maps', '- books\n- maps'],
    ['caf\u00e9 \u20ac5', 'caf\u00e9 \u20ac5'],
  ])('of %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('has base letters for accented ones only where they are asked for', () => {
    expect(unaccentedText('caf\u00e9, cafe\u0301, \u0141\u00f3d\u017a, stra\u00dfe, \u00c6r\u00f8')).toBe(
      'cafe, cafe, Lodz, strasse, AEro',
    );
    expect(unaccentedText('\u20ac \u0436 \u6587')).toBe('\u20ac \u0436 \u6587');
  });

  it('leaves ASCII alone, and has nothing left to do the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
        const ascii = text.replace(/[^\0-\x7f]/gu, '');
        expect(plainText(ascii)).toBe(ascii);
        expect(unaccentedText(once)).toBe(unaccentedText(text));
      }),
    );
  });

  it('finds runs, those with a plain form apart from those without', () => {
    expect(foreignRuns('a \u201c\u00e9\u00e8\u201d b')).toEqual([
      { start: 2, end: 3, text: '\u201c' },
      { start: 3, end: 5, text: '\u00e9\u00e8' },
      { start: 5, end: 6, text: '\u201d' },
    ]);
  });
});
