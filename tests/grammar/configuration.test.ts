import { describe, expect, test } from 'vitest';
import { projectFile } from './tokens';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const manifest = JSON.parse(projectFile('package.json'));
const configuration = JSON.parse(projectFile('language-configuration.json'));
const snippets: readonly (readonly [name: string, snippet: Snippet])[] = Object.entries(
  JSON.parse(projectFile('snippets/cable.json')),
);

describe('the contributed language', () => {
  const [language] = manifest.contributes.languages;

  test.each([
    ['VZCZCXRO9042', true],
    ['UNCLAS ZAGREB 009001', false],
    ['The line begins with VZCZC', false],
  ])('first line %j: %s', (line, isCable) => {
    expect(new RegExp(language.firstLine).test(line)).toBe(isCable);
  });

  test('grammar and snippets are for it, and their files exist', () => {
    const { grammars, snippets: contributed } = manifest.contributes;
    for (const contribution of [...grammars, ...contributed]) {
      expect(contribution.language).toBe(language.id);
      expect(() => JSON.parse(projectFile(contribution.path))).not.toThrow();
    }
    expect(JSON.parse(projectFile(grammars[0].path)).scopeName).toBe(grammars[0].scopeName);
    expect(() => JSON.parse(projectFile(language.configuration))).not.toThrow();
  });
});

describe('words', () => {
  const { pattern, flags } = configuration.wordPattern;

  test.each([
    ['TO RUEHC/SECSTATE WASHDC 9311', ['TO', 'RUEHC', 'SECSTATE', 'WASHDC', '9311']],
    ['E.O. 12958: N/A', ['E.O.', '12958', 'N', 'A']],
    ['07PRISTINA768 (NOTAL)', ['07PRISTINA768', 'NOTAL']],
    ['DE RUEHPS #9042/01', ['DE', 'RUEHPS', '9042', '01']],
    ['1. (SBU) Größe.', ['1', 'SBU', 'Größe']],
  ])('of %j', (line, words) => {
    expect(line.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
  });
});

describe('snippets', () => {
  test('have prefixes of their own', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    expect(prefixes.length).toBeGreaterThan(0);
    expect([...new Set(prefixes)]).toEqual(prefixes);
  });

  test.each(snippets)('%s: the description begins with the prefix, and the stops are numbered', (_name, snippet) => {
    expect(snippet.description.startsWith(`${snippet.prefix}: `)).toBe(true);
    const stops = [...snippet.body.join('\n').matchAll(/\$\{(\d+)[:|}]/g)].map((match) => Number(match[1]));
    const numbered = [...new Set(stops)].filter((stop) => stop > 0).sort((a, b) => a - b);
    expect(numbered).toEqual(numbered.map((_, index) => index + 1));
  });
});

test('the scopes of semantic tokens are scopes of the grammar: no colour changes when the server is up', () => {
  const grammar = projectFile('syntaxes/cable.tmLanguage.json');
  const scopes = manifest.contributes.semanticTokenScopes
    .filter((entry: { language: string }) => entry.language === 'cable')
    .flatMap((entry: { scopes: Record<string, string[]> }) => Object.values(entry.scopes).flat());
  expect(scopes.length).toBeGreaterThan(0);
  expect(scopes.filter((scope: string) => !grammar.includes(`"${scope}"`))).toEqual([]);
});
