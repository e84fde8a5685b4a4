import { describe, expect, it } from 'vitest';
import type { CableStatus } from '../../client/src/requests';
import { textOf, tooltipOf } from '../../client/src/statusText';

const DRAFT: CableStatus = {
  profile: 'draft',
  number: '',
  classification: 'UNCLASSIFIED',
  mark: 'U',
  portions: 'UNCLASSIFIED',
  isAbove: false,
  words: 12,
  lines: 9,
  sections: 1,
  openClearances: [],
};

describe('the status bar', () => {
  it('tells what a cable is', () => {
    expect(textOf(DRAFT)).toBe('$(edit) Draft · UNCLASSIFIED · (U) · 12 words');
    expect(textOf({ ...DRAFT, profile: 'received', number: '07SKOPJE17', mark: '' })).toBe(
      '$(lock) Received · 07SKOPJE17 · UNCLASSIFIED · 12 words',
    );
    expect(tooltipOf(DRAFT)).toBe(
      'A draft. 12 words in its text, 9 lines in all. The highest portion is UNCLASSIFIED. Click to tell what the file is.',
    );
  });

  it('warns of a portion above the classification', () => {
    const above = { ...DRAFT, portions: 'SECRET', isAbove: true };
    expect(textOf(above)).toContain(' · UNCLASSIFIED · $(warning) SECRET · ');
    expect(tooltipOf(above)).toContain('The highest portion is SECRET, above the classification. The command Raise');
    expect(tooltipOf({ ...above, profile: 'received' })).not.toContain('Raise');
  });

  it('tells how many sections a draft is sent in', () => {
    const long = { ...DRAFT, sections: 3 };
    expect(textOf(long)).toMatch(/ · 12 words · 3 sections$/);
    expect(tooltipOf(long)).toContain(', to be sent in 3 sections.');
    expect(textOf({ ...long, profile: 'received' })).not.toContain('sections');
  });

  it('counts the clearances that are open, and names them', () => {
    expect(textOf({ ...DRAFT, openClearances: ['DAO'] })).toMatch(/ · 12 words · 1 clearance open$/);
    const two = { ...DRAFT, openClearances: ['DAO', 'EUR/SCE:JLARK'] };
    expect(textOf(two)).toMatch(/ · 2 clearances open$/);
    expect(tooltipOf(two)).toContain(' Not yet cleared or approved: DAO, EUR/SCE:JLARK. ');
  });
});
