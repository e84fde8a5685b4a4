// npm run bench: builds, measures against floors of the same run, and prints one table. Ends with 1 when a ratio is far
// over its goal, with 2 when the tools it measures with are missing.
import { measureAsking } from '../tests/benchmarks/asking.mjs';
import { hasFailed, table } from '../tests/benchmarks/measurement.mjs';
import { measureIndexing } from '../tests/benchmarks/indexing.mjs';
import { measureParsing } from '../tests/benchmarks/parsing.mjs';
import { measurePipeline } from '../tests/benchmarks/pipeline.mjs';
import { measurePreview } from '../tests/benchmarks/preview.mjs';
import { measureReading } from '../tests/benchmarks/reading.mjs';
import { keepProgram, Missing, prepareBench } from '../tests/benchmarks/shared-bench.mjs';
import { measureSize } from '../tests/benchmarks/size.mjs';
import { measureStartup } from '../tests/benchmarks/startup.mjs';
import { measureTyping } from '../tests/benchmarks/typing.mjs';
import { root } from './lib/paths.mjs';
import { endOnSignals, node } from './lib/processes.mjs';
import { step } from './lib/progress.mjs';

endOnSignals();
try {
  await prepareBench();
  await step('Building', () => node(['esbuild.mjs'], { cwd: root }));
  keepProgram();
  const measurements = [
    ...(await step('Measuring the size', measureSize)),
    ...(await step('Measuring a typed letter over stdio', measureTyping)),
    ...(await step('Measuring hover and completion', measureAsking)),
    ...(await step('Measuring the parser', measureParsing)),
    ...(await step('Measuring the reader', measureReading)),
    ...(await step('Measuring the command line on 10,000 cables', measurePipeline)),
    ...(await step('Measuring the index of a folder', measureIndexing)),
    ...(await step('Measuring the start', measureStartup)),
    ...(await step('Measuring the preview', measurePreview)),
  ];
  console.log(`\n${table(measurements)}`);
  if (measurements.some(hasFailed)) process.exitCode = 1;
} catch (error) {
  if (error.output) console.error(error.output);
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
