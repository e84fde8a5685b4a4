// The language server in Emacs, with eglot.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../scripts/lib/processes.mjs';
import { ensureProgram, findProgram } from '../../../scripts/lib/programs.mjs';
import { serverEnvironment } from '../support/server-environment.mjs';
import { runTap } from '../support/tap.mjs';
import { removeFolder, temporaryWorkspace } from '../support/workspace.mjs';

const BATCH = ['--batch', '--no-init-file', '--eval', '(package-initialize)'];

async function findEmacsWithEglot() {
  const emacs = findProgram('emacs');
  if (emacs === undefined) return undefined;
  const found = run(emacs, [...BATCH, '--eval', "(require 'eglot)"], { capture: true });
  return found.then(
    () => emacs,
    () => undefined,
  );
}

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runEmacsSuite() {
  const emacs = await ensureProgram('Emacs with eglot', findEmacsWithEglot, {
    debian: ['emacs-nox', 'elpa-eglot'],
    mac: ['emacs'],
    otherwise: 'see https://www.gnu.org/software/emacs/download.html (29 or newer has eglot)',
  });
  const workspace = temporaryWorkspace();
  try {
    const script = fileURLToPath(new URL('attach.el', import.meta.url));
    return await runTap(emacs, [...BATCH, '--load', script], { env: serverEnvironment(workspace), cwd: workspace });
  } finally {
    removeFolder(dirname(workspace));
  }
}
