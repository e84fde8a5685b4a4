import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCOPE = 'text.cable';
const FILE = 'syntaxes/cable.tmLanguage.json';

/** A file of the project as text. @param file its path from the project's root */
export const projectFile = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** A stretch of a line with the innermost scope it has, the grammar's own suffix left out. */
export interface Token {
  readonly text: string;
  /** Such as `keyword.control.header`; empty where only the whole document's scope holds. */
  readonly scope: string;
  /** All scopes, outermost first. */
  readonly scopes: readonly string[];
}

/** The grammar as an editor loads it, and how many searches its regular expressions have done. */
export async function countingGrammar(): Promise<{ grammar: IGrammar; searches: () => number }> {
  await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  let searches = 0;
  class CountingScanner extends oniguruma.OnigScanner {
    override findNextMatchSync(...args: Parameters<oniguruma.OnigScanner['findNextMatchSync']>) {
      searches++;
      return super.findNextMatchSync(...args);
    }
  }
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new CountingScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(projectFile(FILE), FILE),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  if (!grammar) throw new Error(`${FILE} does not load`);
  return { grammar, searches: () => searches };
}

/** @returns the grammar, as an editor loads it */
export const loadGrammar = async (): Promise<IGrammar> => (await countingGrammar()).grammar;

/** Tokens of every line of a text. Line ends are not part of the lines. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split(/\r\n|\n|\r/).map((line) => {
    const result = grammar.tokenizeLine(line, state, 0);
    state = result.ruleStack;
    return result.tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scope: innermost(scopes),
        scopes,
      }))
      .filter((token) => token.text !== '');
  });
}

function innermost(scopes: readonly string[]): string {
  const last = scopes.at(-1) ?? SCOPE;
  return last === SCOPE ? '' : last.replace(/\.cable$/, '');
}
