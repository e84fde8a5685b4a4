import { symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT, FORMATTED_DRAFT, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

/** The files that a run of `parse` has read, each once. */
async function filesRead(args: readonly string[], cwd?: string): Promise<string[]> {
  const { stdout, stderr } = await workspace.run(['parse', '--ndjson', ...args], '', cwd);
  expect(stderr).toBe('');
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { file: string }).file);
}

/** A workspace of drafts by their names, and of other files with their text. */
function workspaceOf(drafts: readonly string[], others: Readonly<Record<string, string>> = {}): Workspace {
  return new Workspace({ ...Object.fromEntries(drafts.map((name) => [name, DRAFT])), ...others });
}

describe('without files', () => {
  it('the current folder is read, by every command', async () => {
    workspace = workspaceOf(['a.cable', 'in/b.cable']);
    expect(await filesRead([])).toEqual(['a.cable', 'in/b.cable']);
    expect((await workspace.run(['lint'])).stdout).toContain('2 of 2 files.');
    const checked = await workspace.run(['format', '--check', '--profile', 'draft'], '', workspace.path('in'));
    expect(checked.stdout).toBe('b.cable\n');
  });

  it('a folder without cables is told', async () => {
    workspace = workspaceOf([], { 'notes.txt': '' });
    expect(await workspace.run(['lint'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('. holds no cables'),
    });
  });
});

describe('globs that the shell has left alone', () => {
  it('name the files that fit, whatever their endings, in their order', async () => {
    workspace = workspaceOf(['in/b.txt', 'in/a.cable', 'in/deep/c.cable', 'out/d.cable', 'in/.hidden.cable']);
    expect(await filesRead(['in/*'])).toEqual(['in/a.cable', 'in/b.txt']);
    expect(await filesRead(['./in/*.cable'])).toEqual(['in/a.cable']);
    expect(await filesRead(['**/*.cable'])).toEqual(['in/a.cable', 'in/deep/c.cable', 'out/d.cable']);
    expect(await filesRead(['{in,out}/*.cable'])).toEqual(['in/a.cable', 'out/d.cable']);
    expect(await filesRead(['*/deep/*'])).toEqual(['in/deep/c.cable']);
    expect(await filesRead(['../in/[!.b]*'], workspace.path('out'))).toEqual(['../in/a.cable']);
    expect(await filesRead([workspace.path('out/*')])).toEqual([workspace.path('out/d.cable')]);
    expect(await filesRead(['in/*.cable', 'in', '**/c.cable'])).toEqual(['in/a.cable', 'in/deep/c.cable']);
  });

  it('that fit nothing are told, and so are names that are none', async () => {
    workspace = workspaceOf(['a.cable']);
    const outcome = await workspace.run(['lint', 'in/*.cable', '*.telegram', 'b.cable', '!a.cable']);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr.split('\n')).toEqual([
      expect.stringMatching(/^cablegram: in/),
      'cablegram: *.telegram fits no file.',
      'cablegram: b.cable does not exist.',
      'cablegram: !a.cable does not exist.',
      '',
    ]);
  });

  it('do not stand before a file of that very name', async () => {
    workspace = workspaceOf(['[ab].cable', 'a.cable']);
    expect(await filesRead(['[ab].cable'])).toEqual(['[ab].cable']);
  });

  it('leave out folders, hidden files, packages and links to folders', async () => {
    workspace = workspaceOf(['in/deep/a.cable', '.git/b.cable', 'node_modules/c.cable']);
    symlinkSync('in', workspace.path('link'));
    symlinkSync('in/deep/a.cable', workspace.path('linked'));
    expect(await filesRead(['*'])).toEqual(['linked']);
    expect(await filesRead(['**/*.cable'])).toEqual(['in/deep/a.cable']);
  });
});

describe('ignore files', () => {
  it('leave files and folders out, and take some back in', async () => {
    workspace = workspaceOf(
      ['a.cable', 'old/b.cable', 'tmp.cable', 'tmp-keep.cable', 'in/old.cable', 'in/Old/c.cable'],
      {
        '.gitignore': '# what is not ours\nold/\ntmp*\n!tmp-keep.cable\n',
      },
    );
    expect(await filesRead([])).toEqual(['a.cable', 'in/Old/c.cable', 'in/old.cable', 'tmp-keep.cable']);
  });

  it('are those of both names, the second of which counts before the first', async () => {
    workspace = workspaceOf(['a.cable', 'b.cable', 'c.cable'], {
      '.gitignore': 'a.cable\nb.cable\n',
      '.cablegramignore': '!b.cable\nc.cable\n',
    });
    expect(await filesRead(['.'])).toEqual(['b.cable']);
  });

  it('are nested: the nearest that speaks of a file decides', async () => {
    workspace = workspaceOf(['in/a.cable', 'in/b.cable', 'in/deep/a.cable', 'out/b.cable', 'out/a.cable'], {
      '.cablegramignore': 'b.cable\n/in/deep\n',
      'in/.cablegramignore': 'a.cable\n!b.cable\n',
    });
    expect(await filesRead([])).toEqual(['in/b.cable', 'out/a.cable']);
  });

  it('hold for globs, and not for files that are named', async () => {
    workspace = workspaceOf(['a.cable', 'b.cable'], { '.gitignore': 'b.cable\n' });
    expect(await filesRead(['*.cable'])).toEqual(['a.cable']);
    expect(await filesRead(['b.cable'])).toEqual(['b.cable']);
  });

  it('hold from above: from the folder of the repository, else from the current one', async () => {
    workspace = workspaceOf(['in/deep/a.cable', 'in/deep/b.cable'], { '.gitignore': 'b.cable\n' });
    expect(await filesRead(['in/deep'])).toEqual(['in/deep/a.cable']);
    expect(await filesRead(['.'], workspace.path('in'))).toEqual(['deep/a.cable', 'deep/b.cable']);
    workspace.write('.git/HEAD', '');
    expect(await filesRead(['.'], workspace.path('in'))).toEqual(['deep/a.cable']);
    workspace.write('in/.git/HEAD', '');
    expect(await filesRead(['.'], workspace.path('in'))).toEqual(['deep/a.cable', 'deep/b.cable']);
  });

  it('do not close a folder that is named', async () => {
    workspace = workspaceOf(['old/a.cable', 'old/b.cable'], { '.gitignore': 'old/\n', 'old/.gitignore': 'b.cable\n' });
    expect(await filesRead(['old'])).toEqual(['old/a.cable']);
    expect((await workspace.run(['lint'])).stderr).toContain('holds no cables');
  });

  it('that cannot be read leave nothing out', async () => {
    workspace = workspaceOf(['a.cable'], { '.gitignore/x': '' });
    expect(await filesRead([])).toEqual(['a.cable']);
  });

  it('hold for what is formatted too', async () => {
    workspace = workspaceOf(['a.cable', 'b.cable'], { '.cablegramignore': 'b.cable\n' });
    expect((await workspace.run(['format', '--write', '--profile', 'draft'])).stdout).toBe('a.cable\n');
    expect([workspace.text('a.cable'), workspace.text('b.cable')]).toEqual([FORMATTED_DRAFT, DRAFT]);
  });
});
