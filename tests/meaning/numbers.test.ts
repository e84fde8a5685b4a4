import { describe, expect, it } from 'vitest';
import { describeMoment, parseDateTimeGroup } from '../../server/src/meaning/dateTimeGroup';
import { canonicalNumber, canonicalStation, findMessageNumbers } from '../../server/src/meaning/messageNumber';

describe('message numbers', () => {
  /** The numbers of a text in their canonical form, each with the words it stands in. */
  const found = (text: string, bare = false): string[] =>
    findMessageNumbers(text, bare).map(
      (number) => `${canonicalNumber(number)}: ${text.slice(number.start, number.end)}`,
    );

  it.each([
    ['SKOPJE 00017', 'SKOPJE17: SKOPJE 00017'],
    ['07 SKOPJE 17', '07SKOPJE17: 07 SKOPJE 17'],
    ['2007 SKOPJE 17', '07SKOPJE17: 2007 SKOPJE 17'],
    ["'07 SKOPJE 17.", "07SKOPJE17: '07 SKOPJE 17"],
    ['07SKOPJE17', '07SKOPJE17: 07SKOPJE17'],
    ['1974STATE050728', '74STATE50728: 1974STATE050728'],
    ['STATE 0136780', 'STATE136780: STATE 0136780'],
    ['AMEMBASSY SKOPJE 17', 'SKOPJE17: AMEMBASSY SKOPJE 17'],
    ['BUENOS AIRES 2481', 'BUENOSAIRES2481: BUENOS AIRES 2481'],
    ['see 07 SKOPJE 17, please', '07SKOPJE17: 07 SKOPJE 17'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('several in a line, a station repeated by number alone', () => {
    expect(found('A. SKOPJE 17 B. 06 ZAGREB 9')).toEqual(['SKOPJE17: SKOPJE 17', '06ZAGREB9: 06 ZAGREB 9']);
    expect(found('SKOPJE 17, 18 AND 19', true)).toEqual(['SKOPJE17: SKOPJE 17', 'SKOPJE18: 18', 'SKOPJE19: 19']);
    expect(found('SKOPJE 17, 18')).toEqual(['SKOPJE17: SKOPJE 17']);
  });

  it.each(['PARA 3', 'REF A 12', 'NOVEMBER 9', 'UNSCR 1244', 'in 2007', 'the 17 boxes', 'A 12', ''])(
    'none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('take the aliases of a post for the post', () => {
    expect(canonicalStation('SECSTATE WASHDC')).toBe('STATE');
    expect(canonicalStation('ABUDHABI')).toBe(canonicalStation('ABU DHABI'));
  });
});

describe('date-time groups', () => {
  it.each([
    ['051635Z NOV 07', '2007-11-05T16:35:00.000Z'],
    ['281848Z DEC 66', '1966-12-28T18:48:00.000Z'],
    ['290000Z FEB 08', '2008-02-29T00:00:00.000Z'],
  ])('%s', (text, moment) => {
    expect(parseDateTimeGroup(text)?.toISOString()).toBe(moment);
  });

  it.each([
    '290000Z FEB 07',
    '312400Z DEC 07',
    '001200Z NOV 07',
    '051660Z NOV 07',
    '051635Z NOX 07',
    '051635 NOV 07',
    '',
  ])('%s names no moment', (text) => {
    expect(parseDateTimeGroup(text)).toBeUndefined();
  });

  it('are told in words', () => {
    expect(describeMoment(new Date(Date.UTC(2007, 10, 5, 16, 35)))).toBe('Monday, 5 November 2007, 16:35 UTC');
  });
});
