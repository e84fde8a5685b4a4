import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

const page = readFileSync(path.join(ROOT, 'docs/json.md'), 'utf8');
/** The commands of the page, and the table that follows some of them. */
const examples = [...page.matchAll(/^```sh\n(.*?)^```\n(?:\n```csv\n(.*?)^```)?/gms)].map(([, command, output]) => ({
  command: command!,
  output,
}));

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

// Windows has no /dev/stdin, nor the shell that the page writes for.
describe.runIf(process.platform !== 'win32')('docs/json.md', () => {
  it('shows commands, and what DuckDB makes of their records', () => {
    expect(examples.length).toBe(4);
    expect(examples.filter(({ output }) => output).length).toBe(3);
  });

  it.each(examples)('$command', async ({ command, output }) => {
    const PATH = `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`;
    const { stdout } = await run('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      env: { ...process.env, PATH },
    });
    expect(stdout).toBe(output ?? '');
  });

  it('names every member of a record', () => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/cable.schema.json'), 'utf8')) as {
      definitions: { CableRecord: { properties: object } };
    };
    const members = Object.keys(schema.definitions.CableRecord.properties);
    expect(members.filter((member) => !page.includes(`\`${member}\``))).toEqual([]);
  });
});
