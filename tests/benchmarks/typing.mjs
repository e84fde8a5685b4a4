// One typed letter to the answer of a pull diagnostic, over stdio, against a server of the same library that answers
// with nothing. VS Code's JSON server, on JSON of the same size, stands beside it for information.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node } from '../../scripts/lib/processes.mjs';
import { prepareBench, serverCommand } from './shared-bench.mjs';

const GOALS = { '100k': 2, '1m': 4 };
const FLOOR = 'echo-vs-lines';
const BESIDE = 'json';
const ROUNDS = 5;
const EDITS = 200;
const SECONDS_OF_A_PHASE = 20;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureTyping() {
  const folder = await prepareBench();
  const peers = JSON.parse(readFileSync(join(folder, 'peers.config.json'), 'utf8'));
  const quoted = serverCommand.map((word) => `"${word}"`).join(' ');
  const ours = { cmd: quoted, lang: 'cable', kind: 'cable' };
  const config = join(folder, 'typing.config.json');
  const report = join(folder, 'typing.json');
  writeFileSync(config, JSON.stringify({ ...peers, ours }));
  rmSync(report, { force: true });
  const options = {
    peers: [FLOOR, 'ours', BESIDE].join(','),
    config,
    sizes: Object.keys(GOALS).join(','),
    scenarios: 'typing',
    rounds: ROUNDS,
    n: EDITS,
    budget: SECONDS_OF_A_PHASE,
    out: report,
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  await node([join(folder, 'lspbench.mjs'), ...args], { cwd: folder, capture: true });
  const { runs } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(GOALS).map(([size, goal]) => {
    const answer = (server) => medianAnswer(runs, size, server);
    return {
      title: `a letter to its diagnostics, ${size.toUpperCase()}B over stdio`,
      ours: answer('ours'),
      floor: answer(FLOOR),
      unit: 'ms',
      goal,
      note: `JSON server ${answer(BESIDE).toFixed(2)} ms`,
    };
  });
}

function medianAnswer(runs, size, server) {
  const run = runs.find((candidate) => candidate.size === size && candidate.server === server);
  const failures = Object.values(run.fails);
  const samples = run.metrics.diag;
  if (failures.length > 0 || samples === undefined) {
    throw new Error(`${server} gave no answers at ${size}: ${failures.join('; ')}`);
  }
  return samples.p50;
}
