import { symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

/** The files that a run of `lint --format json` has read. */
async function filesRead(args: readonly string[], stdin = ''): Promise<string[]> {
  const { stdout } = await workspace.run(['lint', '--format', 'json', ...args], stdin);
  return JSON.parse(stdout).files.map(({ file }: { file: string }) => file);
}

describe('exit status of lint', () => {
  const clean = RECEIVED.replace('QQQQ ', '');

  it('is 0 without errors, whatever is hinted at', async () => {
    workspace = new Workspace({ 'a.cable': clean, 'b.cable': RECEIVED });
    expect(await workspace.run(['lint', 'a.cable'])).toEqual({
      status: 0,
      stdout: 'No problems in 1 file.\n',
      stderr: '',
    });
    const outcome = await workspace.run(['lint', 'b.cable', '--max-warnings', '0']);
    expect(outcome.stdout).toContain('1 information in 1 of 1 file.');
    expect(outcome.status).toBe(0);
  });

  it('is 1 with an error', async () => {
    workspace = new Workspace({ 'a.cable': clean, 'b.cable': SPOILT });
    const outcome = await workspace.run(['lint', '.']);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toMatch(/^1 error, 2 informations in 1 of 2 files\.$/m);
  });

  it('is 1 from one warning more than allowed on, over all files', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT, 'b.cable': DRAFT });
    const lint = (...args: string[]) => workspace.run(['lint', '--profile', 'draft', '.', ...args]);
    expect((await lint()).status).toBe(0);
    expect((await lint('--max-warnings', '4')).status).toBe(0);
    expect((await lint('--max-warnings', '3')).status).toBe(1);
  });

  it('is 2 when a file cannot be read, and the others are still linted', async () => {
    workspace = new Workspace({ 'b.cable': SPOILT });
    const outcome = await workspace.run(['lint', 'a.cable', 'b.cable']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toBe('cablegram: a.cable does not exist.\n');
    expect(outcome.stdout).toContain('b.cable:6:1 error ');
  });

  it('is 2 for a folder without cables', async () => {
    workspace = new Workspace({ 'notes/readme.txt': 'none' });
    const outcome = await workspace.run(['lint', 'notes']);
    expect(outcome).toEqual({
      status: 2,
      stdout: '',
      stderr: 'cablegram: notes holds no cables (**/*.cable, **/*.cable.txt).\n',
    });
  });

  it('is 2 for a text that is not UTF-8', async () => {
    workspace = new Workspace({ 'a.cable': Buffer.from(DRAFT.replace('dry', 'dr\u00ff'), 'latin1') });
    const outcome = await workspace.run(['lint', 'a.cable']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/^cablegram: a\.cable is not valid UTF-8;/);
  });
});

describe('reports of lint', () => {
  it('count lines and columns from one in text, without the byte order mark, in the order of the text', async () => {
    workspace = new Workspace({ 'a.cable': `\ufeff${SPOILT.replaceAll('\n', '\r\n')}` });
    const { stdout } = await workspace.run(['lint', 'a.cable']);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'a.cable:6:1',
      'a.cable:7:1',
      'a.cable:14:12',
      '1',
      '',
    ]);
    expect(stdout).toMatch(/^a\.cable:14:12 information .* unknown-tag$/m);
  });

  it('name every file that was read in JSON, and its profile', async () => {
    workspace = new Workspace({ 'in/a.cable': RECEIVED, 'out/b.cable': DRAFT });
    const { stdout } = await workspace.run(['lint', '--format=json', '--drafts', 'out/*', '.']);
    const report = JSON.parse(stdout);
    expect(report.files.map((file: { file: string; profile: string }) => [file.file, file.profile])).toEqual([
      ['in/a.cable', 'received'],
      ['out/b.cable', 'draft'],
    ]);
    expect(report.summary).toEqual({ files: 2, errors: 0, warnings: 2, informations: 1, hints: 0 });
  });

  it('are whole in JSON when nothing could be read', async () => {
    workspace = new Workspace({});
    const { stdout } = await workspace.run(['lint', '--format', 'json', 'a.cable']);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

describe('files of lint', () => {
  it('are those of folders by their ending, each once, in order; hidden ones and packages are left out', async () => {
    workspace = new Workspace({
      'in/b.cable': DRAFT,
      'in/a.cable.txt': DRAFT,
      'in/deep/c.cable': DRAFT,
      'in/notes.txt': DRAFT,
      'in/.git/d.cable': DRAFT,
      'in/node_modules/e.cable': DRAFT,
    });
    expect(await filesRead(['in'])).toEqual(['in/a.cable.txt', 'in/b.cable', 'in/deep/c.cable']);
    expect(await filesRead(['in/notes.txt', 'in/b.cable', 'in', './in/../in/b.cable'])).toEqual([
      'in/notes.txt',
      'in/b.cable',
      'in/a.cable.txt',
      'in/deep/c.cable',
    ]);
    expect(await filesRead([workspace.path('in/deep')])).toEqual([workspace.path('in/deep/c.cable')]);
  });

  it('may be links, while folders are not followed round', async () => {
    workspace = new Workspace({ 'in/a.cable': DRAFT });
    symlinkSync('..', workspace.path('in/up'));
    symlinkSync('a.cable', workspace.path('in/b.cable'));
    expect(await filesRead(['in'])).toEqual(['in/a.cable', 'in/b.cable']);
  });

  it('may be standard input, with a name or without', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    expect(await filesRead(['-'], DRAFT)).toEqual(['<stdin>']);
    expect(await filesRead(['-', 'a.cable', '-', '--stdin-filename', 'x/y.cable'], DRAFT)).toEqual([
      'x/y.cable',
      'a.cable',
    ]);
  });

  it('may begin with a dash after --', async () => {
    workspace = new Workspace({ '--help': DRAFT });
    expect(await filesRead(['--', '--help'])).toEqual(['--help']);
  });
});

describe('profiles', () => {
  const profile = async (args: readonly string[], stdin = ''): Promise<string> =>
    JSON.parse((await workspace.run(['lint', '--format', 'json', ...args], stdin)).stdout).files[0].profile;

  it('are settled by the option, the globs and, for an unnamed text, by what it says', async () => {
    workspace = new Workspace({ 'out/a.cable': DRAFT });
    expect(await profile(['out'])).toBe('received');
    expect(await profile(['out', '--profile', 'draft'])).toBe('draft');
    expect(await profile(['out', '--profile', 'auto', '--drafts', 'x', '--drafts', 'out/**'])).toBe('draft');
    expect(await profile(['-'], DRAFT)).toBe('draft');
    expect(await profile(['-'], RECEIVED)).toBe('received');
    expect(await profile(['-', '--profile', 'received'], DRAFT)).toBe('received');
    expect(await profile(['-', '--stdin-filename', 'a.cable'], DRAFT)).toBe('received');
    expect(await profile(['-', '--stdin-filename', 'out/a.cable', '--drafts', 'out/**'], DRAFT)).toBe('draft');
  });
});
