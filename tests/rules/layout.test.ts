import { describe, expect, it } from 'vitest';
import { draft, found, mended } from './support';

describe('fixes of layout', () => {
  it.each([
    ['  1. (U) A.\n', 'paragraph-indented', '1. (U) A.\n'],
    ['1. (U) A.\n2. (U) B.\n', 'paragraph-spacing', '1. (U) A.\n\n2. (U) B.\n'],
    ['1. (U) A.\n\n\n\n2. (U) B.\n', 'paragraph-spacing', '1. (U) A.\n\n2. (U) B.\n'],
    ['1.\t(U) A.\n', 'tab-character', '1. (U) A.\n'],
    ['Tea\t12\n', 'tab-character', 'Tea     12\n'],
    ['1. (U) The \u2018sea\u2019.\n', 'character-outside-ascii', "1. (U) The 'sea\u2019.\n"],
    ['1. (U) caf\u00e9\n', 'character-outside-ascii', '1. (U) cafe\n'],
    ['1. (U) the mayor,s\n', 'conversion-leftover', "1. (U) the mayor's\n"],
    ['1. (U) an &old8 one\n', 'conversion-leftover', '1. (U) an "old" one\n'],
    ['1. (U) books ) maps\n', 'conversion-leftover', '1. (U) books - maps\n'],
  ])('of %j for %s', (before, rule, after) => {
    expect(mended(draft(before), rule)).toBe(draft(after));
  });

  it('keep the line ends of the text', () => {
    const crlf = (text: string): string => draft(text).replaceAll('\n', '\r\n');
    expect(mended(crlf('1. (U) A.\n2. (U) B.\n'), 'paragraph-spacing')).toBe(crlf('1. (U) A.\n\n2. (U) B.\n'));
    const words = (count: number): string => Array.from({ length: count }, () => 'books').join(' ');
    const broken = `1. (U) ${words(9)}\n${words(10)}\n${words(3)}\n`;
    expect(mended(crlf(`1. (U) ${words(22)}\n`), 'line-over-limit')).toBe(crlf(broken));
  });
});

describe('leftovers of conversions', () => {
  it.each([
    'Smith,S',
    'A, s and t',
    '(a) and b) maps',
    'AT&T and 8 maps',
    'x,s',
    'R&D8',
    'on May 4,2008',
    'books,shelves',
  ])('are none in %s', (words) => {
    expect(found(draft(`1. (U) ${words}.\n`), 'conversion-leftover')).toEqual([]);
  });

  it('are what they must be', () => {
    const text = draft('1. (U) The G-8,s map, they,re here, I,ll see, don,t, l,Europe, &a.\n');
    expect(found(text, 'conversion-leftover')).toHaveLength(4);
  });
});
