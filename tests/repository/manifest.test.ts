import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { semanticTokensLegend } from '../../server/src/features/semanticTokenTypes';
import { manifest, projectFiles, read, ROOT } from '../support/repository';

const { contributes } = manifest;
const settingsPage = read('docs/settings.md');
const documented = (pattern: RegExp): string[] => [...settingsPage.matchAll(pattern)].map((match) => match[1]!).sort();

describe('the manifest', () => {
  it('has the settings and commands of docs/settings.md, and no other', () => {
    const settings = Object.keys(contributes.configuration.properties).sort();
    const commands = contributes.commands.map(({ command }) => command).sort();
    expect(documented(/^\| `(cablegram\.[\w.]+)` +\| `[^|]*` +\|/gm)).toEqual(settings);
    expect(documented(/^\| `(cablegram\.\w+)` +\| [A-Z]/gm)).toEqual(commands);
  });

  it('declares the commands that the client registers', () => {
    const client = projectFiles()
      .filter((file) => file.startsWith('client/src/'))
      .map(read)
      .join('\n');
    const registered = [...client.matchAll(/registerCommand\('([\w.]+)'/g)].map((match) => match[1]!);
    expect(registered.sort()).toEqual(contributes.commands.map(({ command }) => command).sort());
  });

  it('offers the snippets of docs/settings.md', () => {
    const snippets = JSON.parse(read('snippets/cable.json')) as Readonly<Record<string, { prefix: string }>>;
    const [, listed = ''] = /Snippets are typed with Tab: (.*?)\./s.exec(settingsPage) ?? [];
    expect([...listed.matchAll(/`(\w+)`/g)].map((match) => match[1])).toEqual(
      Object.values(snippets).map(({ prefix }) => prefix),
    );
  });

  it('names files that exist or that the build makes', () => {
    const sources = [...contributes.grammars, ...contributes.snippets].map((part) => part.path);
    sources.push(...contributes.jsonValidation.map(({ url }) => url));
    for (const file of [...sources, ...contributes.languages.map((language) => language.configuration)]) {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
    }
    const built = read('esbuild.mjs');
    for (const file of [manifest.main, manifest.browser, manifest.bin.cablegram!]) {
      expect(built).toContain(` ${path.basename(file).replace(/\.c?js$/, '')}: '`);
    }
  });

  it('declares and colours each semantic token type that is no standard one', () => {
    const standard = ['keyword', 'number', 'string', 'variable', 'type', 'property', 'comment'];
    const own = semanticTokensLegend.tokenTypes.filter((type) => !standard.includes(type)).sort();
    expect(contributes.semanticTokenTypes.map(({ id }) => id).sort()).toEqual(own);
    expect(Object.keys(contributes.semanticTokenScopes[0]!.scopes)).toEqual(expect.arrayContaining(own));
  });
});
