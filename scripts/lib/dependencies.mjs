// Makes sure that the npm dependencies are those of package-lock.json, so that every command works right after a clone.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './processes.mjs';
import { step } from './progress.mjs';

const changed = (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes its own copy of the lock file into node_modules at the end of each installation, at about the time when
// it writes package-lock.json.
const SAME_INSTALLATION_MS = 5000;

/** Installs the npm dependencies when `node_modules` is missing or older than `package-lock.json`. */
export async function ensureDependencies() {
  if (changed('node_modules/.package-lock.json') + SAME_INSTALLATION_MS >= changed('package-lock.json')) return;
  await step('Installing the npm dependencies (npm ci)', () => npm(['ci', '--include=dev'], { cwd: root }));
}
