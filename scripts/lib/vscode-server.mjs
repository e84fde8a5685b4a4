// The VS Code server that npm's `code-server` package carries: a real VS Code whose window is a browser page and whose
// extension host is a Node process on this machine. Only that part is unpacked; its wrapper is left out.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { freePort, untilAnswers } from './network.mjs';
import { unpackedNpmPackage } from './npm-package.mjs';
import { node, npm, start } from './processes.mjs';
import { ensureProgram, findProgram } from './programs.mjs';

// VS Code 1.99.3, the newest of its kind that runs on Node 20.
const VERSION = '4.99.4';

// Native modules (terminal, file watching by the system) would need a compiler and are left out: the server does without.
async function installModules(folder) {
  const shrinkwrap = join(folder, 'npm-shrinkwrap.json');
  if (existsSync(shrinkwrap)) {
    const lock = JSON.parse(readFileSync(shrinkwrap, 'utf8'));
    for (const [path, { resolved }] of Object.entries(lock.packages)) {
      // A package that lies in a git repository is taken from npm instead.
      if (resolved?.startsWith('git+')) delete lock.packages[path];
    }
    writeFileSync(shrinkwrap, JSON.stringify(lock));
  }
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    capture: true,
  });
  await compileModules(folder);
}

// The native modules worth the time: without the first the output channels, our log among them, stay empty; without the
// second each extension host begins with an error.
async function compileModules(folder) {
  const nodedir = dirname(dirname(realpathSync(process.execPath)));
  const headers = existsSync(join(nodedir, 'include/node/node.h'));
  if (!headers || !['c++', 'make', 'python3'].every(findProgram)) return;
  const env = { ...process.env, npm_config_nodedir: nodedir };
  await npm(['rebuild', '--ignore-scripts=false', '@vscode/spdlog', 'native-watchdog'], {
    cwd: folder,
    capture: true,
    env,
  }).catch(() =>
    console.log('The native modules of the VS Code server could not be compiled: its output channels will be empty.'),
  );
}

/** VS Code searches files with ripgrep, whose npm package would download it from elsewhere. */
export const ensureRipgrep = () =>
  ensureProgram('ripgrep', () => findProgram('rg'), {
    debian: ['ripgrep'],
    mac: ['ripgrep'],
    otherwise: 'see https://github.com/BurntSushi/ripgrep#installation',
  });

function linkRipgrep(folder) {
  const program = findProgram('rg');
  const link = join(folder, 'node_modules/@vscode/ripgrep/bin/rg');
  if (program === undefined || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(program, link);
}

/** Downloads the VS Code server, once. @returns {Promise<string>} its folder */
export async function installVscodeServer() {
  if (process.platform === 'win32') {
    throw new Error(
      'The VS Code server of npm runs on Linux and macOS only. A desktop VS Code does as well: ' +
        'winget install Microsoft.VisualStudioCode',
    );
  }
  const folder = await unpackedNpmPackage('code-server', VERSION, 'lib/vscode', installModules);
  linkRipgrep(folder);
  return folder;
}

const extensionsIn = (data) => join(data, 'extensions');

/** Installs a packaged extension as a user does. @param {string} data folder of user data @param {string} vsix */
export async function installInVscodeServer(data, vsix) {
  const program = join(await installVscodeServer(), 'out/server-main.js');
  const folders = ['--server-data-dir', data, '--extensions-dir', extensionsIn(data)];
  await node([program, '--accept-server-license-terms', ...folders, '--install-extension', vsix], { capture: true });
}

/**
 * Starts the server on a free port of 127.0.0.1, reachable only with the token in the addresses it gives.
 * @param {{ data: string, settings: Record<string, unknown>, env?: Record<string, string> }} options
 *   `data`: folder of its user data and log; `settings`: user settings, written when there are none yet
 */
export async function startVscodeServer({ data, settings, env = {} }) {
  const folder = await installVscodeServer();
  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  for (const kind of ['User', 'Machine']) {
    const file = join(data, 'data', kind, 'settings.json');
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(settings, null, 2));
  }
  const extensions = extensionsIn(data);
  mkdirSync(extensions, { recursive: true });
  const logFile = join(data, 'server.log');
  const log = openSync(logFile, 'w');
  const args = ['--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  args.push('--accept-server-license-terms', '--telemetry-level', 'off');
  args.push('--server-data-dir', data, '--extensions-dir', extensions);
  const child = start(process.execPath, [join(folder, 'out/server-main.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  await untilAnswers(`http://127.0.0.1:${port}/?tkn=${token}`, () =>
    child.exitCode === null ? undefined : `The VS Code server ended with ${child.exitCode}; its log is ${logFile}.`,
  );
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  return {
    child,
    logFile,
    /**
     * @param {string} workspace folder to open
     * @param {{ extension?: string, tests?: string, file?: string }} [what] extension to run from its folder, tests to
     *   run in it, file to show
     * @returns {string} address of a window
     */
    address(workspace, { extension, tests, file } = {}) {
      const payload = [
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
      ];
      if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (tests) payload.push(['extensionTestsPath', remote(tests)]);
      if (file) payload.push(['openFile', remote(file)]);
      const query = new URLSearchParams({ tkn: token, folder: workspace, payload: JSON.stringify(payload) });
      return `http://127.0.0.1:${port}/?${query}`;
    },
  };
}
