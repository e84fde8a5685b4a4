// npm run package: builds the extension and packs it into dist/cablegram-<version>.vsix.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { root } from './lib/paths.mjs';
import { node } from './lib/processes.mjs';

/** Packs what was built. @returns {Promise<string>} the path of the .vsix file */
export async function packExtension() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packagePath = join(root, 'dist', `${name}-${version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    // Everything is bundled.
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await node(['esbuild.mjs'], { cwd: root });
  await packExtension();
}
