// Stands in for a desktop `code`: takes the arguments that @vscode/test-electron passes and runs the tests in the VS Code
// server of npm, its window in headless Chromium.
import { join } from 'node:path';
import { testSettings } from '../../../scripts/lib/settings.mjs';
import { endOnSignals, stop } from '../../../scripts/lib/processes.mjs';
import { startVscodeServer } from '../../../scripts/lib/vscode-server.mjs';
import { runTestsAt } from '../support/automation.mjs';
import { removeFolder, temporaryFolder } from '../support/workspace.mjs';

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const [workspace] = args.filter((arg) => !arg.startsWith('--'));

endOnSignals();
const profile = temporaryFolder();
const server = await startVscodeServer({ data: join(profile, 'data'), settings: testSettings });
try {
  process.exitCode = await runTestsAt(
    server.address(workspace, {
      extension: option('extensionDevelopmentPath'),
      tests: option('extensionTestsPath'),
    }),
  );
} finally {
  await stop(server.child);
  removeFolder(profile);
}
