import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../server/src/features/cleanCopy';
import { joinedSections, splitForTransmission } from '../../server/src/features/transmission';
import { cablesOf } from '../../server/src/meaning/cables';
import { factsOf } from '../../server/src/meaning/facts';
import { CableDocument } from '../../server/src/syntax/document';
import { cableText } from '../support/arbitraries';
import { corpus } from '../support/corpus';

function open(text: string): CableDocument {
  return CableDocument.create('', 'cable', 0, text);
}

/** The first cable of a text after one of the two; its refusal where there is none. */
function made(of: typeof splitForTransmission, text: string): string {
  const document = open(text);
  const result = of(document, cablesOf(document.tree)[0]!);
  return 'text' in result ? result.text : result.refusal;
}

const split = (text: string): string => made(splitForTransmission, text);
const join = (text: string): string => made(joinedSections, text);
const isSplit = (text: string): boolean => text.includes('SECTION 01 OF');

const HEAD = 'UNCLAS PRISTINA 000042\n\nTAGS: SCUL\nSUBJECT: THE MILL\n\n';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${index + 1}. (U) It turned\nall day.\n`).join('\n');

describe('a cable split for transmission', () => {
  it('has the section on its classification line, and a page line where the next one begins', () => {
    const lines = split(HEAD + paragraphs(40)).split('\n');
    expect(lines[0]).toBe('UNCLAS SECTION 01 OF 02 PRISTINA 000042');
    const at = lines.indexOf('PRISTINA 00000042  002 OF 002');
    expect(lines.slice(at - 3, at + 4)).toEqual([
      'all day.',
      '',
      '',
      'PRISTINA 00000042  002 OF 002',
      '',
      '',
      '32. (U) It turned',
    ]);
    expect(at).toBeLessThanOrEqual(101);
  });

  it('is cut inside a paragraph where that fills a page', () => {
    const text = `${HEAD}1. (U) It\n${'turned\n'.repeat(250)}`;
    const lines = split(text).split('\n');
    const pages = lines.flatMap((line, index) => (/OF 003$/.test(line) ? [index] : []));
    expect(pages).toEqual([101, 205]);
    expect(join(lines.join('\n'))).toBe(text);
  });

  it.each([
    ['that is short', HEAD + paragraphs(5), 'The cable fits into one section of 100 lines.'],
    ['without a number', `UNCLAS\n\nSUBJECT: X\n\n${paragraphs(50)}`, 'The classification line has no number yet'],
    ['that has sections', split(HEAD + paragraphs(50)), 'The cable has sections or pages already.'],
  ])('is none of a cable %s', (_what, text, refusal) => {
    expect(split(text)).toContain(refusal);
  });

  it('cuts the station to ten characters', () => {
    expect(split(HEAD.replace('PRISTINA', 'RIO DE JANEIRO') + paragraphs(40))).toContain('\nRIO DE JAN 00000042  002');
  });
});

describe('the sections of a cable put together', () => {
  it('are the cable as it was', () => {
    const body = fc.array(fc.constantFrom('It turned.', '', ' ', 'THE MILL', '2. (U) Again.', '- an item', '\u00a0'), {
      minLength: 100,
      maxLength: 350,
    });
    fc.assert(
      fc.property(body, fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
        const text = (HEAD + lines.join('\n')).replaceAll('\n', lineEnd);
        const sections = split(text);
        if (isSplit(sections)) expect(join(sections)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('are refused in any text that has none, which stays whole otherwise', () => {
    fc.assert(
      fc.property(cableText, (text) => {
        const sections = split(HEAD + paragraphs(34) + text);
        const { tree } = open(HEAD + paragraphs(34) + text);
        if (isSplit(sections) && cablesOf(tree).length === 1) expect(join(sections)).toBe(HEAD + paragraphs(34) + text);
        expect(typeof join(text)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(corpus().length === 0)('give real cables back, which say the same in sections', () => {
    const said = (text: string): unknown => {
      const { tree } = open(text);
      return JSON.parse(JSON.stringify(factsOf(tree, cablesOf(tree)[0]!)), (key, value: unknown) =>
        ['range', 'sections', 'pageLines', 'page'].includes(key) ? undefined : value,
      );
    };
    const all = corpus()
      .map(({ name, text }) => ({ name, text: cleanCopy(open(text).tree).replace(/SECTION \d+ OF \d+ +/, '') }))
      .filter(({ text }) => cablesOf(open(text).tree).length === 1 && isSplit(split(text)));
    expect(all.length).toBeGreaterThan(5);
    for (const { name, text } of all) {
      const sections = split(text);
      expect(join(sections), name).toBe(text);
      expect(said(sections), name).toEqual(said(text));
    }
  });
});
