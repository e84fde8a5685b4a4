import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, RENUMBER_PARAGRAPHS } from '../../server/src/service';
import { fixture } from '../support/fixtures';
import { applied, draft, found, mended } from './support';

/** A draft after its paragraphs are numbered anew. */
function renumbered(text: string): string {
  const { service, document } = fixture(text);
  const everywhere = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
  const settings = { ...DEFAULT_SETTINGS, drafts: ['**'] };
  const [action] = service.codeActions(document, everywhere, settings, { only: [RENUMBER_PARAGRAPHS] });
  return action ? applied(text, action) : text;
}

const lines = (...paragraphs: string[]): string => draft(paragraphs.map((text) => `${text}\n\n`).join(''));

describe('renumbering', () => {
  it.each([
    ['a range, a list and words', 'See paras 2-4, paragraph five and PARA SIX above.'],
    ['a message of its own', 'See para 5 of this cable.'],
  ])('takes %s with it', (_, words) => {
    const before = lines(`1. (U) ${words}`, '2. (U) A.', '4. (U) B.', '5. (U) C.', '6. (U) D.');
    const after = lines(
      `1. (U) ${words.replace('2-4', '2-3').replace('five', 'four').replace('SIX', 'FIVE').replace('para 5', 'para 4')}`,
      '2. (U) A.',
      '3. (U) B.',
      '4. (U) C.',
      '5. (U) D.',
    );
    expect(renumbered(before)).toBe(after);
    expect(renumbered(after)).toBe(after);
  });

  it.each([
    'See para 3 of REF A.',
    'See REF B, para 3.',
    'See paras 3-4 of STATE 12345.',
    'See UNSCR 1244, para 3.',
    'See operative paragraph 3.',
    'See paragraph 3 of the charter.',
    'See reftel (para 3).',
    'See para 9.',
  ])('leaves %s', (words) => {
    expect(renumbered(lines(`1. (U) ${words}`, '3. (U) A.', '4. (U) B.'))).toBe(
      lines(`1. (U) ${words}`, '2. (U) A.', '3. (U) B.'),
    );
  });

  it('does not guess which of two paragraphs is meant', () => {
    expect(renumbered(lines('1. (U) See paras 2 and 3.', '2. (U) A.', '2. (U) B.', '3. (U) See para 3.'))).toBe(
      lines('1. (U) See paras 2 and 3.', '2. (U) A.', '3. (U) B.', '4. (U) See para 4.'),
    );
  });

  it('leaves items, enclosed texts and quoted cables, and what they point to', () => {
    const text = (number: number): string =>
      lines(
        '1. (U) It has:\n\nA. books,\nB. maps.',
        `${number}. (U) BEGIN TEXT:\n\n1. We thank you.\n\n2. See para 3.\n\nEND TEXT.`,
        `${number + 1}. (U) C.`,
      );
    expect(renumbered(text(3))).toBe(text(2));
  });

  it('has nothing left to do the second time, and changes nothing but numbers', () => {
    const pointer = fc.constantFrom(
      'See para 3.',
      'PARAS 2-5 ABOVE.',
      'see paragraph two',
      'para 4 of REF A',
      'Text.',
      '',
    );
    const item = fc.constantFrom('', '\n\n1. books,\n2. maps.', '\n\n2. maps,\n3. pens.', '\nA. One.\nB. Two.');
    const part = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('(U) ', ''), pointer, item);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 9 }), (parts) => {
        const text = lines(...parts.map(([number, mark, words, list]) => `${number}. ${mark}${words}${list}`));
        const once = renumbered(text);
        expect(renumbered(once)).toBe(once);
        const withoutNumbers = (whole: string): string =>
          whole.replace(/\d+|\b(?:one|two|three|four|five|six|seven|eight|nine)\b/gi, '#');
        expect(withoutNumbers(once)).toBe(withoutNumbers(text));
      }),
    );
  });
});

describe('numbers of paragraphs', () => {
  it('are left alone where text was withheld, in quoted cables and in extracts', () => {
    const rule = 'paragraph-number';
    expect(found(lines('1. (U) A.', 'XXXXXXXXXXXX', '3. (U) B.'), rule)).toEqual([]);
    expect(found(lines('1. (U) A.', '3. (U) B.'), rule)).toEqual(['3.']);
    expect(found(`${lines('2. (U) A.')}RELEASED IN PART\n`, rule)).toEqual([]);
    expect(found('3. A.\n\n5. B.\n', rule)).toEqual([]);
  });

  it('are mended with what points to them', () => {
    expect(mended(lines('1. (U) See para 3.', '3. (U) A.'), 'paragraph-number')).toBe(
      lines('1. (U) See para 2.', '2. (U) A.'),
    );
  });

  it('are left out of a single paragraph', () => {
    expect(mended(lines('1. (U) A.'), 'paragraph-single')).toBe(lines('(U) A.'));
  });
});

it('a summary is closed behind its paragraph', () => {
  const text = (end: string): string => lines(`1. (U) SUMMARY: Many\ncame.${end}`, '2. (U) A.');
  expect(mended(text(''), 'passage-unclosed')).toBe(text(' END SUMMARY.'));
});

it('what is typed beside a pointer tells at once whether it means this cable', () => {
  const { service, document } = fixture(lines('1. (U) See para 9.', '2. (U) A.'));
  const pointers = (text: typeof document): number =>
    service.diagnose(text, DEFAULT_SETTINGS).filter(({ code }) => code === 'paragraph-pointer').length;
  expect(pointers(document)).toBe(1);
  const at = document.positionAt(document.getText().indexOf('9.') + 1);
  const edited = document.update([{ range: { start: at, end: at }, text: ' of the charter' }], 2);
  expect(pointers(edited)).toBe(0);
});
