import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../server/src/features/sentences';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [['The bridge opened.', 'Was it late?', 'No!', 'It closed']],
    [['He said "never."', 'Then (he left.)', 'She stayed.']],
    [['The U.S. Office and Gen. Lindqvist of E.O. 12958 met Amb. O. Svensson Jr. in Mt. Vernon.', 'They agreed.']],
    [['See para. 3, No. 5 and Nov. 7 of Vol. 2.', 'The answer was no.', 'They left.']],
    [['It rose by 3.5 percent to 1.2 million, i.e. more.', 'All agree.']],
    [['AMB. LINDQVIST MET COL. X.', 'NO. 5 OF THE U.N. LIST WAS READ.']],
    [['It grew ... slowly.', 'It stopped...', 'Then it grew.']],
    [['A. The first point.', 'B. The second.']],
    [['2. The first point.', 'Another.']],
    [['The mill (see U.S.S.R.) stands.', 'It is old.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join('  '))).toEqual(sentences);
  });

  it('go over line ends, also within an abbreviation', () => {
    expect(split('The bridge\nopened.  The U.S.\nOffice came.\nIt was late.\n')).toEqual([
      'The bridge\nopened.',
      'The U.S.\nOffice came.',
      'It was late.',
    ]);
  });

  it('end with an abbreviation where two blanks follow', () => {
    expect(split('They went to the U.S.  The bridge opened.')).toEqual(['They went to the U.S.', 'The bridge opened.']);
    expect(split('They went to the U.S. Embassy.')).toEqual(['They went to the U.S. Embassy.']);
  });

  it('are none in blanks', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n\t ')).toEqual([]);
  });

  it('hold every unit that is not blank, in order, without blanks around', () => {
    const text = fc.array(
      fc.constantFrom('The', 'mill', 'U.S.', '.', '"', ')', ' ', '  ', '\n', '?', 'No.', '5', '😀', '...'),
    );
    fc.assert(
      fc.property(text, (words) => {
        const all = words.join('');
        expect(split(all).join('').replace(/\s/g, '')).toBe(all.replace(/\s/g, ''));
        expect(split(all).filter((sentence) => sentence !== sentence.trim() || sentence === '')).toEqual([]);
      }),
    );
  });

  it.each(['.', '. ', '." ', 'a.', '.\n', ' ', 'U.S. ', ')'])('of %j over and over are found in one go', (piece) => {
    expect(sentencesOf(`${piece.repeat(300_000)}x`).length).toBeGreaterThan(0);
  });
});
