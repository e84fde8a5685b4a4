import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS, ORGANIZE_TAGS, RENUMBER_PARAGRAPHS } from '../../server/src/service';
import type { Profile } from '../../server/src/service';
import { fixture } from '../support/fixtures';

/** A text after a source action; the same where it is not offered. */
function acted(text: string, kind: string, profile: Profile = 'draft'): string {
  const { service, document } = fixture(text);
  const settings = { ...DEFAULT_SETTINGS, drafts: profile === 'draft' ? ['**'] : [] };
  const everywhere = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
  const [action] = service.codeActions(document, everywhere, settings, { only: [kind] });
  const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return change ? TextDocument.applyEdits(TextDocument.create('', '', 0, text), change.edits as never) : text;
}

const draft = (tags: string, body = '1. (U) Text.\n'): string =>
  `UNCLAS\n\nE.O. 13526: N/A\nTAGS: ${tags}\nSUBJECT: A LIBRARY\n\n${body}`;
const codes = ['SCUL', 'PREL', 'KPAO', 'KDEM', 'FR', 'UK', 'UNESCO', 'ZZQX', '(DOE, JANE)'];

describe('organizing TAGS', () => {
  it.each([
    ['FR KPAO SCUL PREL', 'SCUL PREL KPAO FR'],
    ['FR, SCUL, FR', 'SCUL, FR'],
    ['(DOE, JANE) UNESCO SCUL', 'SCUL UNESCO (DOE, JANE)'],
    ['FR PREL.', 'PREL FR.'],
    ['FR PREL (DOE,\nJANE)', 'FR PREL (DOE,\nJANE)'],
    ['FR\nSCUL', 'SCUL FR'],
  ])('makes of %s %s', (before, after) => {
    expect(acted(draft(before), ORGANIZE_TAGS)).toBe(draft(after));
  });

  it('has nothing left to do the second time, loses no code and touches no other line', () => {
    const list = fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(list, fc.constantFrom(' ', ', '), (items, separator) => {
        const text = draft(items.join(separator));
        const once = acted(text, ORGANIZE_TAGS);
        expect(acted(once, ORGANIZE_TAGS)).toBe(once);
        const field = (whole: string): string => /TAGS:([^]*?)SUBJECT/.exec(whole)![1]!;
        expect(new Set(field(once).match(/\([^)]*\)|\w+/g))).toEqual(new Set(items));
        expect(once.replace(field(once), '')).toBe(text.replace(field(text), ''));
      }),
    );
  });

  it('leaves a field with a name that is broken over two lines', () => {
    const text = draft('FR SCUL (DOE,\nJANE)');
    expect(acted(text, ORGANIZE_TAGS)).toBe(text);
  });

  it('changes nothing in a received copy', () => {
    expect(acted(draft('FR SCUL'), ORGANIZE_TAGS, 'received')).toBe(draft('FR SCUL'));
  });
});

describe('renumbering paragraphs', () => {
  const body = (numbers: readonly number[]): string =>
    numbers.map((number) => `${number}. (U) See para ${number}.\n\n`).join('');

  it('numbers from 1, with what points to them', () => {
    expect(acted(draft('SCUL', body([1, 3, 4])), RENUMBER_PARAGRAPHS)).toBe(draft('SCUL', body([1, 2, 3])));
  });

  it('leaves pointers into other cables', () => {
    const text = (number: number): string =>
      draft('SCUL', `1. (U) A.\n\n${number}. (U) As in para 3 of STATE 12345.\n`);
    expect(acted(text(3), RENUMBER_PARAGRAPHS)).toBe(text(2));
  });

  it('has nothing left to do the second time', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(gaps, (steps) => {
        const numbers = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
        const once = acted(draft('SCUL', body(numbers)), RENUMBER_PARAGRAPHS);
        expect(once).toBe(draft('SCUL', body(numbers.map((_, index) => index + 1))));
        expect(acted(once, RENUMBER_PARAGRAPHS)).toBe(once);
      }),
    );
  });
});
