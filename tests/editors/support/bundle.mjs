// Bundles the tests that run inside an extension host.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { cache, root } from '../../../scripts/lib/paths.mjs';

const suite = (entry) => join(root, 'tests/editors/vscode/suite', entry);

/** @param {'node' | 'web'} host @param {string} folder to write to @returns {Promise<string>} the bundle */
export async function bundleSuite(host, folder = join(cache, 'tests')) {
  const outfile = join(folder, `suite-${host}.js`);
  await esbuild.build({
    entryPoints: [suite(`${host}.ts`)],
    outfile,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
    ...(host === 'node'
      ? { platform: 'node', target: 'node20' }
      : { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } }),
  });
  return outfile;
}
