// Runs the suite in the web extension host: VS Code's web build, served by @vscode/test-web, in headless Chromium.
//   node run-tests.mjs EXTENSION SUITE WORKSPACE
import { startVscodeWeb } from '../../../scripts/lib/vscode-web.mjs';
import { runTestsAt } from '../support/automation.mjs';

const [extension, tests, workspace] = process.argv.slice(2);
const { address, close } = await startVscodeWeb({ workspace, extension, tests });
try {
  process.exitCode = await runTestsAt(address);
} finally {
  close();
}
