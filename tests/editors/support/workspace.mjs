// A folder to open: a copy, so that no test writes to the samples or the corpus.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, samples } from '../../../scripts/lib/paths.mjs';

// Real cables, which are not part of the project: tests over them run where they lie beside it.
const corpus = join(root, '../shared/corpus');

/** @returns {string} a new temporary folder */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'cablegram-'));

export const removeFolder = (folder) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Saving tidies and mends all that it may. */
export const MENDING_ON_SAVE = {
  'editor.formatOnSave': true,
  'editor.codeActionsOnSave': {
    'source.fixAll.cablegram': 'always',
    'source.organizeTags.cablegram': 'always',
    'source.renumberParagraphs.cablegram': 'always',
  },
};

/**
 * Copies the samples, and the corpus into `corpus/` where it is there.
 * @param {Record<string, unknown>} [settings] of the workspace, beside those the samples have
 * @returns {string} the folder
 * @throws when the corpus is missing where it must not be
 */
export function temporaryWorkspace(settings = {}) {
  const workspace = join(temporaryFolder(), 'workspace');
  cpSync(samples, workspace, { recursive: true });
  if (existsSync(corpus)) {
    cpSync(corpus, join(workspace, 'corpus'), { recursive: true, filter: (file) => !/\.(tsv|txt)$/.test(file) });
  } else if (process.env.CI) {
    throw new Error(`The corpus of real cables is missing: ${corpus}`);
  } else {
    console.log('There is no corpus of real cables beside the project: the samples alone are tested.');
  }
  mkdirSync(join(workspace, '.vscode'), { recursive: true });
  const file = join(workspace, '.vscode/settings.json');
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // In a browser VS Code saves by itself what tests type, unless it is told not to.
  const given = { ...own, 'files.autoSave': 'off', ...settings };
  writeFileSync(file, JSON.stringify(given, null, 2));
  return workspace;
}
