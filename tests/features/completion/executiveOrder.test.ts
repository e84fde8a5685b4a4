import { describe, expect, it } from 'vitest';
import { cable, CONFIDENTIAL, itemsAt, offered, taken } from './support';

const order = (typed: string, group = '051635Z NOV 07', base?: string): string =>
  cable('051635Z NOV 07', group, cable('E.O. 12958: N/A', typed, base));

describe('completion of the E.O. line', () => {
  it('offers the line of the order in force on the day of the cable, N/A first', () => {
    expect(offered(order('E.O. <|>'))).toEqual([
      '12958: N/A',
      '12958: DECL: 11/05/2017',
      '12958: DECL: 11/05/2032',
      '12958: DECL: <event>',
      '12958: DECL: 25X1-human',
    ]);
  });

  it('offers the day ten years on first where the cable is classified, and N/A last', () => {
    const labels = offered(order('E.O. <|>', undefined, CONFIDENTIAL));
    expect(labels.slice(0, 2)).toEqual(['12958: DECL: 11/05/2017', '12958: DECL: 11/05/2032']);
    expect(labels.at(-1)).toBe('12958: N/A');
  });

  it.each([
    ['051635Z NOV 75', ['11652: GDS', '11652: ADS, DECLAS <MM-DD-YY or event>', '11652: XGDS-1']],
    ['301635Z NOV 78', ['11652: GDS']],
    ['011635Z DEC 78', ['12065: GDS 12/1/84 (<SURNAME, FIRST>)', '12065: RDS-<n> 12/1/98 (<SURNAME, FIRST>)']],
    ['051635Z NOV 88', ['12356: DECL: <date>', '12356: DECL: OADR', '12356: N/A']],
    ['051635Z NOV 99', ['12958: DECL: 11/05/2009', '12958: DECL: <event>', '12958: DECL: X1']],
    ['212359Z SEP 03', ['12958: DECL: 09/21/2013', '12958: DECL: <event>']],
    ['220000Z SEP 03', ['12958: DECL: 09/22/2013', '12958: DECL: 09/22/2028']],
    ['262359Z JUN 10', ['12958: DECL: 06/26/2020', '12958: DECL: 06/26/2035']],
    ['270000Z JUN 10', ['13526: DECL: 06/27/2020', '13526: DECL: 06/27/2035', '13526: DECL: 25X1, <date or event>']],
    ['291635Z FEB 08', ['12958: DECL: 02/28/2018', '12958: DECL: 02/28/2033']],
    ['291635Z FEB 92', ['12356: DECL: <date>']],
    ['051635Z NOV 69', []],
  ])('in a classified cable of %s offers %j first', (group, labels) => {
    expect(offered(order('E.O. <|>', group, CONFIDENTIAL)).slice(0, Math.max(1, labels.length))).toEqual(labels);
  });

  it('takes today for a draft without a date', () => {
    const draft = (level: string): string => `${level}\n\nE.O. <|>\n`;
    expect(offered(draft('UNCLAS'))[0]).toBe('13526: N/A');
    expect(offered(draft('S E C R E T')).slice(0, 2)).toEqual(['13526: DECL: 03/04/2034', '13526: DECL: 03/04/2049']);
  });

  it.each([
    ['E.O.<|>', 'E.O. 12958: N/A'],
    ['E.O. 12<|>', 'E.O. 12958: N/A'],
    ['E.O. 12958: D<|>', 'E.O. 12958: DECL: 11/05/2017'],
    ['E.O. 12958:D<|>', 'E.O. 12958: DECL: 11/05/2017'],
    ['E.O. N<|>', 'E.O. 12958: N/A'],
    ['EO <|>', 'EO 12958: N/A'],
    ['E.O. 135<|>', 'E.O. 13526: N/A'],
    ['E.O. 11652: X<|>', 'E.O. 11652: XGDS-1'],
  ])('makes of %s the line %s', (typed, line) => {
    expect(taken(order(typed))).toContain(`\n${line}\nTAGS`);
  });

  it('leaves what is to be filled in at the end to be typed, and keeps words for what stands within', () => {
    const text = (group: string): string => order('E.O. <|>', group, CONFIDENTIAL);
    expect(taken(text('051635Z NOV 07'), '12958: DECL: <event>')).toContain('E.O. 12958: DECL: \n');
    expect(taken(text('051635Z NOV 79'))).toContain('E.O. 12065: GDS 11/5/85 (SURNAME, FIRST)\n');
  });

  it('is found where the number is begun, before the tree knows the line', () => {
    expect(offered('UNCLAS\n\nE.O. 1<|>')[0]).toBe('13526: N/A');
    expect(offered('UNCLAS\n\nTAGS: KV\nSUBJECT: X\n\nE.O. 13<|>')[0]).toBe('13526: N/A');
    expect(offered('UNCLAS\n\nTAGS: KV\nE.O. 13<|>')[0]).toBe('13526: N/A');
  });

  it('offers nothing behind a whole line, nor in the text', () => {
    expect(offered(order('E.O. 12958: N/A <|>'))).toEqual([]);
    expect(offered(cable('three days', 'under\nE.O. 13<|>'))).toEqual([]);
    expect(offered('UNCLAS\n\nE.O. 13<|>x')).toEqual([]);
  });
});

describe('completion of reasons', () => {
  const reason = (typed: string, year = '07'): string =>
    cable('NOV 07', `NOV ${year}`, cable(' \n1. (U) SUMMARY', ` \n${typed}\n \n1. (U) SUMMARY`, CONFIDENTIAL));

  it('offers the categories of the order in force behind the word', () => {
    const items = itemsAt(reason('Classified By: The librarian. Reason: <|>'));
    expect(items.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((l) => `1.4 (${l})`));
    expect(items[1]!.detail).toBe('Foreign government information');
  });

  it.each([
    ['Reason: 1.4(<|>', 'Reason: 1.4(b)'],
    ['Reason: 1.4(<|>)', 'Reason: 1.4(b)'],
    ['Reason: 1.4 (<|>', 'Reason: 1.4 (b)'],
    ['Reason: 1.4<|>', 'Reason: 1.4 (b)'],
    ['Reasons 1.4 b<|>', 'Reasons 1.4 (b)'],
    ['Reasons 1.4 (a), (<|>', 'Reasons 1.4 (a), (b)'],
    ['Reasons 1.4 (a) and <|>', 'Reasons 1.4 (a) and (b)'],
    ['Reasons 1.4 (a)<|>', 'Reasons 1.4 (a), (b)'],
    ['for reasons\n1.4 (<|>', 'for reasons\n1.4 (b)'],
    ['Reason: <|>', 'Reason: 1.4 (b)'],
    ['E.O. 12958, section <|>', 'E.O. 12958, section 1.4 (b)'],
  ])('makes of %s by (b) %s', (typed, written) => {
    expect(taken(reason(`Classified By: The librarian. ${typed}`), '1.4 (b)')).toContain(`${written}\n`);
  });

  it.each([
    ['99', '1.5', 7],
    ['99', '1.4', 0],
    ['03', '1.5', 7],
    ['03', '1.4', 8],
    ['08', '1.5', 7],
    ['09', '1.5', 0],
    ['12', '1.4', 8],
    ['12', '1.5', 0],
    ['75', '1.4', 0],
  ])('in 19/20%s offers behind section %s %i letters', (year, section, count) => {
    expect(offered(reason(`Classified By: The librarian. Reason: ${section} (<|>`, year))).toHaveLength(count);
  });

  it('says what the category was under the order of the time', () => {
    const detail = (year: string): string | undefined =>
      itemsAt(reason('Classified By: The librarian. Reason: 1.4 (<|>', year)).at(-1)!.detail;
    expect(detail('07')).toBe('Weapons of mass destruction');
    expect(detail('12')).toBe('Development, production or use of weapons of mass destruction');
  });

  it('offers none that is given, and nothing elsewhere in the paragraph', () => {
    expect(offered(reason('Classified By: The librarian. Reasons: 1.4 (b), (<|>'))).not.toContain('1.4 (b)');
    expect(offered(reason('Classified By: The <|>'))).toEqual([]);
    expect(offered(reason('Classified By: The librarian, for reasons of <|>'))).toEqual([]);
    expect(offered(reason('Classified By: The librarian. Reasons: 1.4 (b). <|>'))).toEqual([]);
  });
});
