// Where things lie. Everything that is downloaded or made along the way goes to `.cache/`, which git ignores.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const cache = join(root, '.cache');
export const samples = join(root, 'samples');
