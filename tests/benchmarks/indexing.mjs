// The index of a folder of cables in the server: read for the first time, and kept from an earlier run, against reading the
// same files and loading a packed file; its answers against those of VS Code's Markdown server over 10,000 files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache } from '../../scripts/lib/paths.mjs';
import { node } from '../../scripts/lib/processes.mjs';
import { benchModule, prepareBench, serverCommand } from './shared-bench.mjs';

/** Measures as many cables as the public collection has, and reads them from the disk too. */
const FULL = process.argv.includes('--full');
const CABLES = FULL ? 250_000 : 20_000;
const PEER_FILES = 10_000;
const MEAN_BYTES = 6 * 1024;
/** So much memory may each 100,000 cables take. */
const MEGABYTES = 90;
const SECONDS = 600;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measureIndexing() {
  const folder = await prepareBench();
  const cables = await corpus('cable', CABLES);
  const floors = await floorsOf(folder, cables);
  const storage = mkdtempSync(join(tmpdir(), 'cablegram-bench-'));
  try {
    const ours = {
      cmd: serverCommand.map((word) => `"${word}"`).join(' '),
      lang: 'cable',
      kind: 'cable',
      env: { XDG_CACHE_HOME: storage },
    };
    const cold = await workspace(folder, 'ours', ours, cables);
    const warm = await workspace(folder, 'ours', ours, cables);
    const fromDisk = FULL ? await measureFromDisk(folder, ours, cables) : [];
    const peers = JSON.parse(readFileSync(join(folder, 'peers.config.json'), 'utf8'));
    const peer = await workspace(folder, 'markdown', peers.markdown, await corpus('markdown', PEER_FILES));
    const count = CABLES.toLocaleString('en');
    const row = (title, own, floor, unit, goal, note) => ({
      title,
      ours: own,
      floor,
      unit,
      goal,
      ...(note && { note }),
    });
    const against = `${PEER_FILES.toLocaleString('en')} files in the Markdown server`;
    // The Markdown server keeps nothing: it has just read its folder, so the answers after a first start stand beside its.
    const answer = (title, metric, goal) => {
      const later = `after a later start ${warm[metric].p95.toFixed(2)} ms`;
      const whole = `${title}, p95, after a first start, against ${against}`;
      return row(whole, cold[metric].p95, peer[metric].p95, 'ms', goal, later);
    };
    return [
      row(
        `cold index of ${count} cables, against ${against}`,
        cold.refsReady.p50,
        peer.refsReady.p50,
        'ms',
        CABLES / PEER_FILES / 8,
      ),
      answer(`workspace/symbol over ${count} cables`, 'wsSymbol', 0.5),
      answer(`references over ${count} cables`, 'references', 0.05),
      answer('an edit seen from another file', 'crossFresh', 0.05),
      row(
        `memory with ${count} cables, against ${MEGABYTES} MB for each 100,000 and 100 MB`,
        warm.rssMB.p50,
        (MEGABYTES * CABLES) / 100_000 + 100,
        'MB',
        1,
      ),
      // Below that many what does not grow with the files, the threads and the protocol, is all that is measured.
      ...(!FULL
        ? []
        : [
            row(
              `cold index of ${count} cables, against read + minimal index`,
              cold.refsReady.p50,
              floors.read,
              'ms',
              2.5,
            ),
            row(
              `warm start with ${count} cables, against loading a packed file`,
              warm.refsReady.p50,
              floors.load,
              'ms',
              5,
            ),
            ...fromDisk,
          ]),
    ];
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

/** A folder of invented files, made once. */
async function corpus(kind, n) {
  const dir = join(cache, `bench/${kind}-${n}`);
  if (!existsSync(join(dir, 'manifest.json'))) {
    rmSync(dir, { recursive: true, force: true });
    const { genCorpus } = await benchModule('gen.mjs');
    genCorpus({ dir, kind, n, mean: MEAN_BYTES, seed: 1 });
  }
  return dir;
}

/** The same folder read while the system remembers nothing of the files, which takes Python to make it forget. */
async function measureFromDisk(folder, server, dir) {
  const floors = await floorsOf(folder, dir, ['--cold', '1', '--rounds', '1']);
  const storage = mkdtempSync(join(tmpdir(), 'cablegram-bench-'));
  try {
    forget(dir);
    const { refsReady } = await workspace(folder, 'ours', { ...server, env: { XDG_CACHE_HOME: storage } }, dir);
    const title = `index of ${CABLES.toLocaleString('en')} cables off the disk, against read + minimal index`;
    return [{ title, ours: refsReady.p50, floor: floors.read, unit: 'ms', goal: 1.5 }];
  } finally {
    rmSync(storage, { recursive: true, force: true });
  }
}

const FORGET = `
import os, sys
for folder, _, files in os.walk(sys.argv[1]):
    for name in files:
        file = os.open(os.path.join(folder, name), os.O_RDONLY)
        os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(file)
`;

/** Has the system forget what is in the files of a folder. */
function forget(dir) {
  const { status } = spawnSync('python3', ['-c', FORGET, dir], { stdio: 'inherit' });
  if (status !== 0) throw new Error('python3 is needed to have the system forget files.');
}

/** What reading the files costs at the least, and loading a packed file. */
async function floorsOf(folder, dir, options = []) {
  const out = join(folder, 'floors.json');
  const args = ['--dir', dir, '--index', '1', '--modes', 'read . minimal index', '--out', out, ...options];
  await node([join(folder, 'fsfloor.mjs'), ...args], { cwd: folder, capture: true });
  const { rows } = JSON.parse(readFileSync(out, 'utf8'));
  return {
    read: Math.min(...rows.filter(({ name }) => name.startsWith('read + minimal index')).map(({ ms }) => ms)),
    load: rows.find(({ name }) => name === 'index load: packed').ms,
  };
}

/** What a server takes to know a folder, and its answers then. */
async function workspace(folder, name, server, dir) {
  const config = join(folder, 'workspace.config.json');
  const report = join(folder, 'workspace.json');
  writeFileSync(config, JSON.stringify({ [name]: server }));
  const options = { peers: name, config, root: dir, scenarios: 'workspace', 'ws-timeout': SECONDS, out: report };
  const args = Object.entries(options).flatMap(([option, value]) => [`--${option}`, String(value)]);
  await node([join(folder, 'lspbench.mjs'), ...args], { cwd: folder, capture: true });
  const [run] = JSON.parse(readFileSync(report, 'utf8')).runs;
  const failures = Object.values(run.fails);
  if (failures.length > 0) throw new Error(`${name} over ${dir}: ${failures.join('; ')}`);
  return run.metrics;
}
