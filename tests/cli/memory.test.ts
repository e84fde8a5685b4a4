import { linkSync, mkdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';

const FEW = 500;
const MANY = 2500;
/** What may be kept of a file: its name, which is not read twice. */
const BYTES_A_FILE = 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const workspace = new Workspace({ 'a.cable': `${RECEIVED}\nNNNN\n` });
beforeAll(() => {
  for (const [folder, count] of [['few', FEW] as const, ['many', MANY] as const]) {
    mkdirSync(workspace.path(folder));
    for (let file = 0; file < count; file++) {
      linkSync(workspace.path('a.cable'), workspace.path(`${folder}/${String(file).padStart(6, '0')}.cable`));
    }
  }
});
afterAll(() => workspace.remove());

/** How many bytes are in use when a run writes the last of its output. */
async function usedAtTheEnd(folder: string, format: string): Promise<number> {
  let used = 0;
  let last = '';
  const measure = async (): Promise<void> => {
    if (!/000499|002499/.test(last)) return;
    collectGarbage();
    used = process.memoryUsage().heapUsed;
  };
  const writeStdout = (text: string): void => void (last = text);
  await workspace.run(['lint', folder, '--format', format], '', workspace.folder, { writeStdout, drained: measure });
  return used;
}

describe('the memory of lint', () => {
  it.each(['text', 'sarif'] as const)('does not grow with what is found in files, as %s', async (format) => {
    // What is made once, such as compiled code, is there from the first run on.
    await usedAtTheEnd('many', format);
    const few = await usedAtTheEnd('few', format);
    const many = await usedAtTheEnd('many', format);
    expect(few).toBeGreaterThan(0);
    expect((many - few) / (MANY - FEW)).toBeLessThan(BYTES_A_FILE);
  });
});
