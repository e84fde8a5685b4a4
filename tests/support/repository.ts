import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files of the project that git knows or would take, relative to its root. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const deleted = new Set(execFileSync('git', ['ls-files', '--deleted'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));
  return listed.split('\n').filter((file) => file !== '' && !deleted.has(file));
}

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export interface Manifest {
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly jsonValidation: readonly { fileMatch: string; url: string }[];
    readonly problemMatchers: readonly {
      pattern: { regexp: string } & Readonly<
        Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number>
      >;
    }[];
    readonly grammars: readonly { path: string }[];
    readonly snippets: readonly { path: string }[];
    readonly languages: readonly { configuration: string }[];
    readonly semanticTokenTypes: readonly { id: string }[];
    readonly semanticTokenScopes: readonly { scopes: Readonly<Record<string, unknown>> }[];
  };
}

export const manifest = JSON.parse(read('package.json')) as Manifest;
