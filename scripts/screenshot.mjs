// npm run screenshot: opens a sample in the real workbench and writes docs/screenshot.png.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hoverOver, openWorkbench, runCommand } from '../tests/editors/support/workbench.mjs';
import { removeFolder, temporaryFolder } from '../tests/editors/support/workspace.mjs';
import { launchChromium, localPage } from './lib/browser.mjs';
import { root, samples } from './lib/paths.mjs';
import { endOnSignals, node, stop } from './lib/processes.mjs';
import { step } from './lib/progress.mjs';
import { testSettings } from './lib/settings.mjs';
import { startVscodeServer } from './lib/vscode-server.mjs';

// A sample that was spoilt on purpose, so that there are problems to list.
const SAMPLE = join(samples, '07ZAGREB9105.cable');
const settings = {
  ...testSettings,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
};

// Gives the outline more of the side bar than VS Code does.
async function enlargeOutline(page) {
  // The pane is still sliding open.
  await page.waitForTimeout(500);
  const { x, y, height } = await page.locator('.sidebar .monaco-sash.horizontal:not(.disabled)').first().boundingBox();
  await page.mouse.move(x + 100, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 100, 280, { steps: 5 });
  await page.mouse.up();
}

async function takeScreenshot(address) {
  const browser = await launchChromium();
  try {
    const page = await localPage(browser);
    await openWorkbench(page, address);
    await runCommand(page, 'View: Focus Problems');
    await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
    await runCommand(page, 'Explorer: Focus on Outline View');
    await page.locator('.outline-pane .monaco-list-row').first().waitFor();
    await enlargeOutline(page);
    await hoverOver(page, 'RUEHPS', /Pristina/i);
    const file = join(root, 'docs/screenshot.png');
    mkdirSync(join(root, 'docs'), { recursive: true });
    await page.screenshot({ path: file, animations: 'disabled' });
    console.log(`Written: ${file}`);
  } finally {
    await browser.close();
  }
}

endOnSignals();
await step('Building the extension', () => node(['esbuild.mjs'], { cwd: root }));
const profile = temporaryFolder();
const server = await step('Starting VS Code', () => startVscodeServer({ data: profile, settings }));
try {
  await takeScreenshot(server.address(samples, { extension: root, file: SAMPLE }));
} finally {
  await stop(server.child);
  removeFolder(profile);
}
