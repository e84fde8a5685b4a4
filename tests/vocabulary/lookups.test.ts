import { describe, expect, it } from 'vitest';
import {
  allPosts,
  allRoutingIndicators,
  allTags,
  captions,
  executiveOrders,
  operatingSignals,
  orderReasons,
  postRows,
  precedences,
  routingIndicatorRows,
  securityProsigns,
  sourceCitation,
  tagRows,
} from '../../server/src/vocabulary';

describe('look-ups of TAGS', () => {
  it('give the row of a code', () => {
    expect(tagRows('PHUM')).toMatchObject([{ kind: 'subject', meaning: 'Human Rights' }]);
    expect(tagRows('KV')).toMatchObject([{ kind: 'geographic', meaning: 'Kosovo' }]);
  });

  it('give a row for each meaning', () => {
    expect(tagRows('IS').map((row) => row.meaning)).toEqual(['Israel', 'Iceland']);
    expect(tagRows('XE').map((row) => row.eras)).toEqual([['1974'], ['2010'], ['2024']]);
  });

  it('find names of organizations by their capitals', () => {
    expect(tagRows('ALITALIA').map((row) => row.code)).toEqual(expect.arrayContaining(['ALITALIA', 'Alitalia']));
  });

  it('give nothing for an unknown code or one that is not in capitals', () => {
    expect(tagRows('PGOVPREL')).toEqual([]);
    expect(tagRows('phum')).toEqual([]);
    expect(tagRows('')).toEqual([]);
  });

  it('give the same objects each time', () => {
    expect(tagRows('PHUM')[0]).toBe(tagRows('PHUM')[0]);
    expect(allTags()).toContain(tagRows('PHUM')[0]);
  });
});

describe('look-ups of routing indicators', () => {
  it('give the addressee, with what the table shortens said in full', () => {
    expect(routingIndicatorRows('RUEHPS').map((row) => row.place)).toContain('Pristina');
    expect(routingIndicatorRows('RUEHC')).toContainEqual(
      expect.objectContaining({ addressee: 'SECSTATE WASHDC', country: 'United States', confidence: 'sourced' }),
    );
  });

  it('give all whom a shared one serves', () => {
    expect(new Set(routingIndicatorRows('RUEHC').map((row) => row.addressee)).size).toBeGreaterThan(3);
  });

  it('find those within a range, its ends included', () => {
    const range = [{ indicator: 'RHFJAAA..RHFJAAZ', place: 'Jacksonville' }];
    expect(routingIndicatorRows('RHFJAAA')).toMatchObject(range);
    expect(routingIndicatorRows('RHFJAAM')).toMatchObject(range);
    expect(routingIndicatorRows('RHFJAAZ')).toMatchObject(range);
    expect(routingIndicatorRows('RHFJABA')).toEqual([]);
    expect(routingIndicatorRows('RHFJAA')).toEqual([]);
    expect(routingIndicatorRows('RHFJAAAA')).toEqual([]);
  });

  it('give rows of its own before those of the range around', () => {
    expect(routingIndicatorRows('RUCBACM').map((row) => row.indicator)).toEqual(['RUCBACM', 'RUCBACA..RUCBACZ']);
  });

  it('give nothing for an unknown one', () => {
    expect(routingIndicatorRows('RUZZQQQ')).toEqual([]);
    expect(routingIndicatorRows('')).toEqual([]);
  });
});

describe('look-ups of posts', () => {
  it('go by name or alias, however it is spaced', () => {
    expect(postRows('abu dhabi')).toMatchObject([{ post: 'ABU DHABI', country: 'United Arab Emirates' }]);
    expect(postRows('ABUDHABI')).toEqual(postRows('ABU DHABI'));
    expect(postRows('HCMC')).toMatchObject([{ post: 'HO CHI MINH CITY', routingIndicators: ['RUEHHM'] }]);
    expect(postRows('port-au-prince')).toEqual(postRows('PORT AU PRINCE'));
    expect(postRows('PORT AU PRINCE')).toHaveLength(1);
  });

  it('give nothing for an unknown name', () => {
    expect(postRows('NOWHERE')).toEqual([]);
    expect(postRows('')).toEqual([]);
  });
});

describe('the smaller tables', () => {
  it('are read', () => {
    expect(captions()).toContainEqual(expect.objectContaining({ caption: 'NODIS', kind: 'special-handling' }));
    expect(executiveOrders().at(-1)).toMatchObject({ order: 'E.O. 13526', inForceTo: '', reasonSection: '1.4' });
    expect(orderReasons()).toContainEqual(
      expect.objectContaining({ letter: 'h', meaning: 'Weapons of mass destruction' }),
    );
    expect(precedences()[1]).toMatchObject({ prosign: 'O', name: 'IMMEDIATE', order: 2 });
    expect(precedences()[1]!.legacyNames).toContain('OPERATIONAL IMMEDIATE');
    expect(operatingSignals()).toContainEqual(expect.objectContaining({ signal: 'ZDS', seenIn: 'header' }));
    expect(securityProsigns()[0]).toMatchObject({ letters: 'UUUUU', classification: 'UNCLASSIFIED' });
  });
});

describe('sources', () => {
  it('give a citation, several keys each their own', () => {
    expect(sourceCitation('t10')).toMatch(/^5 FAH-3 of about 2010/);
    expect(sourceCitation('t74;fips')).toBe(`${sourceCitation('t74')}; ${sourceCitation('fips')}`);
    expect(sourceCitation('none')).toBe('');
  });
});

describe('rows', () => {
  it('cannot be changed, nor can the lists in them', () => {
    const tables = [
      allTags(),
      allPosts(),
      captions(),
      executiveOrders(),
      orderReasons(),
      precedences(),
      operatingSignals(),
      securityProsigns(),
    ];
    const rows = [...tables.flat(), ...allRoutingIndicators()];
    const parts = rows.flatMap((row) => [row, ...Object.values(row).filter(Array.isArray)]);
    expect([...tables, ...parts].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });
});
