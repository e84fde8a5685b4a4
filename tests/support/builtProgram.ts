import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { nodeProgram } from '../../esbuild.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program as it ships, for the tests of one process, and gives its path. */
export async function buildProgram(): Promise<string> {
  const outdir = path.join(ROOT, '.cache', 'tests', `program-${process.pid}`);
  await esbuild.build({ ...nodeProgram, absWorkingDir: ROOT, outdir });
  return path.join(outdir, 'cablegram.cjs');
}
