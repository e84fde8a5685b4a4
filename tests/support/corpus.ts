import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A real cable of the shared corpus. */
export interface CorpusFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const FOLDER = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/**
 * The real cables, where the project stands beside the shared corpus; elsewhere none.
 * @throws in CI when the corpus is missing: its suites must not pass by testing nothing.
 */
export function corpus(): CorpusFile[] {
  if (!existsSync(FOLDER)) {
    if (process.env.CI) throw new Error(`The corpus is missing: ${FOLDER}`);
    return [];
  }
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cable'))
    .sort()
    .map((file) => {
      const full = path.join(FOLDER, file);
      return { name: path.basename(file, '.cable'), path: full, text: readFileSync(full, 'utf8') };
    });
}

/** One real cable by its number, such as `07PRISTINA768`; undefined where there is no corpus. */
export function corpusFile(name: string): CorpusFile | undefined {
  return corpus().find((file) => file.name === name);
}

/** The codes of TAGS that a public site listed, slips included; none where there is no corpus. */
export function listedTags(): string[] {
  const file = path.join(FOLDER, 'seed-tags.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
}
