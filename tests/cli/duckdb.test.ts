import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';
import { DRAFT } from './support';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

const page = readFileSync(path.join(ROOT, 'docs/json.md'), 'utf8');
/** The commands of the page, and the table that follows some of them. */
const examples = [...page.matchAll(/^```sh\n(.*?)^```\n(?:\n```csv\n(.*?)^```)?/gms)].map(([, command, output]) => ({
  command: command!,
  output,
}));

/** Commands that name the columns, and so do not depend on what the first records hold. */
const robust = examples.filter(({ command }) => command.includes('columns ='));

/** A folder with the samples as `inbox`, and the programs that the page speaks of. */
const folder = mkdtempSync(path.join(tmpdir(), 'cablegram-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(path.join(folder, 'inbox'));
  const samples = path.join(ROOT, 'samples');
  for (const file of readdirSync(samples).filter((name) => name.endsWith('.cable'))) {
    copyFileSync(path.join(samples, file), path.join(folder, 'inbox', file));
  }
  mkdirSync(path.join(folder, 'bin'));
  const programs = { cablegram: await buildProgram(), duckdb: path.join(ROOT, 'tests/cli/duckdb.mjs') };
  for (const [name, file] of Object.entries(programs)) {
    const script = `#!/bin/sh\nexec "${process.execPath}" "${file}" "$@"\n`;
    writeFileSync(path.join(folder, 'bin', name), script, { mode: 0o755 });
  }
}, 60_000);

/** Runs a command of the page in a folder, and gives what it prints. */
async function shell(command: string, cwd: string, ...options: string[]): Promise<string> {
  const PATH = `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`;
  const { stdout } = await run('bash', [...options, '-c', command], { cwd, env: { ...process.env, PATH } });
  return stdout;
}

// Windows has no /dev/stdin, nor the shell that the page writes for.
describe.runIf(process.platform !== 'win32')('docs/json.md', () => {
  it('shows commands, and what DuckDB makes of their records', () => {
    expect(examples.length).toBe(4);
    expect(examples.filter(({ output }) => output).length).toBe(3);
    expect(robust.length).toBe(2);
  });

  it.each(examples)('$command', async ({ command, output }) => {
    expect(await shell(command, folder, '-o', 'pipefail')).toBe(output ?? '');
  });

  it.each(robust)('holds where the first records lack all it names: $command', async ({ command, output }) => {
    const bare = path.join(folder, 'bare');
    mkdirSync(path.join(bare, 'inbox'), { recursive: true });
    writeFileSync(path.join(bare, 'inbox/1.cable'), new Uint8Array([0xe9]));
    writeFileSync(path.join(bare, 'inbox/2.cable'), '');
    writeFileSync(path.join(bare, 'inbox/3.cable'), DRAFT.replace('(U) ', ''));
    // Without `pipefail`: the file that cannot be read gives a status, and a record that DuckDB has to take.
    expect(await shell(command, bare)).toBe(output!.slice(0, output!.indexOf('\n') + 1));
  });

  it('names every member of a record', () => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/cable.schema.json'), 'utf8')) as {
      definitions: { CableRecord: { properties: object } };
    };
    const members = Object.keys(schema.definitions.CableRecord.properties);
    expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([]);
  });
});
