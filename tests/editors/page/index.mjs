// The exported page in a browser, and its style under the themes of VS Code: every text can be read. And how the preview
// is renewed.
import { ensureChromium, launchChromium } from '../../../scripts/lib/browser.mjs';
import { READABLE, textContrasts } from '../support/contrast.mjs';
import { APPEARANCES, openExported } from '../support/exported.mjs';
import { Checks } from '../support/tap.mjs';
import { checkRenewing } from './renewing.mjs';

/** What VS Code gives the body of a webview by the kind of theme, its colours, and a system that is set otherwise. */
const THEMES = [
  { classes: 'vscode-light', background: '#ffffff', colour: '#3b3b3b', link: '#005fb8', system: 'dark' },
  { classes: 'vscode-dark', background: '#1f1f1f', colour: '#cccccc', link: '#4daafc', system: 'light' },
  { classes: 'vscode-high-contrast', background: '#000000', colour: '#ffffff', link: '#21a6ff', system: 'light' },
  {
    classes: 'vscode-high-contrast-light vscode-high-contrast',
    background: '#ffffff',
    colour: '#292929',
    link: '#0f4a85',
    system: 'dark',
  },
];

async function readable(page) {
  const contrasts = await textContrasts(page);
  if (contrasts.length < 20) throw new Error(`there are ${contrasts.length} texts`);
  const faint = contrasts.filter(({ ratio }) => ratio < READABLE);
  if (faint.length > 0) throw new Error(faint.map(({ text, ratio }) => `${ratio.toFixed(2)}: ${text}`).join('\n'));
}

// Runs in the page.
function wearTheme({ classes, background, colour, link }) {
  document.documentElement.style.setProperty('--vscode-editor-background', background);
  document.documentElement.style.setProperty('--vscode-textLink-foreground', link);
  document.body.className = classes;
  document.body.style.color = colour;
}

/** @returns {Promise<import('../support/tap.mjs').Counts>} */
export async function runPageSuite() {
  await ensureChromium();
  const checks = new Checks();
  const browser = await launchChromium();
  try {
    for (const appearance of Object.keys(APPEARANCES)) {
      await checks.check(`exported page, ${appearance}: every text can be read`, async () => {
        await readable(await openExported(browser, appearance));
      });
    }
    for (const theme of THEMES) {
      await checks.check(`style of the preview, ${theme.classes}: every text can be read`, async () => {
        const page = await openExported(browser, theme.system);
        await page.evaluate(wearTheme, theme);
        await readable(page);
      });
    }
    await checkRenewing(checks, browser);
  } finally {
    await browser.close();
  }
  return checks.counts();
}
