import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';
import type { Outcome } from './support';

const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.cable`, RECEIVED]));
const workspace = new Workspace(files);
afterAll(() => workspace.remove());

/** A run whose output is so slow that a look at the progress is due after each file. */
function run(terminals: { stdout: boolean; stderr: boolean }, ...options: readonly string[]): Promise<Outcome> {
  const drained = async (): Promise<void> => void (await setTimeout(120));
  return workspace.run(['lint', 'a.cable', 'b.cable', 'c.cable', ...options], '', workspace.folder, {
    terminals,
    drained,
  });
}

describe('progress', () => {
  it('is one line on the terminal, written over, and gone in the end', async () => {
    const { stderr } = await run({ stdout: true, stderr: true });
    expect(stderr).toBe(
      [1, 2, 3]
        .map(
          (count) =>
            `\r\u001b[K${count} file${count > 1 ? 's' : ''}, ${count} problem${count > 1 ? 's' : ''}\r\u001b[K`,
        )
        .join(''),
    );
  });

  it('is told nowhere else, nor when that is not wanted', async () => {
    expect((await run({ stdout: true, stderr: false })).stderr).toBe('');
    expect((await run({ stdout: true, stderr: true }, '--no-progress')).stderr).toBe('');
  });
});
