// npm run screenshots:preview: pictures of the preview in VS Code and of the exported page, in light, dark and high
// contrast, for a person to look at; and the contrast of the faintest text in each.
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { faintest, textContrasts } from '../tests/editors/support/contrast.mjs';
import { APPEARANCES, MARKS, openExported } from '../tests/editors/support/exported.mjs';
import { openPreview, openWorkbench } from '../tests/editors/support/workbench.mjs';
import { removeFolder, temporaryFolder } from '../tests/editors/support/workspace.mjs';
import { launchChromium, localPage } from './lib/browser.mjs';
import { cache, root, samples } from './lib/paths.mjs';
import { endOnSignals, node, stop } from './lib/processes.mjs';
import { step } from './lib/progress.mjs';
import { testSettings } from './lib/settings.mjs';
import { startVscodeServer } from './lib/vscode-server.mjs';

/** VS Code's own themes, by their names in its settings. */
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

const folder = join(cache, 'screenshots');

/** @param {import('playwright-core').Page} page @param {import('playwright-core').Frame} shown whose texts are looked at */
async function keep(name, page, shown) {
  const file = join(folder, `${name}.png`);
  // So that the outline is seen as well.
  await shown.locator('a[href="#ref-A"]').focus();
  await page.screenshot({ path: file, animations: 'disabled', fullPage: true });
  const { text, ratio } = faintest(await textContrasts(shown));
  console.log(`Written: ${file}; the faintest text has a contrast of ${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
}

async function previewIn(browser, name) {
  const data = temporaryFolder();
  const workspace = join(data, 'samples');
  cpSync(samples, workspace, { recursive: true });
  cpSync(MARKS, join(workspace, 'marks.cable'));
  // VS Code shows a theme that lies below the extension under development, whatever the settings say, and its own lie below
  // the folder of the project.
  const extension = join(data, 'extension');
  symlinkSync(root, extension);
  const settings = { ...testSettings, 'editor.minimap.enabled': false, 'workbench.colorTheme': THEMES[name] };
  const server = await startVscodeServer({ data, settings });
  try {
    const page = await localPage(browser);
    await page.setViewportSize({ width: 1400, height: 1250 });
    // A theme need not be that of the system.
    await page.emulateMedia({ colorScheme: name.endsWith('dark') ? 'light' : 'dark' });
    await openWorkbench(page, server.address(workspace, { extension, file: join(workspace, 'marks.cable') }));
    await keep(`preview-${name}`, page, await openPreview(page));
    await page.context().close();
  } finally {
    await stop(server.child);
    removeFolder(data);
  }
}

endOnSignals();
await step('Building the extension', () => node(['esbuild.mjs'], { cwd: root }));
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const name of Object.keys(THEMES)) await previewIn(browser, name);
  for (const name of Object.keys(APPEARANCES)) {
    const page = await openExported(browser, name);
    await keep(`page-${name}`, page, page.mainFrame());
    await page.context().close();
  }
} finally {
  await browser.close();
}
