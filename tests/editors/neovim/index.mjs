// The language server in Neovim.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureProgram, findProgram } from '../../../scripts/lib/programs.mjs';
import { serverEnvironment } from '../support/server-environment.mjs';
import { runTap } from '../support/tap.mjs';
import { removeFolder, temporaryWorkspace } from '../support/workspace.mjs';

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runNeovimSuite() {
  const nvim = await ensureProgram('Neovim', () => findProgram('nvim'), {
    debian: ['neovim'],
    mac: ['neovim'],
    otherwise: 'see https://github.com/neovim/neovim/blob/master/INSTALL.md',
  });
  const workspace = temporaryWorkspace();
  try {
    const script = fileURLToPath(new URL('attach.lua', import.meta.url));
    // Neovim before 0.9 has no option to run a script, and leaves when it reads an error from `-c`.
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`, '-c', 'cquit 1'];
    return await runTap(nvim, args, { env: serverEnvironment(workspace), cwd: workspace });
  } finally {
    removeFolder(dirname(workspace));
  }
}
