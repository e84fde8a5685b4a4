// npm start: builds the extension and opens a VS Code that has it on the samples.
//   --no-open   open nothing on the screen: print the address and serve it
//   --web       the static web build of VS Code instead of its server
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { findDesktopVscode } from './lib/desktop.mjs';
import { openInBrowser } from './lib/browser.mjs';
import { cache, root, samples } from './lib/paths.mjs';
import { endOnSignals, isEnding, node, run, stopAll } from './lib/processes.mjs';
import { step } from './lib/progress.mjs';
import { quietSettings } from './lib/settings.mjs';
import { startVscodeServer } from './lib/vscode-server.mjs';
import { startVscodeWeb } from './lib/vscode-web.mjs';

const options = process.argv.slice(2);
const screen = !options.includes('--no-open');

function firstSample() {
  const files = existsSync(samples) ? readdirSync(samples) : [];
  const cable = files.filter((file) => file.endsWith('.cable')).sort()[0];
  return cable === undefined ? undefined : join(samples, cable);
}

async function openDesktop(executable) {
  const profile = join(cache, 'desktop');
  const args = ['--new-window', '--wait', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'];
  args.push('--user-data-dir', join(profile, 'data'), '--extensions-dir', join(profile, 'extensions'));
  args.push(`--extensionDevelopmentPath=${root}`, samples, ...[firstSample()].filter(Boolean));
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  console.log('Cablegram is open in VS Code. Ctrl-C ends it.');
  await run(executable, args);
}

async function serve() {
  if (!options.includes('--web')) {
    try {
      const data = join(cache, 'server');
      const server = await step('Starting VS Code', () => startVscodeServer({ data, settings: quietSettings }));
      const address = server.address(samples, { extension: root, file: firstSample() });
      const ended = new Promise((resolve) => server.child.once('close', resolve));
      return { address, ended };
    } catch (error) {
      console.log(`${error.message} The web build of VS Code takes its place.`);
    }
  }
  const { address } = await step('Starting VS Code for the web', () =>
    startVscodeWeb({ workspace: samples, extension: root, file: firstSample() }),
  );
  return { address, ended: new Promise(() => {}) };
}

async function main() {
  await ensureDependencies();
  await step('Building the extension', () => node(['esbuild.mjs'], { cwd: root }));
  const desktop = screen && !options.includes('--web') ? findDesktopVscode() : undefined;
  if (desktop !== undefined) {
    await openDesktop(desktop);
    return;
  }
  const { address, ended } = await serve();
  console.log(`\nCablegram is open at ${address}\n\nCtrl-C ends it.`);
  if (screen) openInBrowser(address);
  await ended;
  if (!isEnding()) throw new Error('The VS Code server has ended.');
}

endOnSignals();
try {
  await main();
} catch (error) {
  console.error(error.message);
  await stopAll();
  process.exit(1);
}
