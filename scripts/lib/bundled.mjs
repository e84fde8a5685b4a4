// Parts of the server as modules of this process, built as they ship.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * @param {string} contents what the module exports, paths counted from `server/src`
 * @returns {Promise<any>} the module
 */
export async function bundledModule(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-'));
  try {
    const outfile = join(folder, 'module.mjs');
    await esbuild.build({
      stdin: { contents, resolveDir: join(root, 'server/src'), loader: 'ts' },
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      loader: { '.tsv': 'text' },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
