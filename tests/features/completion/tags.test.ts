import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import { CABLE } from '../../support/fixtures';
import { cable, itemsAt, offered, offeredInWorkspace, taken } from './support';

/** The invented cable with another TAGS line, of a year; without an E.O. line, so that its date tells the era. */
function tags(line: string, year = '07'): string {
  return cable('NOV 07', `NOV ${year}`, cable('E.O. 12958: N/A\nTAGS: PHUM KDEM, KV', line));
}

describe('completion of TAGS', () => {
  it.each([
    ['human rights', 'PHUM'],
    ['Kosovo', 'KV'],
    ['narcotics', 'SNAR'],
    ['trade', 'ETRD'],
    ['terrorism', 'PTER'],
    ['refugees', 'PREF'],
    ['economic', 'ECON'],
    ['visa', 'CVIS'],
    ['energy', 'ENRG'],
    ['environment', 'SENV'],
    ['labor', 'ELAB'],
    ['agriculture', 'EAGR'],
    ['petroleum', 'EPET'],
    ['civil aviation', 'EAIR'],
    ['corruption', 'KCOR'],
    ['trafficking', 'KTIP'],
    ['religious freedom', 'KIRF'],
    ['arms control', 'PARM'],
    ['intelligence', 'PINR'],
    ['investment', 'EINV'],
    ['passports', 'CPAS'],
    ['internal governmental', 'PGOV'],
    ['external political', 'PREL'],
    ['germany', 'GM'],
    ['china', 'CH'],
    ['europe', 'XG'],
    ['nato', 'NATO'],
    ['united nations', 'UN'],
    ['yugoslavia', 'YI'],
    ['okinawa', 'JA'],
    ['HUMAN RI', 'PHUM'],
    ['PHU', 'PHUM'],
    ['phum', 'PHUM'],
    ['is', 'IS'],
    ['missiles', 'MTCRE'],
  ])('finds by %s the code %s first', (typed, code) => {
    expect(offered(tags(`TAGS: ${typed}<|>`))[0]).toBe(code);
  });

  it.each([
    ['human rights', '75', 'SHUM'],
    ['israel', '75', 'IS'],
    ['israel', '23', 'IL'],
    ['germany', '23', 'DE'],
    ['kosovo', '23', 'XK'],
    ['kinshasa', '07', 'CG'],
    ['kinshasa', '23', 'CD'],
  ])('finds by %s in a cable of 19/20%s the code %s first', (typed, year, code) => {
    expect(offered(tags(`TAGS: ${typed}<|>`, year))[0]).toBe(code);
  });

  it('does not offer by a meaning that the code no longer has', () => {
    expect(offered(tags('TAGS: israel<|>', '23'))).not.toContain('IS');
    expect(itemsAt(tags('TAGS: IS<|>', '23'))[0]).toMatchObject({ label: 'IS', detail: 'Iceland' });
    expect(itemsAt(tags('TAGS: IS<|>', '75'))[0]).toMatchObject({ label: 'IS', detail: 'Israel' });
  });

  it('has one item for each code, and says of which lists a row of another era is', () => {
    const items = itemsAt(tags('TAGS: human rights<|>'));
    const labels = items.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.slice(0, 2)).toEqual(['PHUM', 'SHUM']);
    expect(items[0]!.labelDetails).toEqual({ description: 'Human Rights' });
    expect(items[1]!.labelDetails).toEqual({ description: 'Human Rights (list of 1974)' });
  });

  it('puts rows of other eras last among those that fit as well', () => {
    const begun = itemsAt(tags('TAGS: P<|>')).filter(({ label }) => label.startsWith('P'));
    const lists = begun.map(({ detail }) => detail!.includes('(list of '));
    expect(lists.indexOf(true)).toBeGreaterThan(0);
    expect(lists.slice(lists.indexOf(true))).not.toContain(false);
  });

  it('offers a hundred codes after the name of the field, those that stand there left out', () => {
    const all = offered(tags('TAGS: PHUM <|>'));
    expect(all).toHaveLength(100);
    expect(all).not.toContain('PHUM');
    expect(offered(tags('TAGS: KV\nPHUM, <|>'))).not.toContain('KV');
    expect(offered(tags('TAGS: <|>\nPHUM'))).not.toContain('PHUM');
    expect(new Set(all).size).toBe(all.length);
  });

  it('puts the code in the place of all the words that were typed', () => {
    expect(taken(tags('TAGS: PGOV human rights<|> KV'))).toContain('TAGS: PGOV PHUM KV\n');
    expect(taken(tags('TAGS: PGOV, human ri<|>'))).toContain('TAGS: PGOV, PHUM\n');
    expect(taken(tags('TAGS:<|>'), 'PHUM')).toContain('TAGS: PHUM\n');
    expect(taken(tags('TAGS: PGOV\nPRE<|>'), 'PREL')).toContain('TAGS: PGOV\nPREL\n');
  });

  it('goes on with the words behind a blank, and leaves a code alone', () => {
    expect(offered(tags('TAGS: human <|>'))[0]).toBe('PHUM');
    expect(taken(tags('TAGS: PHUM kosovo<|>'))).toContain('TAGS: PHUM KV\n');
    expect(taken(tags('TAGS: zzzz kosovo<|>'))).toContain('TAGS: zzzz KV\n');
    expect(offered(tags('TAGS: zzzz<|>'))).toEqual([]);
  });

  it('offers nothing in a name in parentheses', () => {
    expect(offered(tags('TAGS: CASC FR (DOE, J<|>', '75'))).toEqual([]);
    expect(offered(tags('TAGS: CASC FR (DOE, JANE) PH<|>', '07'))).toContain('PHUM');
  });

  it('finds a TAGS field that is joined to the line of another', () => {
    expect(offered(cable('N/A\nTAGS: PHUM KDEM, KV', 'N/A TAGS: kosovo<|>'))[0]).toBe('KV');
  });

  it('puts what this post uses first, then what is used at all', async () => {
    const other = (number: string, codes: string): string =>
      `%! ${number.replace(' ', '')}.cable\nUNCLAS ${number}\n\nE.O. 12958: N/A\nTAGS: ${codes}\nSUBJECT: X\n`;
    const workspace =
      other('PRISTINA 000007', 'PREF, PINR') + other('SKOPJE 000008', 'PBTS') + other('SKOPJE 000009', 'PBTS PINR');
    const own = `%! own.cable\n${tags('TAGS: P<|>')}`;
    expect((await offeredInWorkspace(workspace + own)).slice(0, 3)).toEqual(['PINR', 'PREF', 'PBTS']);
    expect(offered(workspace + own).slice(0, 3)).not.toContain('PINR');
    // What fits better comes before what is used.
    const exact = `%! own.cable\n${tags('TAGS: PA<|>')}`;
    expect((await offeredInWorkspace(other('PRISTINA 000007', 'PARM') + exact)).slice(0, 2)).toEqual(['PA', 'PARM']);
  });

  it('knows the codes of users', () => {
    const vocabulary = { ...DEFAULT_SETTINGS.vocabulary, tags: { KQQQ: 'Bridge Festivals' } };
    const [first] = itemsAt(tags('TAGS: bridge fes<|>'), { ...DEFAULT_SETTINGS, vocabulary });
    expect(first).toMatchObject({ label: 'KQQQ', detail: 'Bridge Festivals' });
  });

  it('offers nothing behind more than a line can hold', () => {
    expect(offered(tags(`TAGS: ${'PGOV '.repeat(150)}PHU<|>`))[0]).toBe('PHUM');
    expect(offered(tags(`TAGS: ${'PGOV '.repeat(250)}PHU<|>`))).toEqual([]);
  });

  it('offers nothing on the name of the field', () => {
    expect(offered(CABLE.replace('TAGS:', 'TA<|>GS:'))).toEqual([]);
  });
});
