import { chmodSync, readdirSync, statSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT, FIXABLE, FIXED, RECEIVED, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

const DRAFTS = ['--profile', 'draft'];
const TWICE = RECEIVED.replace('SCUL QQQQ', 'SCUL SCUL');

describe('lint --fix', () => {
  it('makes the safe fixes of drafts, tells of each, and reports what is left', async () => {
    workspace = new Workspace({
      'a.cable': FIXABLE.replace('SCUL', 'QQQQ'),
      'b.cable': DRAFT.replace('12958', '13526'),
    });
    const untouched = statSync(workspace.path('b.cable'));
    const { status, stdout, stderr } = await workspace.run(['lint', '--fix', ...DRAFTS]);
    expect(status).toBe(0);
    expect(stderr).toBe('a.cable: fixed: Remove the second OEXC (repeated-tag)\n');
    expect(stdout).toMatch(/^a\.cable:4:12 warning QQQQ .*\nb\.cable:4:14 warning QQQQ .*\n2 warnings in 2 of 2/);
    expect(workspace.text('a.cable')).toBe(FIXED.replace('SCUL', 'QQQQ'));
    expect(statSync(workspace.path('b.cable')).ino).toBe(untouched.ino);
    expect(readdirSync(workspace.folder).sort()).toEqual(['a.cable', 'b.cable']);
    expect((await workspace.run(['lint', '--fix', ...DRAFTS])).stderr).toBe('');
  });

  it('keeps the byte order mark, the line ends and the permissions', async () => {
    workspace = new Workspace({ 'a.cable': `\ufeff${FIXABLE.replaceAll('\n', '\r\n')}` });
    chmodSync(workspace.path('a.cable'), 0o606);
    await workspace.run(['lint', '--fix', ...DRAFTS]);
    expect(workspace.text('a.cable')).toBe(`\ufeff${FIXED.replaceAll('\n', '\r\n')}`);
    expect(statSync(workspace.path('a.cable')).mode & 0o777).toBe(0o606);
  });

  it('tells equal fixes in one line', async () => {
    workspace = new Workspace({ 'a.cable': FIXABLE.replace('SCUL OEXC', 'SCUL OEXC OEXC') });
    const { stderr } = await workspace.run(['lint', '--fix', ...DRAFTS]);
    expect(stderr).toBe('a.cable: fixed: Remove the second OEXC (repeated-tag), 2 times\n');
    expect(workspace.text('a.cable')).toBe(FIXED);
  });

  it.each([[[]], [['--profile', 'received']], [['--drafts', 'out/**']]])(
    'never changes a received copy, with %j',
    async (options) => {
      workspace = new Workspace({ 'a.cable': TWICE, 'b.cable': FIXABLE });
      const { stdout, stderr } = await workspace.run(['lint', '--fix', ...options]);
      expect([workspace.text('a.cable'), workspace.text('b.cable')]).toEqual([TWICE, FIXABLE]);
      expect(stderr).toBe('');
      expect(stdout).toContain('a.cable:14:12 information SCUL stands there already. repeated-tag');
    },
  );

  it('leaves alone what is kept silent', async () => {
    const silenced = [{ rule: 'repeated-tag', text: 'OEXC', reason: 'As the desk wants it.' }];
    workspace = new Workspace({ 'a.cable': FIXABLE, 'cablegram.json': JSON.stringify({ silenced }) });
    const { stdout, stderr } = await workspace.run(['lint', '--fix', ...DRAFTS]);
    expect([stdout, stderr]).toEqual(['No problems in 1 file.\n', '']);
    expect(workspace.text('a.cable')).toBe(FIXABLE);
  });

  it('leaves all alone when a configuration file cannot be read: it may have silenced something', async () => {
    workspace = new Workspace({ 'a.cable': FIXABLE, 'cablegram.json': '{' });
    expect((await workspace.run(['lint', '--fix', ...DRAFTS])).status).toBe(2);
    expect(workspace.text('a.cable')).toBe(FIXABLE);
  });

  it('goes by the drafts of cablegram.json', async () => {
    workspace = new Workspace({
      'out/a.cable': FIXABLE,
      'in/b.cable': FIXABLE,
      'cablegram.json': '{ "drafts": ["out/*"] }',
    });
    await workspace.run(['lint', '--fix']);
    expect([workspace.text('out/a.cable'), workspace.text('in/b.cable')]).toEqual([FIXED, FIXABLE]);
  });

  it('ends with 2 when a file cannot be written, which is then as it was', async () => {
    // A name so long that none longer is possible, also for the superuser, whom permissions do not stop.
    const name = `${'a'.repeat(249)}.cable`;
    workspace = new Workspace({ [name]: FIXABLE });
    const { status, stdout, stderr } = await workspace.run(['lint', '--fix', ...DRAFTS]);
    expect(status).toBe(2);
    expect(stderr).toContain(`cablegram: ${name}: `);
    expect(stdout).toContain(`${name}:4:17 information OEXC stands there already.`);
    expect(workspace.text(name)).toBe(FIXABLE);
  });
});

describe('lint --fix-dry-run', () => {
  it('tells what would be fixed and what would be left, and changes nothing', async () => {
    workspace = new Workspace({ 'a.cable': FIXABLE });
    expect(await workspace.run(['lint', '--fix-dry-run', ...DRAFTS])).toEqual({
      status: 0,
      stdout: 'No problems in 1 file.\n',
      stderr: 'a.cable: would be fixed: Remove the second OEXC (repeated-tag)\n',
    });
    expect(workspace.text('a.cable')).toBe(FIXABLE);
  });

  it('takes standard input', async () => {
    workspace = new Workspace({});
    const { stderr } = await workspace.run(['lint', '--fix-dry-run', '-'], FIXABLE);
    expect(stderr).toBe('<stdin>: would be fixed: Remove the second OEXC (repeated-tag)\n');
  });
});
