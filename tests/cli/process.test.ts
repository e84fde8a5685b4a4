import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';
import { RECEIVED, Workspace } from './support';

const FULL = '/dev/full';

const workspace = new Workspace({ 'a.cable': RECEIVED, 'many.cable': `${RECEIVED}\nNNNN\n`.repeat(400) });
afterAll(() => workspace.remove());

let program: string;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);

function start(args: readonly string[], stdio: StdioOptions) {
  return spawn(process.execPath, [program, ...args], { cwd: workspace.folder, stdio });
}

describe('the program as a process', () => {
  it('writes all of its records before it ends', async () => {
    const child = start(['parse', '--ndjson', 'many.cable'], ['ignore', 'pipe', 'inherit']);
    const [stdout, [status]] = await Promise.all([text(child.stdout!), once(child, 'close')]);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(401);
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const child = start(['parse', '--ndjson', 'many.cable'], ['ignore', 'pipe', 'pipe']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    const [stderr, [status]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
    expect([status, stderr]).toEqual([141, '']);
  });

  it.runIf(existsSync(FULL))('says in a line that its output cannot be written, and ends with 2', async () => {
    const full = openSync(FULL, 'w');
    const child = start(['parse', '--ndjson', 'a.cable'], ['ignore', full, 'pipe']);
    closeSync(full);
    const [stderr, [status]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cablegram: standard output: ENOSPC.*\n$/);
  });
});
