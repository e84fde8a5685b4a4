import { describe, expect, it } from 'vitest';
import { CABLE } from '../support/fixtures';
import { fixesBy, foundBy, withFix } from '../support/ruleFindings';

const titles = (rule: string, text: string): string[] =>
  fixesBy(rule, text).map(({ title, preferred }) => (preferred ? title : `${title}?`));

describe('the time of filing', () => {
  const filed = (filing: string, group: string): string =>
    CABLE.replace('3091635', filing).replace('051635Z NOV 07', group);

  it.each([
    ['on the same minute', '3091635', '051635Z NOV 07', []],
    ['a day later', '3101635', '051635Z NOV 07', []],
    ['more than a day later', '3101636', '051635Z NOV 07', ['information: 3101636']],
    ['a minute before', '3091634', '051635Z NOV 07', ['information: 3091634']],
    ['the day before', '3082359', '051635Z NOV 07', ['warning: 3082359']],
    ['on a day that leap years have', '3661200', '311200Z DEC 08', []],
    ['on a day that other years have not', '3661200', '311200Z DEC 07', ['error: 3661200']],
    ['behind the end of the year', '0010010', '312350Z DEC 07', []],
    ['before the beginning of the year', '3652350', '010010Z JAN 08', ['warning: 3652350']],
    ['on day 0', '0001200', '051200Z NOV 07', ['error: 0001200']],
    ['at an hour that there is none of', '3092400', '051635Z NOV 07', ['error: 3092400']],
  ])('%s: %s for %s', (_, filing, group, expected) => {
    expect(foundBy('filing-time', filed(filing, group))).toEqual(expected);
  });

  it('is not known without a date-time group, but can be none', () => {
    const text = CABLE.replace('P 051635Z NOV 07\n', '');
    expect(foundBy('filing-time', text)).toEqual([]);
    expect(foundBy('filing-time', text.replace('3091635', '3991635'))).toEqual(['error: 3991635']);
  });

  it('is mended where one of the two days is one sign away', () => {
    expect(titles('filing-time', filed('2091635', '051635Z NOV 07'))).toEqual(['Replace 209 by 309']);
    expect(titles('filing-time', filed('3081635', '051635Z NOV 07'))).toEqual([
      'Replace 308 by 309?',
      'Replace 05 by 04?',
    ]);
    expect(titles('filing-time', filed('2071635', '051635Z NOV 07'))).toEqual([]);
    expect(titles('filing-time', filed('2091636', '051635Z NOV 07'))).toEqual([]);
  });

  it("is mended by a site's time of creation, which decides", () => {
    const box = (day: string): string =>
      `Reference ID Created Released Classification Origin\n07PRISTINA42 2007-11-${day} 16:35 2011-08-30 01:44 UNCLASSIFIED Office\n`;
    const text = filed('3081635', '051635Z NOV 07');
    expect(titles('filing-time', box('05') + text)).toEqual(['Replace 308 by 309']);
    expect(titles('filing-time', box('04') + text)).toEqual(['Replace 05 by 04']);
  });
});

describe('the serial', () => {
  it('is mended where a page line has the number of the classification line', () => {
    const text = CABLE.replace('#0042', '#0043');
    expect(foundBy('serial-number', text)).toEqual(['warning: #0043/01']);
    expect(fixesBy('serial-number', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
  });

  it('mends the number where page line and serial agree', () => {
    const text = CABLE.replace('PRISTINA 000042', 'PRISTINA 000047');
    expect(foundBy('serial-number', text)).toEqual(['warning: PRISTINA 000047']);
    expect(foundBy('page-line-number', text)).toEqual([]);
    expect(fixesBy('serial-number', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
  });

  it('is found without a fix where nothing else bears witness', () => {
    const text = CABLE.replace('#0042', '#0043').replace('PRISTINA 00000042  002 OF 002', '');
    expect(foundBy('serial-number', text)).toEqual(['warning: #0043/01']);
    expect(fixesBy('serial-number', text)).toEqual([]);
  });

  it('has the last four digits of a longer number', () => {
    const text = CABLE.replace('PRISTINA 000042', 'PRISTINA 990042').replace('00000042', '00990042');
    expect(foundBy('serial-number', text)).toEqual([]);
  });

  it('leaves it to its form where zeros are missing', () => {
    const text = CABLE.replace('#0042/01', '#42/1');
    expect(foundBy('serial-number', text)).toEqual([]);
    expect(fixesBy('serial-form', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
    expect(fixesBy('serial-form', CABLE.replace('#0042/01', '#42/0'))).toEqual([]);
  });
});

describe('sections', () => {
  it('are mended by the fields, which stand in the first', () => {
    const serial = CABLE.replace('#0042/01', '#0042/02');
    expect(foundBy('section-mismatch', serial)).toEqual(['error: #0042/02']);
    expect(fixesBy('section-mismatch', serial).map((fix) => withFix(serial, fix))).toEqual([CABLE]);
    const line = CABLE.replace('SECTION 01 OF 02', 'SECTION 02 OF 02');
    expect(fixesBy('section-mismatch', line).map((fix) => withFix(line, fix))).toEqual([CABLE]);
  });

  it('are compared in each header of a joined copy', () => {
    const further = `VZCZCXRO1235
PP RUEHAG RUEHROV
DE RUEHPS #0042/03 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
UNCLAS SECTION 02 OF 02 PRISTINA 000042

4. (U) The bridge.
`;
    expect(foundBy('section-mismatch', CABLE + further)).toEqual(['error: #0042/03']);
    expect(foundBy('addressee-duplicate', CABLE + further)).toEqual([]);
  });
});

describe('page lines', () => {
  const page = (line: string): string => CABLE.replace('PRISTINA 00000042  002 OF 002', line);

  it.each([
    ['PRISTINA 00000042  002 OF 003', 'PRISTINA 00000042  002 OF 002'],
    ['PRISTINA 00000042  001 OF 002', 'PRISTINA 00000042  002 OF 002'],
  ])('are mended from %s', (line, mended) => {
    expect(fixesBy('page-line-count', page(line)).map((fix) => withFix(page(line), fix))).toEqual([page(mended)]);
  });

  it.each([
    ['PRISTINA 00000042  001.2 OF 002'],
    ['PRISTINA 00000042  002.7 OF 002'],
    ['PRISTINA 00000042'],
    ['PAGE 02        PRISTI  00042  01 OF 02  051635Z'],
    ['PAGE 02        PRISTI  00042  051635Z'],
  ])('are sound: %s', (line) => {
    expect(foundBy('page-line-count', page(line))).toEqual([]);
    expect(foundBy('page-line-number', page(line))).toEqual([]);
  });

  it('agree against the classification line', () => {
    const text = CABLE.replace('SECTION 01 OF 02', 'SECTION 01 OF 08')
      .replace('002 OF 002', '002 OF 003')
      .replace('LINDQVIST', 'PRISTINA 00000042  003 OF 003\n\n\nLINDQVIST');
    expect(foundBy('page-line-count', text)).toEqual(['warning: SECTION 01 OF 08']);
    expect(titles('page-line-count', text)).toEqual(['Replace 08 by 03']);
  });

  it.each([
    ['BUENOS AIRES', 'BUENOS AIR'],
    ['CAPE TOWN', 'CAPE T'],
    ['UNVIE VIENNA', 'UNVIE VIEN'],
    ['IRAN RPO DUBAI', 'DUBAI'],
    ['USNATO', 'USNATO'],
  ])('cut %s to %s', (station, cut) => {
    const text = page(`${cut} 00000042  002 OF 002`).replace('PRISTINA 000042', `${station} 000042`);
    expect(foundBy('page-line-number', text)).toEqual([]);
  });

  it('name another station', () => {
    expect(foundBy('page-line-number', page('SKOPJE 00000042  002 OF 002'))).toEqual(['information: SKOPJE 00000042']);
    expect(fixesBy('page-line-number', page('SKOPJE 00000042  002 OF 002'))).toEqual([]);
    expect(titles('page-line-number', page('PRISTNA 00000042  002 OF 002'))).toEqual(['Replace PRISTNA by PRISTINA']);
  });
});

describe('the security line', () => {
  const line = (security: string, classification = 'UNCLAS'): string =>
    CABLE.replace('ZNR UUUUU', security).replace('UNCLAS SECTION', `${classification} SECTION`);

  it.each([
    ['ZNY CCCCC', 'C O N F I D E N T I A L'],
    ['ZNY SSSBB/FFFFF', 'S E C R E T'],
    ['ZNY TTTTT/AAAAA', 'T O P S E C R E T'],
    ['ZNY EEEEE', 'UNCLAS'],
    ['ZNR UUUAA', 'UNCLAS'],
    ['ZNR UUUUU', 'LIMITED OFFICIAL USE'],
    ['ZNY RRRRR', 'UNCLAS'],
  ])('%s agrees with %s', (security, classification) => {
    expect(foundBy('security-prosign', line(security, classification))).toEqual([]);
    expect(foundBy('security-level', line(security, classification))).toEqual([]);
  });

  it('is mended upwards only', () => {
    expect(titles('security-prosign', line('ZNR CCCCC', 'C O N F I D E N T I A L'))).toEqual(['Replace ZNR by ZNY']);
    expect(titles('security-prosign', line('ZNY CCCCU', 'C O N F I D E N T I A L'))).toEqual([
      'Replace CCCCU by CCCCC',
    ]);
    expect(titles('security-prosign', line('ZNR UUUUI'))).toEqual(['Replace UUUUI by UUUUU']);
    expect(titles('security-prosign', line('ZNR UUUCU'))).toEqual([]);
    expect(titles('security-prosign', line('ZNY UUUUU'))).toEqual([]);
    expect(titles('security-prosign', line('ZNR CCCCC'))).toEqual([]);
  });
});

describe('precedences', () => {
  it('are mended by the words behind the addressees', () => {
    expect(titles('precedence-doubled', CABLE.replace('PP RUEHAG', 'OO RUEHAG'))).toEqual(['Replace OO by PP']);
    expect(titles('precedence-doubled', CABLE.replace('P 0516', 'R 0516'))).toEqual(['Replace R by P']);
    const wordless = CABLE.replaceAll(' PRIORITY', '');
    expect(titles('precedence-doubled', wordless.replace('PP RUEHAG', 'OO RUEHAG'))).toEqual([]);
  });

  it('are swapped where the routing line does not speak against it', () => {
    const swapped = CABLE.replace('P 0516', 'P O 0516');
    expect(titles('precedence-order', swapped)).toEqual([]);
    expect(titles('precedence-order', swapped.replace('PP RUEHAG', 'OO RUEHAG'))).toEqual(['Replace P O by O P']);
    expect(titles('precedence-order', 'P O 051635Z NOV 07\nFM AMEMBASSY PARIS\n')).toEqual(['Replace P O by O P?']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['051635Z NOV 07', '351635Z NOV 07'],
    ['051635Z NOV 07', '051635Z NVO 07'],
    ['051635Z NOV 07', '051635Z MOV 07'],
    ['RUEHROV', 'RUEHR0V'],
  ])('%s is mended from %s', (right, wrong) => {
    const text = CABLE.replace(right, wrong);
    expect(foundBy('header-line-unreadable', text)).toEqual([`error: ${wrong}`]);
    expect(fixesBy('header-line-unreadable', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
  });

  it('is not mended where the time of filing is another', () => {
    expect(titles('header-line-unreadable', CABLE.replace('051635Z NOV 07', '321200Z JAN 07'))).toEqual([]);
  });

  it('is not a date-time group in small letters', () => {
    expect(foundBy('header-line-unreadable', CABLE.replace('P 051635Z NOV 07', 'p 051635z nov 07'))).toEqual([]);
  });
});
