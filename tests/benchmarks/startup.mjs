// From starting the process to the answer to `initialize`, against a bundled and minified server of the same library
// that can do nothing.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { median } from './measurement.mjs';
import { benchModule, prepareBench, serverCommand } from './shared-bench.mjs';

const GOAL = 1.5;
const STARTS = 21;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureStartup() {
  const folder = await prepareBench();
  const bundle = join(folder, 'echo-vs.min.cjs');
  await esbuild.build({
    entryPoints: [join(folder, 'servers/echo-vs.mjs')],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const { Lsp, CLIENT_CAPS } = await benchModule('lib/rpc.mjs');
  const start = async (command) => {
    const server = new Lsp(command);
    const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: CLIENT_CAPS };
    const { t, error } = await server.send('initialize', params);
    if (error) throw new Error(`initialize: ${error.message}`);
    server.notify('initialized', {});
    await server.stop();
    return t - server.t0;
  };
  const floorCommand = [process.execPath, bundle, '--docs', 'lines'];
  const ours = [];
  const floor = [];
  // The first start of each reads the files from the disk.
  await start(serverCommand);
  await start(floorCommand);
  for (let round = 0; round < STARTS; round++) {
    ours.push(await start(serverCommand));
    floor.push(await start(floorCommand));
  }
  return [
    {
      title: 'start to the answer to initialize',
      ours: median(ours),
      floor: median(floor),
      unit: 'ms',
      goal: GOAL,
    },
  ];
}
