import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

const OWN = JSON.stringify({ vocabulary: { tags: { qqqq: 'Book Exchanges' } } });

/** The files in which a run of `lint --format json` has found something. */
async function found(args: readonly string[], stdin = ''): Promise<string[]> {
  const { stdout } = await workspace.run(['lint', '--format', 'json', ...args], stdin);
  const { files } = JSON.parse(stdout) as { files: { file: string; problems: unknown[] }[] };
  return files.filter(({ problems }) => problems.length > 0).map(({ file }) => file);
}

describe('lint by a cablegram.json', () => {
  it('knows the codes of the nearest one upward', async () => {
    workspace = new Workspace({
      'a.cable': RECEIVED,
      'ours/b.cable': RECEIVED,
      'ours/2007/c.cable': RECEIVED,
      'ours/theirs/d.cable': RECEIVED,
      'ours/cablegram.json': OWN,
      'ours/theirs/cablegram.json': '{}',
    });
    expect(await found(['.'])).toEqual(['a.cable', 'ours/theirs/d.cable']);
    expect(await found([workspace.path('ours/2007')])).toEqual([]);
  });

  it('looks above the folder that the command runs in', async () => {
    workspace = new Workspace({ 'cablegram.json': OWN, 'in/a.cable': RECEIVED });
    const { stdout, stderr } = await workspace.run(['lint', 'a.cable'], '', workspace.path('in'));
    expect([stdout, stderr]).toEqual(['No problems in 1 file.\n', '']);
  });

  it('takes standard input for a file of its name, or of the folder that the command runs in', async () => {
    workspace = new Workspace({ 'ours/cablegram.json': OWN });
    expect(await found(['-'], RECEIVED)).toEqual(['<stdin>']);
    expect(await found(['-', '--stdin-filename', 'ours/x.cable'], RECEIVED)).toEqual([]);
    workspace.write('cablegram.json', OWN);
    expect(await found(['-'], RECEIVED)).toEqual([]);
  });

  it('tells once of a member that is wrong, and goes on', async () => {
    workspace = new Workspace({
      'in/a.cable': RECEIVED,
      'in/b.cable': RECEIVED,
      'in/cablegram.json': '\ufeff{ "vocabulary": { "tags": { "QQQQ": "Book Exchanges", "KBKS": 7 } } }',
    });
    expect(await workspace.run(['lint', 'in'])).toEqual({
      status: 0,
      stdout: 'No problems in 2 files.\n',
      stderr: 'cablegram: in/cablegram.json:1:55: vocabulary.tags.KBKS is no text; it is left out.\n',
    });
  });

  it.each([
    ['is no JSON', '{ "vocabulary": }', /^cablegram: cablegram\.json:1:17: This is no JSON \(value expected\).*\n$/],
    ['is no UTF-8', Buffer.from('{ "Zagr\u00e9b": 1 }', 'latin1'), /^cablegram: cablegram\.json: .* utf-8\n$/],
  ])('ends with 2 where it %s, after the files', async (_what, text, message) => {
    workspace = new Workspace({ 'a.cable': RECEIVED, 'cablegram.json': text });
    const outcome = await workspace.run(['lint', 'a.cable']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stdout).toContain('1 information in 1 of 1 file.');
  });

  it('ends with 2 where it is a folder', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    mkdirSync(workspace.path('cablegram.json'));
    const outcome = await workspace.run(['lint', 'a.cable']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/^cablegram: cablegram\.json: EISDIR/);
  });
});
