import { describe, expect, it } from 'vitest';
import {
  addressWords,
  allPosts,
  allRoutingIndicators,
  allTags,
  captions,
  citationsOf,
  declassificationCodes,
  executiveOrders,
  officeRows,
  offices,
  onePost,
  operatingSignals,
  orderReasons,
  postRows,
  postRowsOfPage,
  postsNamed,
  precedences,
  routingIndicatorRows,
  routingLetters,
  securityProsigns,
  tagRows,
  termRow,
  terms,
  termWithin,
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

/** The names of posts that a look-up gives. */
const names = (found: readonly { readonly post: string }[]): string[] => found.map(({ post }) => post);

describe('former names of posts', () => {
  it('lead to the post, which says since when', () => {
    expect(postRows('PEKING')).toMatchObject([{ post: 'BEIJING', formerNames: ['PEKING', 'USLO PEKING'] }]);
    expect(names(postRows('LOURENCO MARQUES'))).toEqual(['MAPUTO']);
    expect(postRows('SALISBURY')).toMatchObject([{ post: 'HARARE', note: 'SALISBURY until 1982' }]);
    expect(names(postRows('BOMBAY'))).toEqual(['MUMBAI']);
  });

  it('do not make one of two posts', () => {
    expect(postRows('SAIGON')).toMatchObject([{ post: 'SAIGON', note: 'closed in April 1975' }]);
    expect(names(postRows('HO CHI MINH CITY'))).toEqual(['HO CHI MINH CITY']);
    expect(names(postRows('BONN'))).toEqual(['BONN']);
  });
});

describe('names of posts as archives cut them', () => {
  it('are six letters, blanks then dropped', () => {
    const cut = {
      CANBER: 'CANBERRA',
      SANJO: 'SAN JOSE',
      LAPAZ: 'LA PAZ',
      USUNN: 'USUN NEW YORK',
      BUENOS: 'BUENOS AIRES',
    };
    for (const [name, post] of Object.entries(cut)) expect(names(postRows(name)), name).toEqual([post]);
    expect(names(postRows('SANTO'))).toEqual(['SANTO DOMINGO']);
    expect(names(postRows('CAPE T'))).toEqual(['CAPE TOWN']);
    expect(names(postRows('LOUREN'))).toEqual(['MAPUTO']);
  });

  it('give all that share one', () => {
    expect(names(postRows('PORTO'))).toEqual(['PORT OF SPAIN', 'PORTO ALEGRE']);
  });

  it('are no names in prose', () => {
    expect(names(postRows('BRIDGE'))).toEqual(['BRIDGETOWN']);
    expect(postsNamed('BRIDGE')).toEqual([]);
    expect(names(postsNamed('JIDDA'))).toEqual(['JEDDAH']);
  });

  it('are ten letters on page lines of the 2000s, six on those of archive copies', () => {
    expect(names(postRowsOfPage('BUENOS AIR'))).toEqual(['BUENOS AIRES']);
    expect(names(postRowsOfPage('RIO DE JAN'))).toEqual(['RIO DE JANEIRO']);
    expect(names(postRowsOfPage('PORT AU PR'))).toEqual(['PORT AU PRINCE']);
    expect(names(postRowsOfPage('CAPE T'))).toEqual(['CAPE TOWN']);
    expect(names(postRowsOfPage('PRISTINA'))).toEqual(['PRISTINA']);
    expect(postRows('BUENOS AIR')).toEqual([]);
    expect(postRowsOfPage('NOWHERE')).toEqual([]);
  });

  it('stand for one post unless several share them', () => {
    expect(onePost(postRows('CANBER'))?.post).toBe('CANBERRA');
    expect(onePost(postRows('PORTO'))).toBeUndefined();
    expect(onePost(postRows('NOWHERE'))).toBeUndefined();
    // Two spellings of one post, which name each other.
    expect(onePost(postRows('KYIV'))).toBe(onePost(postRows('KIEV')));
    expect(onePost(postRows('KYIV'))?.post).toBe('KIEV');
  });
});

describe('look-ups of offices', () => {
  it('give the office of a symbol', () => {
    expect(officeRows('EUR')).toMatchObject([{ name: 'Bureau of European Affairs', kind: 'bureau' }]);
    expect(officeRows('CIAE')).toMatchObject([{ name: 'Central Intelligence Agency', kind: 'agency' }]);
    expect(officeRows('EUR/SCE')).toMatchObject([
      { symbol: 'EUR/SCE', name: 'Office of South Central European Affairs' },
    ]);
  });

  it('go by the first part where the whole has no row', () => {
    expect(officeRows('INR/B/XX')).toEqual(officeRows('INR'));
    expect(officeRows('S/CT/XX')).toEqual(officeRows('S/CT'));
    expect(officeRows('S/XX')).toMatchObject([{ name: 'Secretary of State' }]);
  });

  it('find what the distribution writes without the slash', () => {
    expect(officeRows('SS')).toEqual(officeRows('S/S'));
    expect(officeRows('J5')).toEqual(officeRows('J-5'));
    expect(officeRows('SCT')).toMatchObject([{ symbol: 'S/CT' }]);
  });

  it('go by the year where a symbol was that of several', () => {
    expect(officeRows('NEA')).toHaveLength(2);
    expect(officeRows('NEA', 1979)).toMatchObject([{ name: 'Bureau of Near Eastern and South Asian Affairs' }]);
    expect(officeRows('NEA', 2009)).toMatchObject([{ name: 'Bureau of Near Eastern Affairs' }]);
    expect(officeRows('SCA', 1975)).toMatchObject([{ name: 'Bureau of Security and Consular Affairs' }]);
    expect(officeRows('SCA', 2008)).toMatchObject([{ name: 'Bureau of South and Central Asian Affairs' }]);
    // Years tell which of several is meant, not that a symbol is wrong.
    expect(officeRows('WHA', 1990)).toEqual(officeRows('WHA'));
  });

  it('say that a symbol is met whose meaning is not known', () => {
    expect(officeRows('OCT')).toMatchObject([{ name: '', kind: 'unknown' }]);
  });

  it('give nothing for an unknown one', () => {
    expect(officeRows('QQQ')).toEqual([]);
    expect(officeRows('/EUR')).toEqual([]);
    expect(officeRows('')).toEqual([]);
  });
});

describe('look-ups of terms', () => {
  it('give the term of a kind', () => {
    expect(termRow('INFO', 'lineWord')).toMatchObject({ title: 'Format line 8, information addressees' });
    expect(termRow('INFO', 'distribution')).toMatchObject({ title: 'Distribution: information' });
    expect(termRow('INFO', 'note')).toMatchObject({ title: 'For information' });
    expect(termRow('INFO', 'passage')).toBeUndefined();
    expect(termRow('NNNN')).toMatchObject({ kind: 'lineWord' });
  });

  it('forgive letters set apart, colons and parentheses', () => {
    expect(termRow('T O P  S E C R E T')).toBe(termRow('TOP SECRET'));
    expect(termRow('TAGS:')).toBe(termRow('TAGS'));
    expect(termRow('Classified By:')).toBe(termRow('CLASSIFIED BY'));
    expect(termRow('(SBU)', 'portionMark')).toMatchObject({ title: 'Sensitive but unclassified' });
    expect(termRow('continuityNumber', 'piece')).toMatchObject({ title: 'Message continuity number' });
  });

  it('know text left out by any number of its signs', () => {
    expect(termRow('XXXXXXXXXXXX')).toMatchObject({ title: 'Left out at release' });
    expect(termRow('......')).toMatchObject({ title: 'Left out' });
    expect(termRow('(b) (6)')).toMatchObject({ title: 'Withheld: privacy' });
    expect(termRow('XXX')).toBeUndefined();
  });

  it('find the longest that stands in a line', () => {
    const stamp = 'Robin Finch Declassified/Released US Department of State EO Systematic Review 05 JUL 2006';
    expect(termWithin(stamp, 'releaseMark')).toMatchObject({ title: 'Stamp of release' });
    expect(termWithin('EO Systematic Review 05 JUL 2006', 'releaseMark')).toMatchObject({ title: 'Systematic review' });
    expect(termWithin('The bridge opened.', 'releaseMark')).toBeUndefined();
  });

  it('give nothing for an unknown one', () => {
    expect(termRow('BRIDGE')).toBeUndefined();
    expect(termRow('')).toBeUndefined();
  });
});

describe('notes', () => {
  it('are given in full', () => {
    expect(tagRows('AART')).toMatchObject([
      { note: 'temporary subject TAGS 1973-79; not in the c.2010 or 2022 lists' },
    ]);
    const notes = [...allTags(), ...allRoutingIndicators()].map(({ note }) => note);
    expect(notes.filter((note) => note.includes('*'))).toEqual([]);
    expect(notes).toContain('1 cable, may be garbled; shared interface');
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
    expect(captions()).toContainEqual(expect.objectContaining({ caption: 'NOT FOR INTERNET DISTRIBUTION' }));
    expect(securityProsigns()[0]).toMatchObject({ letters: 'UUUUU', classification: 'UNCLASSIFIED' });
  });
});

describe('sources', () => {
  it('give a citation, several keys each their own', () => {
    expect(citationsOf(['t10'])).toEqual([expect.stringMatching(/^5 FAH-3 of about 2010/)]);
    expect(citationsOf(['t74;fips', 't74'])).toEqual([...citationsOf(['t74']), ...citationsOf(['fips'])]);
    expect(citationsOf(['', 'the text itself'])).toEqual(['the text itself']);
  });
});

describe('rows', () => {
  it('cannot be changed, nor can the lists in them', () => {
    const tables = [
      addressWords(),
      allTags(),
      allPosts(),
      captions(),
      declassificationCodes(),
      executiveOrders(),
      offices(),
      orderReasons(),
      precedences(),
      terms(),
      operatingSignals(),
      routingLetters(),
      securityProsigns(),
    ];
    const rows = [...tables.flat(), ...allRoutingIndicators()];
    const parts = rows.flatMap((row) => [row, ...Object.values(row).filter(Array.isArray)]);
    expect([...tables, ...parts].filter((part) => !Object.isFrozen(part))).toEqual([]);
  });
});
