// Programs that are not npm packages: found on the PATH, installed as root on Debian, or named with the command that
// would install them.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

/** @returns {string | undefined} the full path of a program on the PATH */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not here; look in the next folder.
      }
    }
  }
  return undefined;
}

const isRoot = process.getuid?.() === 0;
const debian = existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;

/**
 * Makes sure that something from outside npm is there.
 * @template T
 * @param {string} title how a person calls it
 * @param {() => T | undefined | Promise<T | undefined>} find gives it where it is installed
 * @param {{ debian: string[], mac?: string[], otherwise: string }} packages Debian's packages, Homebrew's, and advice
 * @returns {Promise<T>}
 * @throws an error that names the exact command when it is missing and cannot be installed from here
 */
export async function ensureProgram(title, find, packages) {
  const there = await find();
  if (there !== undefined) return there;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages.debian];
  if (debian && isRoot) {
    await step(`Installing ${title} (${packages.debian.join(' ')})`, async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update', '-q'], { capture: true });
      await run(install[0], install.slice(1), { capture: true, env });
    });
    const installed = await find();
    if (installed !== undefined) return installed;
  }
  const command = debian
    ? `sudo apt-get update && sudo ${install.join(' ')}`
    : process.platform === 'darwin' && packages.mac
      ? `brew install ${packages.mac.join(' ')}`
      : packages.otherwise;
  throw new Error(`${title} is missing. To install it: ${command}`);
}
