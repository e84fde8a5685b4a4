// The extension as a user gets it: unpacked from the packaged .vsix.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { packExtension } from '../../../scripts/package.mjs';
import { cache } from '../../../scripts/lib/paths.mjs';

let unpacked;

/** Packs what `npm run build` made and unpacks it again, once. @returns {Promise<string>} the folder */
export const packagedExtension = () => (unpacked ??= unpack());

async function unpack() {
  const folder = join(cache, 'tests', 'extension');
  rmSync(folder, { recursive: true, force: true });
  const archive = await JSZip.loadAsync(readFileSync(await packExtension()));
  for (const [name, entry] of Object.entries(archive.files)) {
    if (entry.dir || !name.startsWith('extension/')) continue;
    const file = join(folder, name.slice('extension/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await entry.async('nodebuffer'));
  }
  return folder;
}
