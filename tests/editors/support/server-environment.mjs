// What the scripts inside Neovim and Emacs are told, by environment variables.
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import samples from './samples.mjs';

/** @param {string} workspace @returns {Record<string, string>} */
export const serverEnvironment = (workspace) => ({
  ...process.env,
  CABLEGRAM_SERVER: join(root, 'dist/cablegram.cjs'),
  CABLEGRAM_WORKSPACE: workspace,
  CABLEGRAM_SAMPLE: samples.citing,
  CABLEGRAM_CITED: samples.cited,
  CABLEGRAM_REFERENCE: samples.reference,
});
