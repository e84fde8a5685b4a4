import { linkSync, mkdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECEIVED, Workspace } from './support';

const FILES = 1200;
/** So many files are linted before the first measurement, so that what is made once, such as compiled code, is there. */
const FIRST = 200;
const FINDINGS_A_FILE = 40;
/** What may be kept of a file: no more than its summary takes, a fraction of what was found in it. */
const BYTES_A_FILE = 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Codes that are none of TAGS. */
const codes = Array.from({ length: FINDINGS_A_FILE }, (_, nth) => `QQQ${String.fromCharCode(65 + (nth % 20))}`);
const workspace = new Workspace({ 'a.cable': RECEIVED.replace('QQQQ', codes.join(' ')) });
beforeAll(() => {
  mkdirSync(workspace.path('many'));
  for (let file = 0; file < FILES; file++) {
    linkSync(workspace.path('a.cable'), workspace.path(`many/${String(file).padStart(6, '0')}.cable`));
  }
});
afterAll(() => workspace.remove());

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}

/**
 * How many more bytes are in use for each further file that was told of. It is measured whenever output is written but
 * for the end, when nothing is needed any more.
 */
async function growth(format: string): Promise<number> {
  const measured: { file: number; used: number }[] = [];
  let written = '';
  const measure = async (): Promise<void> => {
    const file = Number(/.*\/(\d{6})\.cable/s.exec(written)?.[1]);
    if (!(file >= FIRST && file < FILES - 1)) return;
    collectGarbage();
    measured.push({ file, used: process.memoryUsage().heapUsed });
  };
  const writeStdout = (text: string): void => void (written = text);
  await workspace.run(['lint', 'many', '--format', format], '', workspace.folder, { writeStdout, drained: measure });
  const [earlier, later] = [measured.slice(0, measured.length >> 1), measured.slice(measured.length >> 1)];
  const files = median(later.map(({ file }) => file)) - median(earlier.map(({ file }) => file));
  expect(files).toBeGreaterThan((FILES - FIRST) / 3);
  return (median(later.map(({ used }) => used)) - median(earlier.map(({ used }) => used))) / files;
}

describe('the memory of lint', () => {
  it.each(['text', 'sarif'] as const)('does not grow with what is found in files, as %s', async (format) => {
    expect(await growth(format)).toBeLessThan(BYTES_A_FILE);
  });
});
