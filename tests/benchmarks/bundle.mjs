// Parts of the server as modules of this process, built as they ship.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { cache, root } from '../../scripts/lib/paths.mjs';

/**
 * @param {string} name of the file
 * @param {string} contents what the module exports, paths counted from `server/src`
 * @returns {Promise<string>} the file
 */
export async function bundle(name, contents) {
  const outfile = join(cache, 'bench', name);
  await esbuild.build({
    stdin: { contents, resolveDir: join(root, 'server/src'), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'esm',
    loader: { '.tsv': 'text' },
    logLevel: 'warning',
  });
  return outfile;
}

/** As `bundle`, and imported. */
export async function bundled(name, contents) {
  return import(pathToFileURL(await bundle(name, contents)).href);
}
