import fc from 'fast-check';
import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { expect, it } from 'vitest';
import { render } from '../../server/src/features/explain/explanation';

/** What a reader sees of Markdown, with the kinds of markup in it. */
function shown(tokens: readonly Token[], kinds: Set<string>): string {
  return tokens
    .map((token) => {
      kinds.add(token.type);
      if (token.type === 'space') return '\n';
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table;
        return [header, ...rows].map((cells) => cells.map((cell) => shown(cell.tokens, kinds)).join(' ')).join('\n');
      }
      if ('tokens' in token && token.tokens) return shown(token.tokens, kinds);
      return 'text' in token ? (token.text as string) : token.raw;
    })
    .join('');
}

const signs = '\\`*_{}[]()<>#+-.!|~&:@=/ 1aA\n\t';
const wild = fc.oneof(
  fc.string({ unit: fc.constantFrom(...signs) }),
  fc.string(),
  fc.constantFrom(
    '[a](http://x.y)',
    '<b onclick=x>',
    'www.example.org',
    'https://example.org',
    'a@b.example',
    '1. x',
    '- x',
    '# x',
    '---',
    '```',
    '&amp;',
    '&#65;',
    '===',
    '> x',
    '| a | b |',
    '![i](x)',
  ),
);

it('text in a hover is never markup, and reads as it stands', () => {
  fc.assert(
    fc.property(wild, wild, wild, (code, line, cell) => {
      // A title has a code in it.
      const title = `${code}A`;
      const table = { columns: ['Column'], rows: [[cell]] };
      const explanation = { title, lines: [line, table], sources: [], confidence: 'sourced' as const };
      const { value } = render(explanation, { markdown: true, documentation: '' });
      const kinds = new Set<string>();
      const seen = shown(lexer(value), kinds).replace(/\s+/g, ' ').trim();
      expect(
        [...kinds].filter((kind) => !['paragraph', 'text', 'strong', 'escape', 'space', 'table'].includes(kind)),
      ).toEqual([]);
      const words = [title, line, 'Column', cell].join(' ').replace(/\s+/g, ' ').trim();
      expect(seen).toBe(words);
    }),
    { numRuns: 1000 },
  );
});
