// node scripts/run.mjs FILE ARGUMENTS: installs the npm dependencies when needed, then runs the file.
import { resolve } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { node } from './lib/processes.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node scripts/run.mjs FILE ARGUMENTS');
  process.exit(2);
}
try {
  await ensureDependencies();
  await node([resolve(root, file), ...args], { cwd: root });
} catch (error) {
  // What the script itself had to say is on the terminal already.
  if (typeof error.code !== 'number') console.error(error.message);
  process.exitCode = typeof error.code === 'number' ? error.code : 1;
}
