import { describe, expect, it } from 'vitest';
import { CABLE } from '../support/fixtures';
import { fixesBy, foundBy, withFix } from '../support/ruleFindings';

const header = (lines: string, date = '051635Z NOV 07'): string => `P ${date}\nFM USOFFICE PRISTINA\n${lines}\n`;
const titles = (rule: string, text: string): string[] =>
  fixesBy(rule, text).map(({ title, preferred }) => (preferred ? title : `${title}?`));

describe('an addressee', () => {
  it('stands twice, whatever stands between and behind', () => {
    const text = header('TO RUEHC/SECSTATE WASHDC PRIORITY 7794\nINFO AMEMBASSY ROME\nSECSTATE WASHINGTON DC');
    expect(foundBy('addressee-duplicate', text)).toEqual(['information: SECSTATE WASHINGTON DC']);
  });

  it('is reached by two listed indicators, or has two offices', () => {
    expect(
      foundBy('addressee-duplicate', header('TO RUEAWJA/DEPT OF JUSTICE WASHDC\nRHMFISS/DEPT OF JUSTICE WASHDC')),
    ).toEqual([]);
    expect(foundBy('addressee-duplicate', header('TO SECDEF WASHDC//PA//\nSECDEF WASHDC//USDP//'))).toEqual([]);
  });

  it('is removed in a draft, without looking where nothing is lost', () => {
    const text = header('TO SECSTATE WASHDC\nINFO AMEMBASSY ROME\nAMEMBASSY ROME\nAMEMBASSY ROME PRIORITY');
    const fixes = fixesBy('addressee-duplicate', text, 'draft');
    expect(fixes.map(({ safe }) => safe)).toEqual([true, false]);
    expect(withFix(text, fixes[0]!)).toBe(text.replace('AMEMBASSY ROME\nAMEMBASSY ROME\n', 'AMEMBASSY ROME\n'));
    expect(fixesBy('addressee-duplicate', header('TO AMEMBASSY ROME\nINFO AMEMBASSY ROME'))).toEqual([]);
  });
});

describe('a message continuity number', () => {
  it.each([
    ['RUEHZL/EUROPEAN POLITICAL COLLECTIVE 0123', ['information: 0123']],
    ['RUCPDOC/DEPT OF COMMERCE WASHDC 0123', ['information: 0123']],
    ['RUCNDT/USMISSION USUN NEW YORK 0123', []],
    ['RUSBQD/AMEMBASSY ISLAMABAD 4026', []],
    ['RUEUITH/DET 1', []],
    ['SECDEF WASHDC 0123', []],
  ])('behind %s', (line, expected) => {
    expect(foundBy('continuity-number', header(`TO ${line}`))).toEqual(expected);
  });
});

describe('a word of precedence', () => {
  it.each([
    ['SECSTATE WASHDC PRIORTY 0123', ['Replace PRIORTY by PRIORITY']],
    ['SECSTATE WASHDC IMMEDAITE', ['Replace IMMEDAITE by IMMEDIATE']],
    ['SECSTATE WASHDC NIACT', ['Replace NIACT by NIACT IMMEDIATE']],
    ['NIACT IMMEDIATE SECSTATE WASHDC', ['Put NIACT IMMEDIATE behind the name']],
    ['SECSTATE WASHDC URGENT', []],
  ])('is mended in %s', (line, expected) => {
    expect(foundBy('precedence-word', header(`TO ${line}`))).toHaveLength(1);
    expect(titles('precedence-word', header(`TO ${line}`))).toEqual(expected);
  });

  it.each([['SECSTATE WASHDC//PA//'], ['CDR TF FALCON'], ['SECSTATE WASHDC NIACT IMMEDIATE 0123']])(
    'is sound in %s',
    (line) => {
      expect(foundBy('precedence-word', header(`TO ${line}`))).toEqual([]);
    },
  );
});

describe('PRIORITY', () => {
  it('is nothing to find in an old cable without a date', () => {
    expect(
      foundBy('priority-withdrawn', 'FM AMEMBASSY PARIS\nTO SECSTATE WASHDC PRIORITY\nUNCLAS PARIS 34984\n'),
    ).toEqual([]);
    expect(foundBy('priority-withdrawn', header('TO SECSTATE WASHDC PRIORITY', '051635Z NOV 17'))).toEqual([]);
    expect(foundBy('priority-withdrawn', header('TO SECSTATE WASHDC PRIORITY', '051635Z NOV 18'))).toEqual([
      'information: P',
    ]);
  });
});

describe('the precedence of the message', () => {
  it('is found at the routing line alone where that contradicts it', () => {
    const text = CABLE.replace('P 051635Z', 'R 051635Z');
    expect(foundBy('precedence-addressees', text)).toEqual([]);
    expect(foundBy('precedence-addressees', text.replace('PP RUEHAG', 'RR RUEHAG'))).toEqual([
      'information: PRIORITY',
      'information: PRIORITY',
    ]);
  });
});

describe('a routing indicator', () => {
  it.each([
    ['RUHESQ/AMEMBASSY SKOPJE', ['Replace RUHESQ by RUEHSQ']],
    ['RUEHS/AMEMBASSY SKOPJE', ['Replace RUEHS by RUEHSQ']],
    ['RHFMIUU/AFSOUTH NAPLES IT', ['Replace RHFMIUU by RHMFIUU']],
    ['RUEHSQX/AMEMBASSY SKOPJE', []],
    ['RUEHQQQ/AMEMBASSY SKOPJE', []],
  ])('with a slip: %s', (line, expected) => {
    expect(titles('routing-indicator-slip', header(`TO ${line}`))).toEqual(expected);
  });

  it.each([
    ['RUEHBR/AMEMBASSY SKOPJE', 1],
    ['RUEHBR/AMCONSUL RECIFE', 0],
    ['RUEHC/DEPARTMENT OF LABOR WASHDC', 0],
    ['RUEHBS/USEU BRUSSELS', 0],
    ['RUEKJCS/AMEMBASSY SKOPJE', 0],
  ])('of another post: %s', (line, count) => {
    expect(foundBy('routing-indicator-address', header(`TO ${line}`))).toHaveLength(count);
  });

  it('of the line DE is mended where number and originator agree', () => {
    const text = CABLE.replace('DE RUEHPS', 'DE RUEHMO');
    expect(foundBy('routing-indicator-address', text)).toEqual(['information: RUEHMO']);
    expect(fixesBy('routing-indicator-address', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
    const other = CABLE.replace('FM USOFFICE PRISTINA', 'FM AMEMBASSY MOSCOW');
    expect(foundBy('routing-indicator-address', other)).toEqual([]);
    expect(foundBy('number-originator', other)).toEqual(['warning: AMEMBASSY MOSCOW']);
  });

  it('is left alone before 2000', () => {
    const text = header('TO RUEHBR/AMEMBASSY SKOPJE\nRUHESQ/AMEMBASSY SKOPJE', '051635Z NOV 79');
    expect(foundBy('routing-indicator-address', text)).toEqual([]);
    expect(foundBy('routing-indicator-slip', text)).toEqual([]);
  });
});

describe('the name of a post', () => {
  it.each([
    ['AMEMBASSY LISBOM', ['Replace LISBOM by LISBON']],
    ['AMEMBASSY BUENOS AIERS 0123', ['Replace BUENOS AIERS by BUENOS AIRES']],
    ['MEMBASSY LONDON', ['Replace MEMBASSY by AMEMBASSY']],
    ['SECTATE WASHDC', ['Replace SECTATE by SECSTATE']],
    ['RUEHLI/AMCOMSUL DHAHRAN', ['Replace AMCOMSUL by AMCONSUL']],
    ['AMEMBASSY ROMA', []],
    ['AMEMBASSY PEKING', []],
    ['AMEMBASSY NOWHERESVILLE', []],
    ['SECDEF WASHDC', []],
    ['CDR TF FALCON', []],
  ])('in %s', (line, expected) => {
    expect(titles('post-misspelt', header(`TO ${line}`))).toEqual(expected);
  });

  it('is not told again of page lines', () => {
    const text = CABLE.replace('PRISTINA 000042', 'PRITSINA 000042');
    expect(titles('post-misspelt', text)).toEqual(['Replace PRITSINA by PRISTINA']);
    expect(foundBy('page-line-number', text)).toEqual([]);
  });
});

describe('XMT', () => {
  it.each([
    ['TO SECSTATE WASHDC\nXMT AMEMBASSY SOFIA', 1],
    ['TO SECSTATE WASHDC\nINFO EUROPEAN POLITICAL COLLECTIVE\nXMT AMEMBASSY SOFIA', 0],
    ['TO SECSTATE WASHDC\nINFO SOME UNKNOWN ADDRESS\nXMT AMEMBASSY SOFIA', 0],
    ['TO ALL DIPLOMATIC AND CONSULAR POSTS\nXMT AMEMBASSY SOFIA', 0],
  ])('%j', (lines, count) => {
    expect(foundBy('exempt-without-collective', header(lines))).toHaveLength(count);
  });
});
