import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, existsSync, linkSync, mkdirSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';
import { read } from '../support/repository';
import { FIXABLE, FIXED, RECEIVED, SPOILT, Workspace } from './support';

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

describe('lint in threads', () => {
  const FILES = 70;
  const threads = new Workspace({
    'cablegram.json': JSON.stringify({
      drafts: ['drafts/**'],
      silenced: [
        { rule: 'unknown-tag', file: 'in/7.cable', reason: 'as received' },
        { rule: 'unknown-tag', file: 'nowhere.cable', reason: 'of no use' },
      ],
      unknown: true,
    }),
    'in/broken.cable': new Uint8Array([0xff, 0xfe, 0xff]),
    ...Object.fromEntries(
      Array.from({ length: FILES }, (_, file) => [`in/${file}.cable`, file === 9 ? SPOILT : RECEIVED]),
    ),
    ...Object.fromEntries(Array.from({ length: 5 }, (_, file) => [`drafts/${file}.cable`, FIXABLE])),
  });
  afterAll(() => threads.remove());

  async function run(...args: string[]) {
    const child = spawn(process.execPath, [program, 'lint', ...args], {
      cwd: threads.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, 'close'),
    ]);
    return { stdout, stderr, status };
  }

  it('tells the same as without them, in the same order, each fault of a configuration file once', async () => {
    const args = ['--report-unused-ignores', '--format', 'json', 'in', 'drafts', 'no-such.cable'];
    const one = await run('--workers', '1', ...args);
    expect(one.status).toBe(2);
    expect(one.stderr).toContain('cablegram.json');
    expect(one.stdout).toContain('unused-silence');
    expect(await run('--workers', '3', ...args)).toEqual(one);
  });

  it('makes fixes once', async () => {
    const { status, stderr } = await run('--workers', '2', '--fix', 'drafts');
    expect(status).toBe(0);
    expect(stderr.match(/: fixed: /g)).toHaveLength(5);
    for (let file = 0; file < 5; file++) expect(threads.text(`drafts/${file}.cable`)).toBe(FIXED);
  });
});

describe('lint, interrupted', () => {
  it('ends soon with 130, and tells what it has found so far', async () => {
    mkdirSync(workspace.path('in'));
    for (let file = 0; file < 3000; file++) linkSync(workspace.path('many.cable'), workspace.path(`in/${file}.cable`));
    const child = start(['lint', 'in'], ['ignore', 'pipe', 'pipe']);
    const stdout = text(child.stdout!);
    child.stdout!.once('data', () => child.kill('SIGINT'));
    const [written, stderr, [status]] = await Promise.all([stdout, text(child.stderr!), once(child, 'close')]);
    expect([status, stderr]).toEqual([130, '']);
    const lines = written.trimEnd().split('\n');
    const files = new Set(lines.slice(0, -1).map((line) => line.split(':')[0]));
    expect(files.size).toBeLessThan(2000);
    expect(lines.at(-1)).toBe(
      `${400 * files.size} informations in ${files.size} of ${files.size} files. Stopped before the end.`,
    );
  });

  it('does not wait for the end of standard input', async () => {
    const child = start(['lint', 'a.cable', '-'], ['pipe', 'pipe', 'pipe']);
    const outputs = Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
    // By then it reads.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const [stdout, stderr, [status]] = await outputs;
    expect([status, stderr]).toEqual([130, '']);
    expect(stdout).toMatch(/^a\.cable:14:12 .*\n1 information in 1 of 1 file\. Stopped before the end\.\n$/);
  });
});

describe('explain', () => {
  it('finds the pages beside the program', async () => {
    for (const folder of ['installed/dist', 'installed/docs/rules'])
      mkdirSync(workspace.path(folder), { recursive: true });
    copyFileSync(program, workspace.path('installed/dist/cablegram.cjs'));
    const page = read('docs/rules/unknown-tag.md');
    workspace.write('installed/docs/rules/unknown-tag.md', page);
    const args = [workspace.path('installed/dist/cablegram.cjs'), 'explain', 'unknown-tag'];
    const child = spawn(process.execPath, args, { cwd: workspace.folder, stdio: ['ignore', 'pipe', 'inherit'] });
    const [stdout, [status]] = await Promise.all([text(child.stdout!), once(child, 'close')]);
    expect([status, stdout]).toEqual([0, page]);
  });
});
