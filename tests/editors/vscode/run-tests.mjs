// Runs the suite with @vscode/test-electron: in a desktop VS Code where there is one, else in its stand-in.
//   node run-tests.mjs EXTENSION SUITE WORKSPACE
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { findDesktopVscode } from '../../../scripts/lib/desktop.mjs';
import { removeFolder, temporaryFolder } from '../support/workspace.mjs';

const [extensionDevelopmentPath, extensionTestsPath, workspace] = process.argv.slice(2);
const desktop = findDesktopVscode();
const standIn = fileURLToPath(new URL('stand-in.mjs', import.meta.url));
const profile = temporaryFolder();
const desktopArgs = [
  workspace,
  '--disable-extensions',
  `--user-data-dir=${profile}/data`,
  `--extensions-dir=${profile}/extensions`,
];
try {
  await runTests({
    vscodeExecutablePath: desktop ?? process.execPath,
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: desktop ? desktopArgs : [standIn, workspace],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  removeFolder(profile);
}
