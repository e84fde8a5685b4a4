// Builds everything that ships into dist/. `--development` keeps names and adds source maps.
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const development = process.argv.includes('--development');

/** @type {esbuild.BuildOptions} */
const shared = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  loader: { '.tsv': 'text' },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/**
 * The command line and the server for Node.
 * @type {esbuild.BuildOptions}
 */
export const nodeProgram = {
  ...node,
  entryPoints: { cablegram: 'server/src/hosts/node.ts' },
  outExtension: { '.js': '.cjs' },
  banner: { js: '#!/usr/bin/env node' },
};

/** @type {esbuild.BuildOptions[]} */
const programs = [
  nodeProgram,
  { ...browser, entryPoints: { worker: 'server/src/hosts/browser.ts' }, format: 'iife' },
  { ...node, entryPoints: { desktop: 'client/src/desktop.ts' }, outExtension: { '.js': '.cjs' }, external: ['vscode'] },
  { ...browser, entryPoints: { preview: 'client/src/preview/page.ts' }, format: 'iife' },
  { ...browser, entryPoints: { web: 'client/src/web.ts' }, format: 'cjs', external: ['vscode'] },
];

async function build() {
  rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(programs.map((program) => esbuild.build({ ...program, outdir: 'dist' })));
  for (const { metafile } of results) {
    for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
      console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
