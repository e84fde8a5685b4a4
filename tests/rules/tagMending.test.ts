import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendTag } from '../../server/src/meaning/tagMending';
import { lexiconOf, LISTS_ALONE, NO_OWN_CODES } from '../../server/src/vocabulary';
import { listedTags } from '../support/corpus';

/** What is offered for a code: `=` before what is sure, ` | ` between candidates; nothing where it is left alone. */
function offered(code: string, year: number | undefined = 2008): string {
  const mending = mendTag(code, year, LISTS_ALONE);
  if (!mending) return '';
  return `${mending.sure ? '= ' : ''}${mending.ways.map((codes) => codes.join(' ')).join(' | ')}`;
}

describe('codes that run together', () => {
  it.each([
    ['PGOVPREL', '= PGOV PREL'],
    ['SNARKCRM', '= SNAR KCRM'],
    ['EFINECONEAIDUNGAGM', '= EFIN ECON EAID UNGA GM'],
    ['EINDETRD', '= EIND ETRD'],
    ['ASECPHUM', '= ASEC PHUM'],
    ['AORCUNGA', '= AORC UNGA'],
    ['PRELUNSC', '= PREL UNSC'],
    ['EFINOECD', '= EFIN OECD'],
    ['PRELHA', '= PREL HA'],
    ['AFPREL', '= AF PREL'],
    ['EAIDXMXAXBXFFR', '= EAID XM XA XB XF FR'],
    ['ECONETRDBESPAR', '= ECON ETRD BE SP AR'],
    ['ELTNSNAR', '= ELTN SNAR'],
    ['EMINECINECONSENVTBIONS', '= EMIN ECIN ECON SENV TBIO NS'],
    ['PGOVENRGCVISMASSEAIDOPRCEWWTBN', '= PGOV ENRG CVIS MASS EAID OPRC EWWT BN'],
    ['ECON/FR', '= ECON FR'],
    ['PREL.PGOV', '= PREL PGOV'],
    // A place of a later list, behind several subjects.
    ['KWMNPHUMPRELKPAOZW', '= KWMN PHUM PREL KPAO ZW'],
  ])('%s', (code, result) => expect(offered(code)).toBe(result));

  it.each([
    // Four letters behind one subject may be a code that no list has.
    ['KPALAOIS', 'KPAL AO IS'],
    ['PHUMIZNL', 'PHUM IZ NL'],
    // A place of a later list behind one subject.
    ['ENRGSD', 'ENRG SD'],
    // NPT is in no list, so that what is cut is not what was meant.
    ['KNNPPRELNPTIAEA', ''],
    // A rest that is no code.
    ['PRELPGOVX', ''],
    ['PRELIRAN', ''],
    ['PGOVKCMABN', ''],
  ])('%s is not cut for certain', (code, result) => expect(offered(code)).toBe(result));

  it.each([
    ['PFORSREF', 1975, '= PFOR SREF'],
    ['PRELAU', 2024, '= PREL AU'],
    ['PGOVUR', 1975, '= PGOV UR'],
    ['PGOVUR', 2008, 'PGOV UR'],
  ])('%s in %i', (code, year, result) => expect(offered(code, year)).toBe(result));

  it('never cuts a listed code', () => {
    for (const { code } of LISTS_ALONE.allTags()) expect(offered(code.toUpperCase())).toBe('');
  });
});

describe('one slip', () => {
  it.each([
    ['AGMT', '= AMGT'],
    ['ERTD', '= ETRD'],
    ['EIAR', '= EAIR'],
    ['POGV', '= PGOV'],
    ['PUHM', '= PHUM'],
    ['SMGI', '= SMIG'],
    ['CVSI', '= CVIS'],
    ['MASR', 'MARR | MASS'],
    ['KRIF', '= KIRF'],
    ['KMWN', '= KWMN'],
    ['ECTRD', '= ETRD'],
    ['POGOV', '= PGOV'],
    ['PPGOV', '= PGOV'],
    ['PRELL', '= PREL'],
    ['SNARR', '= SNAR'],
    ['KDEMM', '= KDEM'],
    ['AMGMT', '= AMGT'],
    ['KJUST', '= KJUS'],
    ['PHUML', '= PHUM'],
  ])('swapped or too many: %s', (code, result) => expect(offered(code)).toBe(result));

  it.each([
    ['PREFL', 'PREL | PREF'],
    ['KCRIM', 'KCRM | KRIM'],
    ['KRCIM', 'KCRM | KRIM'],
    // AMGT, used far more, is one wrong letter away.
    ['AMCT', 'AMTC'],
    // KPMP is met in no cable.
    ['KMPP', 'KPMP'],
    ['PREK', 'PREL | PREF'],
    ['PGPV', 'PGOV'],
    ['EAI', 'EAID | EAIR | KEAI'],
    ['PNR', 'PINR'],
    ['KMGT', 'AMGT | CMGT | BMGT'],
  ])('several, or too little is known: %s', (code, result) => expect(offered(code)).toBe(result));

  it('puts codes of the time first', () => {
    expect(offered('PROF', 1974)).toBe('PFOR | PROP | PREF');
    expect(offered('PROF')).toBe('PREF | PROP');
  });

  it.each([['KPAA'], ['EINR']])('offers five at most: %s', (code) => {
    const { ways, sure } = mendTag(code, 2008, LISTS_ALONE)!;
    expect([ways.length <= 5, sure]).toEqual([true, false]);
  });
});

describe('words, names and acronyms', () => {
  it.each(
    (
      'AFFAIRS AND ECONOMIC ECONOMY ENERGY ELECTIONS PETER PETERS POWELL PEPFAR ACOTA AGOA APRM ATPDEA SOCIAL PROPER ' +
      'PREFER MASSES PLANET POINT PAPER PHARM KUWAIT AFGHANISTAN MORGAN JANET PRESIDENT PROPAGANDA ECONOMICALLY'
    ).split(' '),
  )('%s is left alone', (word) => expect(offered(word)).toBe(''));
});

describe('codes of users', () => {
  const lexicon = lexiconOf({ ...NO_OWN_CODES, tags: { KLIB: 'Libraries' } });

  it('are mended like those of the lists', () => {
    expect(mendTag('KLBI', 2008, LISTS_ALONE)?.sure).not.toBe(true);
    expect(mendTag('KLBI', 2008, lexicon)).toMatchObject({ ways: [['KLIB']], sure: true });
    expect(mendTag('SCULKLIB', 1975, lexicon)).toMatchObject({ ways: [['SCUL', 'KLIB']], sure: true });
    expect(mendTag('KLIB', 2008, lexicon)).toBeUndefined();
  });
});

describe('whatever stands there', () => {
  it('is joined again by the codes that it is cut into', () => {
    const topics = LISTS_ALONE.allTags().filter(({ kind, eras }) => kind === 'subject' && eras.includes('2010'));
    const codes = fc.array(fc.constantFrom(...topics.map(({ code }) => code)), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(codes, (parts) => {
        const run = parts.join('');
        for (const way of mendTag(run, 2008, LISTS_ALONE)?.ways ?? []) expect(way.join('')).toBe(run);
      }),
    );
  });

  it('takes no long time', () => {
    const start = performance.now();
    for (const letters of ['IRAN', 'UN', 'SE', 'KPAO', 'A', 'UNSC'])
      for (const rest of ['', 'X', 'Q']) mendTag(letters.repeat(40).slice(0, 119) + rest, 2008, LISTS_ALONE);
    mendTag('PREL'.repeat(100_000), 2008, LISTS_ALONE);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

const listed = listedTags();
it.runIf(listed.length > 0)('what is offered for the codes that a public site listed', () => {
  const counts: Record<string, number> = {};
  for (const code of listed) {
    const mending = mendTag(code, 2008, LISTS_ALONE);
    const outcome = mending
      ? `${mending.slip}${mending.sure ? '' : ', not sure'}`
      : LISTS_ALONE.tagRows(code).length > 0
        ? 'known'
        : 'left alone';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  // Whoever changes these has read what is sure and found it right.
  expect(counts).toEqual({
    known: 284,
    runTogether: 192,
    'runTogether, not sure': 4,
    swappedLetters: 76,
    'swappedLetters, not sure': 4,
    extraLetter: 87,
    'extraLetter, not sure': 5,
    'missingLetter, not sure': 73,
    'wrongLetter, not sure': 290,
    'left alone': 322,
  });
});
