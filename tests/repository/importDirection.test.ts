import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFiles, read } from '../support/repository';

/** What each room of the server may import, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  vocabulary: ['text'],
  syntax: ['text'],
  meaning: ['text', 'syntax', 'vocabulary'],
  workspace: ['text', 'syntax', 'vocabulary', 'meaning'],
  rules: ['text', 'syntax', 'vocabulary', 'meaning', 'workspace'],
  features: ['text', 'syntax', 'vocabulary', 'meaning', 'workspace'],
  drafting: ['text', 'syntax', 'vocabulary', 'meaning', 'rules'],
  service: ['text', 'syntax', 'vocabulary', 'meaning', 'workspace', 'rules', 'features', 'drafting'],
  lsp: ['service'],
  cli: ['service'],
  hosts: ['lsp', 'cli', 'service'],
};

const PLAIN_TYPES = ['vscode-languageserver-types', 'vscode-languageserver-textdocument'];

/** What is wrong with an import of a file of the server, in words; undefined when nothing is. */
function fault(file: string, specifier: string): string | undefined {
  const room = file.split('/')[2]!;
  if (specifier.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (target === 'package.json')
      return room === 'hosts' || room === 'cli' ? undefined : `${file} imports ${specifier}`;
    const [, , other] = target.split('/');
    const inside = target.startsWith('server/src/');
    if (inside && (other === room || ROOMS[room]?.includes(other!))) return undefined;
  } else if (isBuiltin(specifier)) {
    if (room === 'hosts' || room === 'cli') return undefined;
  } else if (PLAIN_TYPES.includes(specifier)) {
    if (room !== 'vocabulary') return undefined;
  } else if (specifier.startsWith('vscode-languageserver')) {
    if (room === 'lsp' || room === 'hosts') return undefined;
  } else if (room !== 'vocabulary' && !/^vscode(?:$|-languageclient)/.test(specifier)) {
    return undefined;
  }
  return `${file} imports ${specifier}`;
}

function imports(text: string): string[] {
  return ts.preProcessFile(text).importedFiles.map((imported) => imported.fileName);
}

const sources = projectFiles().filter((file) => /^(?:server|client)\/src\/.*\.ts$/.test(file));

describe('imports', () => {
  it('of the server go in one direction', () => {
    const server = sources.filter((file) => file.startsWith('server/') && file.split('/').length > 3);
    expect(server.length).toBeGreaterThan(40);
    const faults = server.flatMap((file) => imports(read(file)).map((specifier) => fault(file, specifier)));
    expect(faults.filter((found) => found !== undefined)).toEqual([]);
  });

  it('of the client take nothing of the server', () => {
    const client = sources.filter((file) => file.startsWith('client/'));
    expect(client.length).toBeGreaterThan(4);
    expect(client.filter((file) => imports(read(file)).some((specifier) => specifier.includes('server/src')))).toEqual(
      [],
    );
  });

  it('that go the wrong way are found', () => {
    expect(imports("import a from 'one';\nimport type {\n  b,\n} from 'two';\nexport * from './three';")).toEqual([
      'one',
      'two',
      './three',
    ]);
    expect(fault('server/src/syntax/a.ts', '../meaning/b')).toBeDefined();
    expect(fault('server/src/rules/a.ts', '../features/b')).toBeDefined();
    expect(fault('server/src/features/a.ts', '../rules/b')).toBeDefined();
    expect(fault('server/src/lsp/a.ts', '../cli/b')).toBeDefined();
    expect(fault('server/src/cli/a.ts', '../lsp/b')).toBeDefined();
    expect(fault('server/src/lsp/a.ts', '../../../client/src/b')).toBeDefined();
    expect(fault('server/src/text/a.ts', 'node:fs')).toBeDefined();
    expect(fault('server/src/text/a.ts', 'fs')).toBeDefined();
    expect(fault('server/src/features/a.ts', 'vscode')).toBeDefined();
    expect(fault('server/src/lsp/a.ts', 'vscode-languageclient')).toBeDefined();
    expect(fault('server/src/lsp/a.ts', 'node:fs')).toBeDefined();
    expect(fault('server/src/service/a.ts', 'vscode-languageserver')).toBeDefined();
    expect(fault('server/src/vocabulary/a.ts', '../syntax/b')).toBeDefined();
    expect(fault('server/src/meaning/a.ts', '../vocabulary')).toBeUndefined();
  });
});
