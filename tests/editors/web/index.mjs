// The suite of the `vscode` API in the web extension host, the language server in a Web Worker.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from '../../../scripts/lib/browser.mjs';
import { step } from '../../../scripts/lib/progress.mjs';
import { installVscodeWeb } from '../../../scripts/lib/vscode-web.mjs';
import { bundleSuite } from '../support/bundle.mjs';
import { packagedExtension } from '../support/extension.mjs';
import { runTap } from '../support/tap.mjs';
import { MENDING_ON_SAVE, removeFolder, temporaryWorkspace } from '../support/workspace.mjs';

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runWebSuite() {
  await ensureChromium();
  await installVscodeWeb();
  const extension = await step('Packing the extension', packagedExtension);
  // The page can load files below the extension only.
  const suite = await bundleSuite('web', join(extension, 'tests'));
  const workspace = temporaryWorkspace(MENDING_ON_SAVE);
  try {
    const script = fileURLToPath(new URL('run-tests.mjs', import.meta.url));
    return await runTap(process.execPath, [script, extension, suite, workspace]);
  } finally {
    removeFolder(dirname(workspace));
  }
}
