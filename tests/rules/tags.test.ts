import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

const STRICT = { ...DEFAULT_SETTINGS, preset: 'strict' as const };

const draft = (tags: string): string => `UNCLAS\n\nE.O. 13526: N/A\nTAGS: ${tags}\nSUBJECT: A LIBRARY\n`;
const received = (tags: string, from = 'PARIS', date = '051635Z NOV 07'): string =>
  `P ${date}\nFM AMEMBASSY ${from}\nTO RUEHC/SECSTATE WASHDC\nUNCLAS ${from} 000123\n\nE.O. 12958: N/A\nTAGS: ${tags}\nSUBJECT: A LIBRARY\n`;

const TAGS_RULES =
  /^(?:unknown-tag|repeated-tag|caption-among-tags|subject-tag-missing|tags?-[a-z-]+|scheduled-reporting)$/;

/** Findings on TAGS as `rule severity: text`. */
function findings(text: string, profile: Profile): string[] {
  const { service, document } = fixture(text);
  return service
    .diagnose(document, STRICT, profile)
    .filter(({ code }) => TAGS_RULES.test(String(code)))
    .map(({ code, severity, range }) => `${code} ${severity}: ${document.getText(range)}`);
}

/** What is offered at a word, the preferred with a star: title and the words put in. */
function fixes(text: string, word: string, profile: Profile): string[] {
  const { service, document } = fixture(text);
  const start = document.positionAt(text.indexOf(word));
  const settings = { ...STRICT, drafts: profile === 'draft' ? ['**'] : [] };
  return service
    .codeActions(document, { start, end: start }, settings, { only: ['quickfix'] })
    .filter(({ edit }) => edit !== undefined)
    .map(({ title, isPreferred, edit }) => {
      const [change] = edit!.documentChanges as TextDocumentEdit[];
      return `${title}${isPreferred ? '*' : ''}: ${change!.edits.map((made) => ('newText' in made ? made.newText : '')).join('+')}`;
    });
}

describe('a code that stands in no list', () => {
  it('is mended in a received copy too, with the separator of its field', () => {
    expect(fixes(received('PGOVPREL FR'), 'PGOVPREL', 'received')).toEqual([
      'Replace PGOVPREL by PGOV PREL*: PGOV PREL',
    ]);
    expect(fixes(received('PGOVPREL, FR'), 'PGOVPREL', 'received')).toEqual([
      'Replace PGOVPREL by PGOV PREL*: PGOV, PREL',
    ]);
  });

  it('has several candidates, none preferred, where one alone is not known', () => {
    expect(fixes(received('PREFL FR'), 'PREFL', 'received')).toEqual([
      'Replace PREFL by PREL: PREL',
      'Replace PREFL by PREF: PREF',
    ]);
  });

  it('is information and has no fix where it is a word, a name or another body', () => {
    for (const word of ['AFFAIRS', 'ECONOMIC', 'PETER', 'PEREZ', 'PEPFAR']) {
      expect(findings(draft(`SCUL ${word}`), 'draft')).toEqual([`unknown-tag 3: ${word}`]);
      expect(fixes(draft(`SCUL ${word}`), word, 'draft')).toEqual([]);
    }
  });

  it('is found on the line of the E.O. too, and in small letters is none', () => {
    const joined = received('SCUL').replace('N/A\nTAGS: SCUL', 'N/A TAGS: SCULL KPAOO');
    expect(findings(joined, 'received')).toEqual(['unknown-tag 3: SCULL', 'unknown-tag 3: KPAOO']);
    expect(findings(received('scul kpao fr'), 'received')).toEqual([]);
  });

  it('is none where two words are listed as one', () => {
    expect(findings(received('SCUL COLOMBO PLAN'), 'received')).toEqual([]);
    expect(findings(received('SCUL COLOMBO, PLAN'), 'received')).toHaveLength(2);
  });
});

describe('what else is told of TAGS', () => {
  it('is quiet on sound fields of all times', () => {
    for (const tags of ['SCUL KPAO FR', 'SCUL, KPAO, FR', 'PGOV KDEM UNMIK KV', 'SCUL KPAO\nFR UNESCO']) {
      expect(findings(draft(tags), 'draft')).toEqual([]);
      expect(findings(received(tags), 'received')).toEqual([]);
    }
  });

  it('leaves style alone in received copies', () => {
    expect(findings(received('FR, SCUL KPAO'), 'received')).toEqual([]);
    expect(findings(draft('FR, SCUL KPAO'), 'draft')).toEqual(['tag-order 3: SCUL', 'tag-separators 3:  ']);
  });

  it('N/A is an error in a draft only, and told of once', () => {
    expect(findings(draft('N/A'), 'draft')).toEqual(['tags-not-applicable 1: N/A']);
    expect(findings(received('N/A'), 'received')).toEqual(['tags-not-applicable 3: N/A']);
  });

  it('a code of another time needs the country that the cable comes from', () => {
    expect(findings(received('SCUL AU', 'CANBERRA'), 'received')).toEqual(['tag-of-another-era 3: AU']);
    expect(fixes(received('SCUL AU', 'CANBERRA'), 'AU\n', 'draft')).toContain('Replace AU by AS: AS');
    for (const text of [
      received('SCUL AU', 'VIENNA'),
      received('SCUL AU', 'PARIS'),
      received('SCUL AS AU', 'CANBERRA'),
      // The list of 2010 lacks UA, which says nothing.
      received('SCUL UA', 'KYIV'),
      received('SCUL AU', 'CANBERRA', '051635Z NOV 15'),
      received('SCUL AU', 'CANBERRA', '051635Z NOV 23'),
    ]) {
      expect(findings(text, 'received')).toEqual([]);
    }
  });
});
