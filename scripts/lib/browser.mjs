// Browsers: the person's own, and a Chromium that scripts drive.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureProgram, findProgram } from './programs.mjs';

/** Shows an address in the default browser; without one nothing happens, the address has been printed. */
export function openInBrowser(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  }[process.platform] ?? ['xdg-open', address];
  // The browser is the person's own and outlives us.
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

function findChromium() {
  const given = process.env.CHROMIUM_EXECUTABLE;
  return given ?? NAMES.map(findProgram).find(Boolean) ?? PLACES.find((file) => existsSync(file));
}

/** @returns {Promise<string>} the path of a Chromium, installed when possible */
export const ensureChromium = () =>
  ensureProgram('Chromium', findChromium, {
    debian: ['chromium', 'fonts-dejavu-core'],
    mac: ['--cask', 'google-chrome'],
    otherwise: 'install Google Chrome, or set CHROMIUM_EXECUTABLE to the path of a Chromium',
  });

// Without a sandbox only as root, where Chromium's sandbox cannot start. The others keep it off the network and the GPU.
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. @returns {Promise<import('playwright-core').Browser>} */
export async function launchChromium() {
  const executablePath = await ensureChromium();
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** Opens a page that reaches this machine only. @param {import('playwright-core').Browser} browser */
export async function localPage(browser) {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions })).newPage();
  const outside = (url) => url.protocol.startsWith('http') && !['127.0.0.1', 'localhost'].includes(url.hostname);
  await page.route(outside, (route) => route.abort());
  return page;
}
