import { describe, expect, it } from 'vitest';
import { acted, actionsAt, after } from '../support/actions';

const MARK = 'refactor.rewrite.portionMark.cablegram';
const RAISE = 'refactor.rewrite.raiseClassification.cablegram';

const text = (line: string, body: string): string => `${line}\n\nTAGS: SCUL\nSUBJECT: THE MILL\n\n${body}\n`;

describe('setting the mark of a paragraph', () => {
  const marks = (line: string, body: string): string[] =>
    actionsAt(text(line, body), { only: [MARK] }).map(({ title }) => title);

  it('offers those that it has not, from the lowest', () => {
    expect(marks('UNCLAS', '1. (U) O<|>ne.')).toEqual([
      'Mark paragraph 1 (SBU)',
      'Mark paragraph 1 (C)',
      'Mark paragraph 1 (S)',
      'Mark paragraph 1 (TS)',
    ]);
    expect(marks('S E C R E T\n\nNOFORN', '1. (U) One.<|>')).toContain('Mark paragraph 1 (S/NF)');
  });

  it('replaces the mark, or puts one behind the number', () => {
    for (const body of ['1. (U) O<|>ne.', '1. O<|>ne.']) {
      const [action] = actionsAt(text('UNCLAS', body), { only: [MARK] }).filter(({ title }) => title.endsWith('(SBU)'));
      expect(after(text('UNCLAS', body), action!)).toBe(text('UNCLAS', '1. (SBU) One.'));
    }
  });

  it('is not among what is offered unasked', () => {
    expect(actionsAt(text('UNCLAS', '1. (U) O<|>ne.')).filter(({ kind }) => kind === MARK)).toEqual([]);
  });
});

describe('raising the classification', () => {
  it('makes it as high as the highest portion', () => {
    const body = '1. (U) One.<|>\n\n2. (S/NF) Two.\n\n3. (C) Three.';
    expect(acted(text('UNCLAS', body), RAISE)).toBe(text('S E C R E T', body.replace('<|>', '')));
    expect(acted(text('C O N F I D E N T I A L PARIS 123', body), RAISE)).toContain('S E C R E T PARIS 123\n');
  });

  it('counts subject and headings', () => {
    expect(acted('UNCLAS\n\nSUBJECT: (C) THE<|> MILL\n\n1. (U) One.\n', RAISE)).toContain('C O N F I D E N T I A L');
    expect(acted(text('UNCLAS', '1. (U) O<|>ne.\n\n(S) The wheels\n\n2. (U) Two.'), RAISE)).toContain('S E C R E T');
  });

  it('is never the other way round, and asks for confirmation where the client can', () => {
    expect(acted(text('S E C R E T', '1. (C) O<|>ne.'), RAISE)).toBe('');
    expect(acted(text('UNCLAS', '1. (SBU) O<|>ne.'), RAISE)).toBe('');
    const [action] = actionsAt(text('UNCLAS', '1. (C) O<|>ne.'), { only: [RAISE], previews: true });
    expect(action!.data).toEqual({ confirm: 'Line 6 is marked (C). The line E.O. and its reasons stay as they are.' });
    expect(Object.values(action!.edit!.changeAnnotations!)).toEqual([
      {
        label: 'Raise the classification to CONFIDENTIAL',
        needsConfirmation: true,
        description: 'Line 6 is marked (C). The line E.O. and its reasons stay as they are.',
      },
    ]);
  });
});
