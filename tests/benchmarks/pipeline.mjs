// `cablegram parse --ndjson` over ten thousand cables, as a process, against the sum of what it cannot do without:
// reading them, reading their facts, and making JSON of those. Linting the same against the first two, each in a process
// of its own, and as a program against the other.
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from '../../scripts/lib/paths.mjs';
import { start } from '../../scripts/lib/processes.mjs';
import { bundle } from './bundle.mjs';
import { median } from './measurement.mjs';
import { benchModule, prepareBench, program } from './shared-bench.mjs';

const CABLES = 10_000;
const MEAN_BYTES = 6 * 1024;
const GOAL = 1.5;
const LINT_GOAL = 2;
const ROUNDS = 5;

const folder = join(cache, 'bench/traffic');

const SERVICE = `
  export { commandLineService } from './cli/service';
  export { DEFAULT_SETTINGS } from './service/settings';
`;

/** A process of its own, as the program is, that reads all cables: prints what `measured` gives of them. */
const READING = (service, measured) => `
  import { readdirSync, readFileSync } from 'node:fs';
  import { join } from 'node:path';
  import { commandLineService, DEFAULT_SETTINGS } from ${JSON.stringify(pathToFileURL(service).href)};
  const service = commandLineService();
  const folder = ${JSON.stringify(folder)};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cable'));
  const read = (file) => service.open('file:///' + file, 'cable', 0, readFileSync(join(folder, file), 'utf8'));
  const start = performance.now();
  const spent = () => performance.now() - start;
  ${measured}
`;

/** Prints how long all took, in milliseconds, and how long without JSON. */
const FACTS = `
  let length = 0;
  let json = 0;
  for (const file of files) {
    const cables = [...service.facts(read(file))];
    const before = performance.now();
    for (const facts of cables) length += JSON.stringify(facts).length;
    json += performance.now() - before;
  }
  const all = spent();
  console.log(all, all - json, length);
`;

/** Prints how long linting took, in milliseconds. */
const LINT = `
  let found = 0;
  for (const file of files) found += service.lint(read(file), DEFAULT_SETTINGS).diagnostics.length;
  console.log(spent(), found);
`;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measurePipeline() {
  await prepareBench();
  await prepareTraffic();
  const service = await bundle('service.mjs', SERVICE);
  const inProcess = async (measured) =>
    (await output(['--input-type=module', '-e', READING(service, measured)])).split(' ').map(Number);
  const ours = [];
  const floor = [];
  const linting = [];
  const linted = [];
  const facts = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timed([program, 'parse', '--ndjson', folder]));
    linting.push(await timed([program, 'lint', folder]));
    const [all, withoutJson] = await inProcess(FACTS);
    floor.push(all);
    facts.push(withoutJson);
    linted.push((await inProcess(LINT))[0]);
  }
  return [
    {
      title: 'parse --ndjson of 10,000 cables, against read + facts + stringify',
      ours: median(ours),
      floor: median(floor),
      unit: 'ms',
      goal: GOAL,
    },
    {
      title: 'lint of 10,000 cables in process, against read + facts',
      ours: median(linted),
      floor: median(facts),
      unit: 'ms',
      goal: LINT_GOAL,
    },
    {
      title: 'lint of 10,000 cables, against parse --ndjson',
      ours: median(linting),
      floor: median(ours),
      unit: 'ms',
      goal: LINT_GOAL,
    },
  ];
}

/** @returns how long a Node process took, in milliseconds */
async function timed(args) {
  const begun = performance.now();
  await output(args);
  return performance.now() - begun;
}

/** Reads all that a Node process writes through a pipe, and gives the end of it. */
async function output(args) {
  const child = start(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let last = '';
  child.stdout.setEncoding('latin1').on('data', (chunk) => (last = chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`node ${args.slice(0, 3).join(' ')} ended with ${code}.`);
  return last;
}

async function prepareTraffic() {
  if (existsSync(join(folder, 'manifest.json'))) return;
  rmSync(folder, { recursive: true, force: true });
  const { genCorpus } = await benchModule('gen.mjs');
  genCorpus({ dir: folder, kind: 'cable', n: CABLES, mean: MEAN_BYTES, seed: 1 });
}
