// The page that `cablegram render` prints, in a browser.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localPage } from '../../../scripts/lib/browser.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { node } from '../../../scripts/lib/processes.mjs';

/** A cable that has all that a page shows in its own colour. */
export const MARKS = fileURLToPath(new URL('marks.cable', import.meta.url));

/** What a person may have asked of the browser. */
export const APPEARANCES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced-colors-light': { colorScheme: 'light', forcedColors: 'active' },
  'forced-colors-dark': { colorScheme: 'dark', forcedColors: 'active' },
};

let exported;

const exportOnce = () =>
  (exported ??= node([join(root, 'dist/cablegram.cjs'), 'render', MARKS, '--no-config'], { capture: true }));

/**
 * @param {import('playwright-core').Browser} browser @param {keyof typeof APPEARANCES} appearance
 * @returns {Promise<import('playwright-core').Page>} with the page of the cable of all marks
 */
export async function openExported(browser, appearance) {
  const page = await localPage(browser);
  await page.emulateMedia(APPEARANCES[appearance]);
  await page.setContent(await exportOnce());
  return page;
}
