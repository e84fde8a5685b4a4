import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT, FORMATTED_DRAFT, RECEIVED, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

const DRAFTS = ['--profile', 'draft'];

describe('format to standard output', () => {
  it('prints the formatted text and leaves the file alone', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    expect(await workspace.run(['format', 'a.cable', ...DRAFTS])).toEqual({
      status: 0,
      stdout: FORMATTED_DRAFT,
      stderr: '',
    });
    expect(workspace.text('a.cable')).toBe(DRAFT);
  });

  it('fills lines when asked to, or when cablegram.json says so', async () => {
    const draft = 'SUBJECT: MILLS\n\n1. (U) The mill was\nopened by the mayor again.\n';
    const filled = 'SUBJECT: MILLS\n\n1. (U) The mill was opened by\nthe mayor again.\n';
    workspace = new Workspace({
      'a.cable': draft,
      'b/cablegram.json': '{"wrap":"on","lineWidth":30}',
      'b/b.cable': draft,
    });
    const asked = ['--wrap', '--line-width', '30'];
    expect((await workspace.run(['format', 'a.cable', ...DRAFTS])).stdout).toBe(draft);
    expect((await workspace.run(['format', 'a.cable', ...asked, ...DRAFTS])).stdout).toBe(filled);
    expect((await workspace.run(['format', 'b/b.cable', ...DRAFTS])).stdout).toBe(filled);
    expect((await workspace.run(['format', 'a.cable', ...asked])).stdout).toBe(draft);
  });

  it.each(['5', '201', 'x'])('refuses a width of %s', async (width) => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    const { status, stderr } = await workspace.run(['format', 'a.cable', '--line-width', width]);
    expect(status).toBe(2);
    expect(stderr).toContain(`--line-width takes a whole number`);
  });

  it('keeps the byte order mark and every line ending', async () => {
    const mixed = '\ufeffTAGS:  OEXC \r\nSUBJECT: ONE \r\r\n1. (U) Two. \nthree \r';
    workspace = new Workspace({ 'a.cable': mixed });
    const { stdout } = await workspace.run(['format', 'a.cable', ...DRAFTS]);
    expect(stdout).toBe('\ufeffTAGS: OEXC\r\nSUBJECT: ONE\r\r\n1. (U) Two.\nthree\r');
  });

  it('reads standard input, a draft when it looks like an unsaved one', async () => {
    workspace = new Workspace({});
    expect((await workspace.run(['format', '-'], DRAFT)).stdout).toBe(FORMATTED_DRAFT);
    const named = await workspace.run(['format', '-', '--stdin-filename', 'a.cable'], DRAFT);
    expect(named.stdout).toBe(DRAFT);
    expect(named.stderr).toContain('a.cable is a received copy and was left as it is');
  });
});

describe('a received copy', () => {
  it.each([[[]], [['--profile', 'received']], [['--drafts', 'out/**']]])('stays as it is with %j', async (options) => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    const printed = await workspace.run(['format', 'a.cable', ...options]);
    expect(printed).toEqual({
      status: 0,
      stdout: RECEIVED,
      stderr: expect.stringContaining('a.cable is a received copy'),
    });
    const checked = await workspace.run(['format', 'a.cable', '--check', ...options]);
    expect(checked).toEqual({ status: 0, stdout: '', stderr: printed.stderr });
    const written = await workspace.run(['format', 'a.cable', '--write', ...options]);
    expect(written).toEqual({ status: 0, stdout: '', stderr: printed.stderr });
    expect(workspace.text('a.cable')).toBe(RECEIVED);
  });

  it('is counted where there are several', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED, 'b.cable': RECEIVED });
    const { stderr } = await workspace.run(['format', '.', '--check']);
    expect(stderr).toContain('2 received copies were left as they are');
  });
});

describe('format --check', () => {
  it('lists the files that would change, ends with 1, and changes nothing', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT, 'b.cable': FORMATTED_DRAFT, 'c.cable': RECEIVED });
    const outcome = await workspace.run(['format', '.', '--check', '--drafts', '[ab].cable']);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toBe('a.cable\n');
    expect(workspace.text('a.cable')).toBe(DRAFT);
    expect((await workspace.run(['format', 'b.cable', '--check', ...DRAFTS])).status).toBe(0);
  });

  it('ends with 2 when a file cannot be read as well', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    const outcome = await workspace.run(['format', 'a.cable', 'b.cable', '--check', ...DRAFTS]);
    expect(outcome).toEqual({ status: 2, stdout: 'a.cable\n', stderr: 'cablegram: b.cable does not exist.\n' });
  });
});

describe('format --write', () => {
  it('changes the files, lists them, and leaves nothing else behind', async () => {
    workspace = new Workspace({ 'a.cable': `\ufeff${DRAFT}`, 'b.cable': FORMATTED_DRAFT });
    chmodSync(workspace.path('a.cable'), 0o606);
    utimesSync(workspace.path('b.cable'), 1, 1);
    const untouched = statSync(workspace.path('b.cable'));
    const outcome = await workspace.run(['format', '.', '--write', ...DRAFTS]);
    expect(outcome).toEqual({ status: 0, stdout: 'a.cable\n', stderr: '' });
    expect(workspace.text('a.cable')).toBe(`\ufeff${FORMATTED_DRAFT}`);
    expect(statSync(workspace.path('a.cable')).mode & 0o777).toBe(0o606);
    expect(statSync(workspace.path('b.cable'))).toMatchObject({ ino: untouched.ino, mtimeMs: 1000 });
    expect(readdirSync(workspace.folder).sort()).toEqual(['a.cable', 'b.cable']);
    expect((await workspace.run(['format', '.', '--write', ...DRAFTS])).stdout).toBe('');
  });

  it('puts a new file in the place of the old one, so that no reader sees half a text', async () => {
    workspace = new Workspace({ 'a.cable': DRAFT });
    const before = statSync(workspace.path('a.cable')).ino;
    await workspace.run(['format', 'a.cable', '--write', ...DRAFTS]);
    expect(statSync(workspace.path('a.cable')).ino).not.toBe(before);
  });

  it('follows a link to the file', async () => {
    workspace = new Workspace({ 'deep/a.cable': DRAFT });
    symlinkSync('deep/a.cable', workspace.path('b.cable'));
    await workspace.run(['format', 'b.cable', '--write', ...DRAFTS]);
    expect(lstatSync(workspace.path('b.cable')).isSymbolicLink()).toBe(true);
    expect(workspace.text('deep/a.cable')).toBe(FORMATTED_DRAFT);
  });

  it('never writes a file that is not UTF-8', async () => {
    const latin = Buffer.from(DRAFT.replace('Both', 'B\u00f6th'), 'latin1');
    workspace = new Workspace({ 'a.cable': latin, 'b.cable': DRAFT });
    const outcome = await workspace.run(['format', 'a.cable', 'b.cable', '--write', ...DRAFTS]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/^cablegram: a\.cable is not valid UTF-8;/);
    expect(outcome.stdout).toBe('b.cable\n');
    expect(workspace.bytes('a.cable')).toEqual(latin);
  });

  it('keeps the text of a file whose folder takes no new one', async () => {
    // A name so long that none longer is possible, also for the superuser, whom permissions do not stop.
    const name = `${'a'.repeat(249)}.cable`;
    workspace = new Workspace({ [name]: DRAFT, 'b.cable': DRAFT });
    const outcome = await workspace.run(['format', name, 'b.cable', '--write', ...DRAFTS]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(`cablegram: ${name}: `);
    expect(workspace.text(name)).toBe(DRAFT);
    expect(workspace.text('b.cable')).toBe(FORMATTED_DRAFT);
  });
});
