import { describe, expect, it } from 'vitest';
import { readReferenceList } from '../../server/src/meaning/referenceEntries';

/** The entries of a list: letter, kind, year, post, number, notes, and the words they stand in. */
function entries(text: string): string[] {
  return readReferenceList(text).entries.map(({ letter, kind, year, post, sequence, notes, start, end }) =>
    [letter, kind, year, post, sequence, ...notes, JSON.stringify(text.slice(start, end))]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

describe('the entries of REF', () => {
  it.each<[string, ...string[]]>([
    ['STATE 0136780', 'telegram STATE 136780 "STATE 0136780"'],
    ['A. 07 SKOPJE 17 B. ZAGREB 9', 'A telegram 2007 SKOPJE 17 "07 SKOPJE 17"', 'B telegram ZAGREB 9 "ZAGREB 9"'],
    ['(A) STATE 1 (B) STATE 2', 'A telegram STATE 1 "STATE 1"', 'B telegram STATE 2 "STATE 2"'],
    ['A) STATE 1\nB) STATE 2', 'A telegram STATE 1 "STATE 1"', 'B telegram STATE 2 "STATE 2"'],
    ['A. A. SECSTATE 103585', 'A telegram SECSTATE 103585 "SECSTATE 103585"'],
    ['TEHRAN 1091: MOSCOW 1603', 'telegram TEHRAN 1091 "TEHRAN 1091"', 'telegram MOSCOW 1603 "MOSCOW 1603"'],
    ['SKOPJE 17, 18 AND 19', 'telegram SKOPJE 17 "SKOPJE 17"', 'telegram SKOPJE 18 "18"', 'telegram SKOPJE 19 "19"'],
    ['A. 07 SKOPJE 17 B. 18', 'A telegram 2007 SKOPJE 17 "07 SKOPJE 17"', 'B telegram 2007 SKOPJE 18 "18"'],
    ['SKOPJE 17 AND ZAGREB 9', 'telegram SKOPJE 17 "SKOPJE 17"', 'telegram ZAGREB 9 "ZAGREB 9"'],
    ['2007 VLADIVOSTOK 095', 'telegram 2007 VLADIVOSTOK 95 "2007 VLADIVOSTOK 095"'],
    ['07SKOPJE17', 'telegram 2007 SKOPJE 17 "07SKOPJE17"'],
    ['SKOPJE 17 (2006)', 'telegram 2006 SKOPJE 17 "SKOPJE 17 (2006)"'],
    ['STATE 06883, 14 JAN 72', 'telegram 1972 STATE 6883 "STATE 06883, 14 JAN 72"'],
    [
      'STATE 1 (NOTAL), RIO DE JANEIRO 2 AND PREVIOUS',
      'telegram STATE 1 NOTAL "STATE 1 (NOTAL)"',
      'telegram RIO DE JANEIRO 2 AND PREVIOUS "RIO DE JANEIRO 2 AND PREVIOUS"',
    ],
    [
      'STATE 106206 CIRCULAR; STATE CA-3400 NOV 2, 1966',
      'telegram STATE 106206 CIRCULAR "STATE 106206 CIRCULAR"',
      'airgram 1966 STATE 3400 "STATE CA-3400 NOV 2, 1966"',
    ],
    ['DEA 11752 202038Z APR 78', 'telegram 1978 DEA 11752 "DEA 11752 202038Z APR 78"'],
    ['DTG 202038Z APR 78', 'dateTimeGroup 1978 "DTG 202038Z APR 78"'],
    ["D) ZAGREB'S OM OF 11/19/76", 'D memorandum 1976 "ZAGREB\'S OM OF 11/19/76"'],
    ['A. FINCH-ROBIN E-MAIL OF 1/2/07', 'A email 2007 "FINCH-ROBIN E-MAIL OF 1/2/07"'],
    [
      'FINCH/ROBIN TELCON, 3 MAY 2005; MEMCON',
      'telephone 2005 "FINCH/ROBIN TELCON, 3 MAY 2005"',
      'memorandum "MEMCON"',
    ],
    [
      'A. EMBASSY PARIS DAILY REPORT FOR JANUARY 13\nB. 2008',
      'A report "EMBASSY PARIS DAILY REPORT FOR JANUARY 13"',
      'B other 2008 "2008"',
    ],
    ['IIR 6 938 0123 07', 'report "IIR 6 938 0123 07"'],
    [''],
    [' ; , AND'],
  ])('%s', (text, ...expected) => {
    expect(entries(text)).toEqual(expected);
  });
});
