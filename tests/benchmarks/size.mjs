// The size of the program without its tables, which grow with what is known and not with how it is written.
import { statSync } from 'node:fs';
import esbuild from 'esbuild';
import { root } from '../../scripts/lib/paths.mjs';

const LIMIT = 1024 * 1024;

/** @param {string} program as it was built @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureSize(program) {
  // The same as in esbuild.mjs, for the sake of its account of what went in.
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { cablegram: 'server/src/hosts/node.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    loader: { '.tsv': 'text' },
    legalComments: 'none',
    banner: { js: '#!/usr/bin/env node' },
  });
  const { bytes, inputs } = metafile.outputs['dist/cablegram.cjs'];
  const built = statSync(program).size;
  if (built !== bytes) throw new Error(`esbuild.mjs gives ${built} bytes, these options ${bytes}: make them equal.`);
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
