import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import type { ParseRecord } from '../../server/src/cli/record';
import { schemaFile, schemaText } from '../../scripts/lib/record-schema.mjs';
import { corpus } from '../support/corpus';
import { RECEIVED, Workspace } from './support';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cable'));
const real = corpus();

const workspace = new Workspace({ 'a.cable': RECEIVED });
afterAll(() => workspace.remove());

const validate = new Ajv({ allErrors: true }).compile<ParseRecord>(JSON.parse(readFileSync(schemaFile, 'utf8')));

/** The records of a command line, and what the schema has against each of them. */
async function faults(...args: string[]): Promise<unknown[]> {
  const { stdout } = await workspace.run(['parse', '--ndjson', ...args]);
  const lines = stdout.trimEnd().split('\n');
  return lines.flatMap((line) => (validate(JSON.parse(line)) ? [] : (validate.errors ?? [])));
}

describe('docs/cable.schema.json', () => {
  it('is made from the types: npm run schema renews it', async () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(await schemaText());
  }, 60_000);

  it('holds for what parse prints of the samples', async () => {
    expect(samples.length).toBeGreaterThan(4);
    expect(await faults(...samples.map((file) => path.join(SAMPLES, file)))).toEqual([]);
  });

  it('holds for a file that cannot be read', async () => {
    expect(await faults('no.cable')).toEqual([]);
  });

  it.runIf(real.length > 0)('holds for the real corpus', async () => {
    expect(await faults(...real.map((file) => file.path))).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    const { stdout } = await workspace.run(['parse', '--ndjson', 'a.cable']);
    const record = JSON.parse(stdout) as Record<string, unknown>;
    expect(validate(record)).toBe(true);
    expect(validate({ ...record, mood: 'calm' })).toBe(false);
    expect(validate({ ...record, cable: 'first' })).toBe(false);
    expect(validate({ ...record, cable: 0 })).toBe(false);
    expect(validate({ ...record, era: { year: 2007.5, basis: 'dateTimeGroup' } })).toBe(false);
    expect(validate({ ...record, tags: undefined })).toBe(false);
    expect(validate({ schema: 1, file: 'a.cable' })).toBe(false);
  });
});
