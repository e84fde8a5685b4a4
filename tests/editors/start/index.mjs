// `npm start` as a person uses it: the address it prints is opened, and a cable hovered. And the packaged extension,
// installed, in a folder that nobody trusts.
import { dirname, join } from 'node:path';
import { ensureChromium, launchChromium, localPage } from '../../../scripts/lib/browser.mjs';
import { packExtension } from '../../../scripts/package.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { start, stop } from '../../../scripts/lib/processes.mjs';
import { testSettings } from '../../../scripts/lib/settings.mjs';
import { installInVscodeServer, startVscodeServer } from '../../../scripts/lib/vscode-server.mjs';
import samples from '../support/samples.mjs';
import { Checks } from '../support/tap.mjs';
import { hoverOver, openWorkbench } from '../support/workbench.mjs';
import { removeFolder, temporaryWorkspace } from '../support/workspace.mjs';

const DEPARTMENT = /SECSTATE|Department of State/i;

/** Runs `npm start -- --no-open`. @returns the process, and the address it prints */
function npmStart(options = []) {
  const args = [join(root, 'scripts/start.mjs'), '--no-open', ...options];
  const child = start(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const address = new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const printed = /^Cablegram is open at (http:\/\/127\.0\.0\.1:\S+)$/m.exec(output)?.[1];
      if (printed) resolve(printed);
    });
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${output}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, address, ended };
}

async function answers(address) {
  return fetch(address).then(
    () => true,
    () => false,
  );
}

async function checkStart(checks, browser, options) {
  const { child, address, ended } = npmStart(options);
  const named = ['npm start', ...options].join(' ');
  await checks.check(`${named}: the printed address shows a sample that can be hovered`, async () => {
    const page = await localPage(browser);
    await openWorkbench(page, await address);
    await hoverOver(page, 'RUEHC', DEPARTMENT);
  });
  await checks.check(`${named}: Ctrl-C ends all it started`, async () => {
    child.kill('SIGINT');
    await ended;
    if (await answers(await address)) throw new Error('the address still answers');
  });
}

async function hoverUntrusted(browser, workspace) {
  const data = join(dirname(workspace), 'data');
  // Installed, because VS Code does not restrict an extension under development.
  await installInVscodeServer(data, await packExtension());
  const settings = {
    ...testSettings,
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'always',
  };
  const server = await startVscodeServer({ data, settings });
  try {
    const page = await localPage(browser);
    await openWorkbench(page, server.address(workspace, { file: join(workspace, samples.citing) }));
    await page.getByText('Restricted Mode').first().waitFor();
    await hoverOver(page, 'RUEHC', DEPARTMENT);
  } finally {
    await stop(server.child);
  }
}

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runStartSuite() {
  await ensureChromium();
  const checks = new Checks();
  const browser = await launchChromium();
  try {
    await checkStart(checks, browser, []);
    await checkStart(checks, browser, ['--web']);
    const workspace = temporaryWorkspace();
    await checks.check('the extension works in a folder that is not trusted', () => hoverUntrusted(browser, workspace));
    removeFolder(dirname(workspace));
  } finally {
    await browser.close();
  }
  return checks.counts();
}
