import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acted, actionsAt, after, DRAFTS } from '../support/actions';
import { cableText } from '../support/arbitraries';
import { DEFAULT_SETTINGS } from '../../server/src/service';

const INSERT = 'refactor.rewrite.insertParagraph.cablegram';
const UP = 'refactor.move.paragraphUp.cablegram';
const DOWN = 'refactor.move.paragraphDown.cablegram';

const HEAD = 'UNCLAS\n\nTAGS: SCUL\nSUBJECT: THE MILL\n\n';
const text = (body: string): string => HEAD + body;

describe('inserting a paragraph', () => {
  it('counts on behind it, with all that points to what follows', () => {
    expect(acted(text('1. (U) One; see para 2.\n\n2. (U) T<|>wo; see paras 1 and 3.\n\n3. (U) Three.\n'), INSERT)).toBe(
      text('1. (U) One; see para 2.\n\n2. (U) Two; see paras 1 and 4.\n\n3. (U) \n\n4. (U) Three.\n'),
    );
  });

  it('has the usual mark, and none where paragraphs have none', () => {
    expect(acted(text('1. (SBU) One.\n\n2. (SBU) Two.\n\n3. (U) Th<|>ree.\n'), INSERT)).toContain('\n\n4. (SBU) ');
    expect(acted(text('1. One.<|>\n'), INSERT)).toBe(text('1. One.\n\n2. \n'));
  });

  it('leaves numbers behind a gap, and pointers to other cables', () => {
    expect(acted(text('1. (U) O<|>ne; see para 2 of REF A.\n\n2. (U) Two.\n\n5. (U) Five.\n'), INSERT)).toBe(
      text('1. (U) One; see para 2 of REF A.\n\n2. (U) \n\n3. (U) Two.\n\n5. (U) Five.\n'),
    );
  });

  it('stands before a heading and the signature, and behind items', () => {
    expect(acted(text('1. (U) One:\n\n- an item\n<|>\nThe wheels\n----------\n\n2. (U) Two.\n\nFINCH\n'), INSERT)).toBe(
      text('1. (U) One:\n\n- an item\n\n2. (U) \n\nThe wheels\n----------\n\n3. (U) Two.\n\nFINCH\n'),
    );
    expect(acted(text('1. (U) One.\n\n2. (U) T<|>wo.\n\nFINCH\n'), INSERT)).toBe(
      text('1. (U) One.\n\n2. (U) Two.\n\n3. (U) \n\nFINCH\n'),
    );
  });

  it('is refused where a number stands twice', () => {
    expect(acted(text('1. (U) One.\n\n1. (U) T<|>wo.\n'), INSERT)).toBe(
      'A number stands twice: renumber the paragraphs first.',
    );
  });
});

describe('moving a paragraph', () => {
  const three =
    '1. (U) One; see para 3.\n\n2. (SBU) T<|>wo,\nits second line.\n\n- an item\n\n3. (U) Three; see para 2.\n';

  it('changes places with the one below, numbers and pointers with them', () => {
    expect(acted(text(three), DOWN)).toBe(
      text('1. (U) One; see para 2.\n\n2. (U) Three; see para 3.\n\n3. (SBU) Two,\nits second line.\n\n- an item\n'),
    );
  });

  it('changes places with the one above', () => {
    expect(acted(text(three), UP)).toBe(
      text('1. (SBU) Two,\nits second line.\n\n- an item\n\n2. (U) One; see para 3.\n\n3. (U) Three; see para 1.\n'),
    );
  });

  it('leaves headings and line ends where they are', () => {
    expect(acted(text('1. (U) O<|>ne.\r\n\r\nThe wheels\r\n----------\r\n\r\n2. (U) Two.\r\n'), DOWN)).toBe(
      text('1. (U) Two.\r\n\r\nThe wheels\r\n----------\r\n\r\n2. (U) One.\r\n'),
    );
  });

  it('leaves a range that has both, and is refused where one would be torn', () => {
    const body = (pointer: string): string =>
      text(`1. (U) One; see ${pointer}.\n\n2. (U) T<|>wo.\n\n3. (U) Three.\n\n4. (U) Four.\n`);
    expect(acted(body('paras 2-4'), DOWN)).toContain('see paras 2-4.');
    expect(acted(body('paras 3-4'), DOWN)).toBe('Line 6 speaks of paras 3-4.');
    expect(acted(body('paras 2 and 3'), DOWN)).toContain('see paras 2 and 3.');
    expect(acted(body('paras 2 and 4'), DOWN)).toContain('see paras 3 and 4.');
    expect(acted(body('paras 1-3'), INSERT)).toContain('see paras 1-4.');
  });

  it('is not offered at the ends, nor in a received copy', () => {
    const kinds = (body: string, settings = DRAFTS): unknown[] =>
      actionsAt(text(body), { only: ['refactor.move'] }, settings).map(({ kind }) => kind);
    expect(kinds('1. (U) O<|>ne.\n\n2. (U) Two.\n')).toEqual([DOWN]);
    expect(kinds('1. (U) One.\n\n2. (U) T<|>wo.\n')).toEqual([UP]);
    expect(kinds('1. (U) O<|>ne.\n\n2. (U) Two.\n', DEFAULT_SETTINGS)).toEqual([]);
  });
});

describe('moving in any text', () => {
  const words = (of: string): string[] =>
    of
      .split(/(?:\d+|\(\w+\)|[.\s])+/)
      .filter((word) => word !== '')
      .sort();

  it('loses no word', () => {
    fc.assert(
      fc.property(cableText, fc.nat(), (whole, at) => {
        const offset = at % (whole.length + 1);
        const marked = `${whole.slice(0, offset)}<|>${whole.slice(offset)}`;
        for (const action of actionsAt(marked, { only: [DOWN, UP, INSERT] })) {
          expect(words(after(marked, action))).toEqual(words(whole));
        }
      }),
      { numRuns: 500 },
    );
  });

  const paragraph = fc.constantFrom(
    'One; see para 2.',
    'Two (para 1).',
    'Mills:\n\n- an item',
    'See paras 1-3 of REF A.',
  );

  it('down and up again gives the text', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 6 }), fc.nat(), (paragraphs, at) => {
        const index = at % (paragraphs.length - 1);
        const body = (cursor: number): string =>
          text(
            paragraphs
              .map(
                (own, place) => `${place + 1}. ${place === cursor ? '<|>' : ''}(U) Mill ${'ABCDEF'[place]}. ${own}\n`,
              )
              .join('\n'),
          );
        const moved = acted(body(index), DOWN);
        expect(moved).not.toBe(body(-1));
        const next = `\n${index + 2}. `;
        expect(acted(moved.replace(next, `${next}<|>`), UP)).toBe(body(-1));
      }),
      { numRuns: 200 },
    );
  });
});
