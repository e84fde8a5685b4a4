// The tools that measure any language server: they lie beside the project, not in it. Nothing is written there.
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, root } from '../../scripts/lib/paths.mjs';
import { npm } from '../../scripts/lib/processes.mjs';
import { step } from '../../scripts/lib/progress.mjs';

const origin = join(root, '../shared/bench');
const copy = join(cache, 'bench');

/** What the measured peers need: the library that most servers are written with, VS Code's JSON and Markdown servers. */
const PEERS = JSON.stringify({
  private: true,
  type: 'module',
  dependencies: {
    'vscode-langservers-extracted': '4.10.0',
    'vscode-languageserver': '10.1.2',
    'vscode-languageserver-textdocument': '1.0.16',
    'vscode-markdown-languageserver': '0.5.0',
    'markdown-it': '14.1.0',
  },
});

/** What stands between this machine and a measurement. */
export class Missing extends Error {}

/**
 * Copies the tools and installs the peers.
 * @returns {Promise<string>} the folder of the copy
 * @throws {Missing} without the tools
 */
export async function prepareBench() {
  const files = ['lspbench.mjs', 'fsfloor.mjs', 'gen.mjs', 'peers.config.json', 'lib/rpc.mjs', 'servers/echo-vs.mjs'];
  const missing = files.map((file) => join(origin, file)).filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Missing(`Missing: ${missing.join(', ')}.`);
  mkdirSync(copy, { recursive: true });
  for (const part of ['lspbench.mjs', 'fsfloor.mjs', 'gen.mjs', 'peers.config.json', 'lib', 'servers', 'clients']) {
    cpSync(join(origin, part), join(copy, part), { recursive: true });
  }
  const packageFile = join(copy, 'package.json');
  const installed = join(copy, 'node_modules/.package-lock.json');
  if (!existsSync(installed) || readFileSync(packageFile, 'utf8') !== PEERS) {
    writeFileSync(packageFile, PEERS);
    await step('Installing the measured peers', () => npm(['install', '--no-audit', '--no-fund'], { cwd: copy }));
  }
  return copy;
}

/** A module of the tools. */
export const benchModule = (file) => import(pathToFileURL(join(copy, file)).href);

/** An invented cable of so many bytes, the same at every call. @param {string} size such as `100k` */
export async function benchCable(size) {
  const { genDoc, parseSize } = await benchModule('gen.mjs');
  return genDoc('cable', parseSize(size), 1);
}

/** The program as it was built for these measurements. */
export const program = join(copy, 'cablegram.cjs');

/** Takes the program that was built aside, so that a build that begins meanwhile does not change what is measured. */
export function keepProgram() {
  copyFileSync(join(root, 'dist/cablegram.cjs'), program);
}

/** Our server as the tools start it. */
export const serverCommand = [process.execPath, program, 'lsp', '--stdio'];
