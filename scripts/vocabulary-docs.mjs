// npm run vocabulary: writes docs/vocabulary/ from the tables of the vocabulary.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { cache, root } from './lib/paths.mjs';
import { vocabularyPages } from './lib/vocabulary-pages.mjs';

const outfile = join(cache, 'vocabulary.mjs');
await esbuild.build({
  entryPoints: [join(root, 'server/src/vocabulary/index.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  loader: { '.tsv': 'text' },
  logLevel: 'warning',
});
for (const { file, text } of vocabularyPages(await import(pathToFileURL(outfile).href))) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
