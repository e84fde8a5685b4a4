// The size of the program without its tables, which grow with what is known and not with how it is written.
import esbuild from 'esbuild';
import { nodeProgram } from '../../esbuild.mjs';
import { root } from '../../scripts/lib/paths.mjs';

const LIMIT = 1024 * 1024;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureSize() {
  const { metafile } = await esbuild.build({ ...nodeProgram, absWorkingDir: root, outdir: 'dist', write: false });
  const { bytes, inputs } = metafile.outputs['dist/cablegram.cjs'];
  const tables = Object.entries(inputs)
    .filter(([file]) => file.startsWith('server/src/vocabulary/data/'))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  return [
    {
      title: 'dist/cablegram.cjs without vocabulary, against 1 MB',
      ours: (bytes - tables) / 1024,
      floor: LIMIT / 1024,
      unit: 'KB',
      goal: 1,
      note: `vocabulary ${(tables / 1024).toFixed(0)} KB`,
    },
  ];
}
