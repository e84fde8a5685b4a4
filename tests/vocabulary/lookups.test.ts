import { describe, expect, it } from 'vitest';
import { postRows, routingIndicatorRows, sourceCitation, tagRows } from '../../server/src/vocabulary';

describe('look-ups', () => {
  it('of TAGS give a row for each meaning', () => {
    expect(tagRows('PHUM')).toMatchObject([{ kind: 'subject', meaning: 'Human Rights' }]);
    expect(tagRows('IS').map((row) => row.meaning)).toEqual(['Israel', 'Iceland']);
    expect(tagRows('PGOVPREL')).toEqual([]);
  });

  it('of routing indicators give all whom one serves, ranges included', () => {
    expect(routingIndicatorRows('RUEHPS').map((row) => row.place)).toContain('Pristina');
    expect(routingIndicatorRows('RUEHC').length).toBeGreaterThan(1);
    expect(routingIndicatorRows('RHFJAAM')).toMatchObject([{ indicator: 'RHFJAAA..RHFJAAZ', place: 'Jacksonville' }]);
    expect(routingIndicatorRows('RHFJAAAA')).toEqual([]);
    expect(routingIndicatorRows('RUZZQQQ')).toEqual([]);
  });

  it('of posts go by name or alias, however it is spaced', () => {
    expect(postRows('abu dhabi')).toMatchObject([{ post: 'ABU DHABI', country: 'United Arab Emirates' }]);
    expect(postRows('ABUDHABI')).toEqual(postRows('ABU DHABI'));
    expect(postRows('NOWHERE')).toEqual([]);
  });

  it('of sources give a citation', () => {
    expect(sourceCitation(tagRows('PHUM')[0]!.source)).toMatch(/5 FAH-3/);
    expect(sourceCitation('none')).toBe('');
  });
});
