import { describe, expect, it } from 'vitest';
import { SUBJECT_RULES } from '../../server/src/rules/subject';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const ids = new Set(SUBJECT_RULES.map(({ id }) => id));

/** Findings of the rules on the subject as `severity rule: text`. */
function findings(subject: string, profile: Profile = 'received', level = 'UNCLAS'): string[] {
  const { service, document } = fixture(`${level} PARIS 000123

E.O. 12958: ${level === 'UNCLAS' ? 'N/A' : 'DECL: 11/05/2017'}
TAGS: SCUL FR
${subject}

1. (U) It opened.
`);
  return service
    .diagnose(document, { ...DEFAULT_SETTINGS, preset: 'strict' }, profile)
    .filter(({ code }) => ids.has(String(code)))
    .map(({ range, severity, code }) => `${severity} ${code}: ${document.getText(range)}`);
}

const CLASSIFIED = 'C O N F I D E N T I A L';

describe('the subject of a received copy', () => {
  it.each([
    'SUBJECT: A LIBRARY OPENS.',
    'Subject: A library opens',
    'SUBJ: (SBU) A LIBRARY',
    'SUBJECT: (CORRECTED COPY) A LIBRARY',
    'SUBJECT: (NON)FICTION',
    'SUBJECT: XXXXXXXX',
    'SUBJECT:\nA LIBRARY',
  ])('%j has no findings', (subject) => {
    expect(findings(subject)).toEqual([]);
    expect(findings(subject, 'received', CLASSIFIED)).toEqual([]);
  });

  it('is marked no higher than the cable', () => {
    expect(findings('SUBJECT: (C/NF) A LIBRARY')).toEqual(['2 subject-mark-above: (C/NF)']);
    expect(findings('SUBJECT: (C/NF) A LIBRARY', 'received', CLASSIFIED)).toEqual([]);
    expect(findings('SUBJECT: (TS) A LIBRARY', 'received', CLASSIFIED)).toEqual(['2 subject-mark-above: (TS)']);
  });
});

describe('the subject of a draft', () => {
  it.each([
    ['SUBJECT: (conf) A LIBRARY', ['2 subject-mark-unknown: (conf)']],
    ['SUBJECT: A LIBRARY', ['3 subject-mark-missing: A LIBRARY']],
    ['SUBJECT: (U)', ['1 subject-empty: SUBJECT:']],
    ['SUBJECT: (U) BOOKS OF J. DOE AND CO.', []],
    ['SUBJECT: (U) BOOKS FROM THE U.S.', []],
    ['SUBJECT: (U) AND SO ON...', []],
  ])('%j: %j', (subject, expected) => {
    const found = findings(subject, 'draft', CLASSIFIED);
    expect(found.filter((finding) => !finding.includes('subject-case'))).toEqual(expected);
  });
});
