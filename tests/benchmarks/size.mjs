// The size of the program without its tables, which grow with what is known and not with how it is written, and of the
// tables: in the program, and on the heap when each is read and every look-up is built.
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { nodeProgram } from '../../esbuild.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { node } from '../../scripts/lib/processes.mjs';
import { bundle } from './bundle.mjs';

const LIMIT = 1024 * 1024;
/** As the test of the tables counts. */
const TABLES_LIMIT = 400 * 1000;
const HEAP_LIMIT = 8 * 1024 * 1024;

const VOCABULARY = `export * from './vocabulary';`;

/**
 * In a process of its own: prints how many bytes the heap has grown by the vocabulary. All that can be asked with a
 * code, or with nothing, is asked for one that is unknown, so that no look-up ends before the last of its indices; what
 * takes more than a code throws, and builds nothing that the others do not.
 */
const HEAP = (vocabulary) => `
  gc();
  const before = process.memoryUsage().heapUsed;
  const answers = [];
  for (const ask of Object.values(await import(${JSON.stringify(pathToFileURL(vocabulary).href)}))) {
    try {
      answers.push(ask('QQQ'));
    } catch {}
  }
  gc();
  console.log(process.memoryUsage().heapUsed - before, answers.length);
`;

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
    },
    {
      title: 'vocabulary in dist/cablegram.cjs, against 400 KB',
      ours: tables / 1000,
      floor: TABLES_LIMIT / 1000,
      unit: 'KB',
      goal: 1,
    },
    {
      title: 'vocabulary on the heap, all of it read, against 8 MB',
      ours: (await heapOfVocabulary()) / LIMIT,
      floor: HEAP_LIMIT / LIMIT,
      unit: 'MB',
      goal: 1,
    },
  ];
}

async function heapOfVocabulary() {
  const script = HEAP(await bundle('vocabulary.mjs', VOCABULARY));
  return Number.parseFloat(await node(['--expose-gc', '--input-type=module', '-e', script], { capture: true }));
}
