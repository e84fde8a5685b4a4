import { describe, expect, it } from 'vitest';
import { CAPTIONS_RULES } from '../../server/src/rules/captions';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const ids = new Set(CAPTIONS_RULES.map(({ id }) => id));

/** Findings of the rules on captions as `severity rule: text`. */
function findings(text: string, profile: Profile = 'received'): string[] {
  const { service, document } = fixture(text);
  return service
    .diagnose(document, { ...DEFAULT_SETTINGS, preset: 'strict' }, profile)
    .filter(({ code }) => ids.has(String(code)))
    .map(({ range, severity, code }) => `${severity} ${code}: ${document.getText(range)}`);
}

function cable(captions: string, level = 'C O N F I D E N T I A L', marks = ['C', 'U']): string {
  return `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
${level} PARIS 000123

${captions}

E.O. 12958: ${level === 'UNCLAS' ? 'N/A' : 'DECL: 11/05/2017'}
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY

1. (${marks[0]}) It opened.

2. (${marks[1]}) It has six rooms.
`;
}

describe('captions as cables have them', () => {
  it.each([
    'SIPDIS\n\nSIPDIS',
    'NOFORN\nSIPDIS',
    'EXDIS\nHANDLE AS NODIS',
    'EYES ONLY FOR AMBASSADOR FROM ACTING SECRETARY',
    'STADIS/////////',
    'NODIS CHEROKEE',
    'TERREP EXCLUSIVE',
    'CODEL DOE\nOVIP',
    'NOT FOR INTERNET DISTRIBUTION',
    'ROGER CHANNEL',
    'STATE PASS USTR\n\nSIPDIS',
    'INFORM CONSULS',
    'VISAS DONKEY',
    'SIPDIS//NOFORN',
    'AGR\u00c9MENT CHANNEL',
    'REL TO USA, GBR',
    'CORRECTED COPY (TEXT)',
    'SECTO 12345',
    'STATE FOR EUR/WE\nUSOECD',
  ])('%j has no findings in a received copy', (captions) => {
    expect(findings(cable(captions))).toEqual([]);
  });

  it.each([
    ['NODIS\nEXDIS\nSTADIS', ['3 caption-exclusion: EXDIS']],
    ['DS CHANNEL\nROGER CHANNEL', ['3 caption-exclusion: ROGER CHANNEL']],
    ['DIRGEN CHANNEL\nSIPDIS', ['3 caption-exclusion: SIPDIS']],
    ['INFORM ALL STATE EMPLOYEES\nEXDIS', ['3 caption-exclusion: EXDIS']],
    ['SENSITIVE BUT UNCLASSIFIED', ['3 sensitive-classified: SENSITIVE']],
    ['WIDGET CHANNEL', ['3 unknown-caption: WIDGET CHANNEL']],
    ['NODSI', ['3 unknown-caption: NODSI']],
    ['SIPDS NOFORN', ['3 unknown-caption: SIPDS']],
    ['LIMDIS\n\nLIMDIS', ['3 repeated-caption: LIMDIS']],
  ])('%j: %j', (captions, expected) => {
    expect(findings(cable(captions))).toEqual(expected);
  });

  it('count on the classification line too', () => {
    const text = cable('NODIS').replace('PARIS 000123', 'PARIS 000123 EXDIS');
    expect(findings(text)).toEqual(['3 caption-exclusion: NODIS']);
  });
});

describe('the caption SENSITIVE', () => {
  it('is missed once, and not where it is misspelt', () => {
    expect(findings(cable('SIPDIS', 'UNCLAS', ['SBU', 'SBU']))).toEqual(['3 sensitive-missing: (SBU)']);
    expect(findings(cable('SENSTIVE', 'UNCLAS', ['SBU', 'U']))).toEqual(['3 unknown-caption: SENSTIVE']);
  });

  it('is missed in no extract, whose head may be cut', () => {
    expect(findings('1. (SBU) It opened.\n\n2. (U) It has six rooms.\n')).toEqual([]);
  });
});

describe('in a draft', () => {
  it('a contradiction is an error, a contradiction by general knowledge is not', () => {
    expect(findings(cable('NODIS\nEXDIS'), 'draft')).toEqual(['1 caption-exclusion: EXDIS']);
    expect(findings(cable('NODIS\nSIPDIS'), 'draft')).toEqual(['3 caption-exclusion: SIPDIS']);
  });

  it('style counts', () => {
    expect(findings(cable('SIPDIS EXDIS'), 'draft')).toEqual([
      '2 caption-line: SIPDIS EXDIS',
      '2 caption-order: EXDIS',
    ]);
    expect(findings(cable('STATE FOR EUR/WE\n\nSIPDIS'), 'draft')).toEqual(['2 caption-below-attention: SIPDIS']);
  });
});

it('captions that users have added are listed', () => {
  const { service, document } = fixture(cable('SIPDIS WIDGET'));
  const own = { ...DEFAULT_SETTINGS.vocabulary, captions: { WIDGET: 'For the office of widgets' } };
  expect(service.diagnose(document, { ...DEFAULT_SETTINGS, vocabulary: own }).map(({ code }) => code)).not.toContain(
    'unknown-caption',
  );
  expect(findings(cable('SIPDIS WIDGET'))).toEqual(['3 unknown-caption: WIDGET']);
});
