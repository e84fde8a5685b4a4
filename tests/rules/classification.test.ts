import { describe, expect, it } from 'vitest';
import { cablesOf } from '../../server/src/meaning/cables';
import { classificationOf, transmissionOf } from '../../server/src/meaning/factsHeader';
import type { Rule, RulePage } from '../../server/src/rules/rule';
import { readSecurityLetters } from '../../server/src/rules/transmission/securityLetters';
import { CABLE } from '../support/fixtures';
import { documentOf, fixesBy, foundBy, ratedFindings, withFix } from '../support/ruleFindings';

const titles = (rule: string, text: string): string[] =>
  fixesBy(rule, text).map(({ title, preferred }) => (preferred ? title : `${title}?`));

describe('the number and the originator', () => {
  const from = (originator: string, station: string): string =>
    `P 051635Z NOV 07\nFM ${originator}\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ${station} 000042\n`;

  it.each([
    ['AMEMBASSY PARIS', 'PARIS'],
    ['SECSTATE WASHDC', 'STATE'],
    ['USMISSION USUN NEW YORK', 'USUN NEW YORK'],
    ['USMISSION USNATO', 'USNATO'],
    ['USEU BRUSSELS', 'BRUSSELS'],
    ['USEU BRUSSELS', 'USEU BRUSSELS'],
    ['IRAN RPO DUBAI', 'RPO DUBAI'],
    ['USINT HAVANA', 'HAVANA'],
    ['AMEMBASSY KYIV', 'KIEV'],
    ['AMEMBASSY PORT AU PRINCE', 'PORT AU PRINCE'],
    ['AMEMBASSY MARS', 'PARIS'],
    ['USDEL SECRETARY', 'SECTO'],
  ])('FM %s sends %s', (originator, station) => {
    expect(foundBy('number-originator', from(originator, station))).toEqual([]);
  });

  it('are of two posts', () => {
    expect(foundBy('number-originator', from('AMEMBASSY LONDON', 'PARIS'))).toEqual(['warning: PARIS']);
    expect(titles('number-originator', from('AMEMBASSY LONDON', 'PARIS'))).toEqual([]);
    const number = CABLE.replace('PRISTINA 000042', 'SKOPJE 000042');
    expect(fixesBy('number-originator', number).map((fix) => withFix(number, fix))).toEqual([CABLE]);
  });
});

describe('the description', () => {
  const described = (number: string): string => `${CABLE}\nMessage Attributes\n\nDocument Number: ${number}\n`;

  it.each([
    ['2007PRISTI00042', []],
    ['2007PRISTI00043', ['warning: 2007PRISTI00043']],
    ['2006PRISTI00042', ['warning: 2006PRISTI00042']],
    ['2007SKOPJE00042', ['warning: 2007SKOPJE00042']],
  ])('%s', (number, expected) => {
    expect(foundBy('description-mismatch', described(number))).toEqual(expected);
  });

  it('is mended by the serial', () => {
    expect(titles('description-mismatch', described('2007PRISTI00043'))).toEqual(['Replace 00043 by 00042']);
  });

  it('agrees with the serial against the classification line', () => {
    const text = described('2007PRISTI00042').replace('PRISTINA 000042', 'PRISTINA 000047');
    expect(foundBy('description-mismatch', text)).toEqual([]);
    expect(titles('serial-number', text)).toEqual(['Replace 000047 by 000042']);
  });
});

describe('a classification with a slip', () => {
  it.each([
    ['UNCLASS', 'UNCLAS'],
    ['UNCLASSIFED', 'UNCLASSIFIED'],
    ['CONFIDENTAL', 'CONFIDENTIAL'],
    ['C O N F I D E N T A L', 'C O N F I D E N T I A L'],
    ['SECRT', 'SECRET'],
  ])('%s is %s', (words, right) => {
    const text = `P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO AMEMBASSY ROME\n${words} PRISTINA 000042\n\nSUBJECT: A LIBRARY\n`;
    expect(titles('classification-misspelt', text)).toEqual([`Replace ${words} by ${right}`]);
  });

  it('is no addressee, and none beside a sound one', () => {
    const text =
      'P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO AMEMBASSY ROME\nSECREY SERVICE WASHDC\nUNCLAS PRISTINA 000042\n';
    expect(foundBy('classification-misspelt', text)).toEqual([]);
    expect(foundBy('classification-misspelt', text.replace('UNCLAS ', ''))).toEqual([]);
  });

  it('is told once', () => {
    const text = CABLE.replace('UNCLAS SECTION 01 OF 02 PRISTINA', 'SECTION 01 OF 02 UNCLAS PRISTINA');
    expect(foundBy('section-place', text)).toEqual(['information: SECTION 01 OF 02']);
    expect(foundBy('header-line-unreadable', text)).toEqual([]);
    expect(fixesBy('section-place', text).map((fix) => withFix(text, fix))).toEqual([CABLE]);
  });
});

describe('the number', () => {
  it('is missing in a copy, never in a draft', () => {
    const text = 'P 051635Z NOV 07\nFM USOFFICE PRISTINA\nTO AMEMBASSY ROME\nUNCLAS\n\nE.O. 12958: N/A\n';
    expect(foundBy('number-missing', text)).toEqual(['information: UNCLAS']);
    expect(foundBy('number-missing', text, 'draft')).toEqual([]);
    expect(foundBy('number-missing', text.split('\n').slice(3).join('\n'))).toEqual([]);
  });
});

interface RuleModule {
  readonly rule?: Rule;
  readonly page?: RulePage;
}
const modules = Object.values(
  import.meta.glob<RuleModule>('../../server/src/rules/{transmission,addressees,classification}/*.ts', { eager: true }),
);
const examples = modules.flatMap(({ rule, page }) =>
  rule && page
    ? page.wrong.map(({ text, profile }) => [rule.id, text.replace(/\[\[|\]\]/g, ''), profile ?? 'received'] as const)
    : [],
);

const LEVELS = ['UNCLASSIFIED', 'LIMITED OFFICIAL USE', 'CONFIDENTIAL', 'SECRET', 'TOP SECRET'];

/** The ranks of classification line and security line, -1 where one says nothing. */
function levels(text: string): number[] {
  const cable = cablesOf(documentOf(text).tree)[0]!;
  const letters = transmissionOf(cable)?.security;
  const levels = [classificationOf(cable)?.level, letters && readSecurityLetters(letters)?.level];
  return levels.map((level) => LEVELS.indexOf(level ?? ''));
}

describe.each(examples)('the fixes of %s: %s', (id, text, profile) => {
  const before = ratedFindings(text, id, profile);
  const fixes = fixesBy(id, text, profile);

  it('mend what was found, and lower no classification', () => {
    for (const fix of fixes) {
      const after = withFix(text, fix);
      expect(ratedFindings(after, id, profile).length, fix.title).toBeLessThan(before.length);
      levels(after).forEach((level, index) => expect(level, fix.title).toBeGreaterThanOrEqual(levels(text)[index]!));
    }
  });

  it('are offered by hand in received copies, and made in bulk in drafts alone', () => {
    for (const fix of fixes) expect(fix.safe && fix.transcription, fix.title).toBe(false);
    for (const { finding } of before) {
      expect((finding.fixes?.() ?? []).filter(({ preferred }) => preferred).length).toBeLessThan(2);
    }
  });
});
