// The suite of the `vscode` API in a real extension host on Node.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../../../scripts/lib/browser.mjs';
import { findDesktopVscode } from '../../../scripts/lib/desktop.mjs';
import { step } from '../../../scripts/lib/progress.mjs';
import { ensureRipgrep, installVscodeServer } from '../../../scripts/lib/vscode-server.mjs';
import { bundleSuite } from '../support/bundle.mjs';
import { packagedExtension } from '../support/extension.mjs';
import { runTap } from '../support/tap.mjs';
import { MENDING_ON_SAVE, removeFolder, temporaryWorkspace } from '../support/workspace.mjs';

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runVscodeSuite() {
  if (findDesktopVscode() === undefined) {
    await ensureChromium();
    await ensureRipgrep();
    await installVscodeServer();
  }
  const extension = await step('Packing the extension', packagedExtension);
  const suite = await bundleSuite('node');
  const workspace = temporaryWorkspace(MENDING_ON_SAVE);
  try {
    const script = fileURLToPath(new URL('run-tests.mjs', import.meta.url));
    return await runTap(process.execPath, [script, extension, suite, workspace]);
  } finally {
    removeFolder(dirname(workspace));
  }
}
