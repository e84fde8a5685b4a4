import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile, RuleSeverity } from '../../server/src/service';
import { CABLE, fixture } from '../support/fixtures';

/** Findings of the rules on header lines and codes as `line severity rule: text`, lines counted from one. */
function findings(text: string, profile: Profile = 'received', rules: Record<string, RuleSeverity> = {}): string[] {
  const { service, document } = fixture(text);
  return service
    .diagnose(document, { ...DEFAULT_SETTINGS, rules }, profile)
    .filter(({ code }) => /^header-line-|^unknown-tag$/.test(String(code)))
    .map(({ range, severity, code }) => `${range.start.line + 1} ${severity} ${code}: ${document.getText(range)}`);
}

const without = (line: string): string => CABLE.replace(`${line}\n`, '');

describe('the rules on headers', () => {
  it('find nothing in a sound cable', () => {
    expect(findings(CABLE)).toEqual([]);
  });

  it.each([
    ['DE RUEHPS #0042/01 3091635', '4 3 header-line-missing: ZNR UUUUU ZZH'],
    ['P 051635Z NOV 07', '6 3 header-line-missing: FM USOFFICE PRISTINA'],
    ['VZCZCXRO1234', '1 3 header-line-missing: PP RUEHAG RUEHROV'],
    ['TO RUEHC/SECSTATE WASHDC PRIORITY 7794', '8 3 header-line-missing: INFO RUEHSQ/AMEMBASSY SKOPJE 0123'],
  ])('find %s missing', (line, finding) => {
    expect(findings(without(line))).toEqual([finding]);
  });

  it('miss no line in a draft, a body alone or an extract', () => {
    expect(findings(without('DE RUEHPS #0042/01 3091635'), 'draft')).toEqual([]);
    expect(findings('1. (U) A body alone.\n')).toEqual([]);
    expect(findings('UNCLAS PARIS 008442\n\nE.O. 12958: N/A\nTAGS: PTER\nSUBJECT: A LIBRARY\n')).toEqual([]);
    expect(findings('')).toEqual([]);
  });

  it('find a line out of order, and one that stands twice', () => {
    const swapped = CABLE.replace('ZNR UUUUU ZZH\nP 051635Z NOV 07\n', 'P 051635Z NOV 07\nZNR UUUUU ZZH\n');
    expect(findings(swapped)).toEqual(['6 2 header-line-order: ZNR UUUUU ZZH']);
    const twice = CABLE.replace('FM USOFFICE PRISTINA\n', 'FM USOFFICE PRISTINA\nFM USOFFICE PRISTINA\n');
    expect(findings(twice)).toEqual(['8 2 header-line-order: FM USOFFICE PRISTINA']);
  });

  it.each([
    ['P 051635Z NOV 07', 'P 311635Z FEB 07', '6 1 header-line-unreadable: 311635Z FEB 07'],
    [
      'DE RUEHPS #0042/01 3091635',
      'DE RUEHPS 0042/01 3091635',
      '4 1 header-line-unreadable: DE RUEHPS 0042/01 3091635',
    ],
    ['RUEHSR', 'RUEHSR RUE1', '3 1 header-line-unreadable: RUE1'],
    ['FM USOFFICE PRISTINA', 'FM', '7 1 header-line-unreadable: FM'],
    ['FM USOFFICE PRISTINA', 'FROM USOFFICE PRISTINA', '7 1 header-line-unreadable: FROM USOFFICE PRISTINA'],
  ])('cannot read %s as %s', (line, broken, finding) => {
    expect(findings(CABLE.replace(line, broken))).toContain(finding);
  });
});

describe('the rule on TAGS', () => {
  const text = CABLE.replace('KDEM', 'KDEMM (LINDQVIST, ANNA)');

  it('finds a code that is in no list, and leaves names alone', () => {
    expect(findings(text)).toEqual(['18 3 unknown-tag: KDEMM']);
    expect(findings(text, 'draft')).toEqual(['18 2 unknown-tag: KDEMM']);
  });

  it('has the severity that the settings give it', () => {
    expect(findings(text, 'received', { 'unknown-tag': 'off' })).toEqual([]);
    expect(findings(text, 'received', { 'unknown-tag': 'error' })).toEqual(['18 1 unknown-tag: KDEMM']);
  });
});

it('every finding links to the page of its rule', () => {
  const { service, document } = fixture(CABLE.replace('KDEM', 'KDEMM'));
  const found = service.diagnose(document, DEFAULT_SETTINGS);
  expect(found.map(({ code }) => code)).toContain('unknown-tag');
  for (const { source, code, codeDescription } of found) {
    expect([source, codeDescription?.href]).toEqual(['cablegram', `file:///docs/rules/${code}.md`]);
  }
});
