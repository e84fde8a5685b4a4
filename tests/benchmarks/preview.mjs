// From a word that is typed to the page that shows it, in VS Code: our preview against VS Code's own of Markdown, each on
// a text of the same size. Both wait a while for more to be typed.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium, localPage } from '../../scripts/lib/browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { stop } from '../../scripts/lib/processes.mjs';
import { testSettings } from '../../scripts/lib/settings.mjs';
import { startVscodeServer } from '../../scripts/lib/vscode-server.mjs';
import { goToEndOfLine, openPreview, openWorkbench } from '../editors/support/workbench.mjs';
import { removeFolder, temporaryFolder } from '../editors/support/workspace.mjs';
import { median } from './measurement.mjs';
import { benchModule, prepareBench } from './shared-bench.mjs';

const GOAL = 1;
const SIZES = ['6k', '100k'];
/** So many milliseconds each waits for more to be typed. */
const PAUSES = { cable: 50, markdown: 300 };
const FILES = { cable: 'cable', markdown: 'md' };
const ROUNDS = 2;
const EDITS = 12;
/** The first edits warm the code. */
const WARMING = 2;
/** What else follows an edit is over after this many milliseconds. */
const REST = 400;

/** @returns {Promise<import('./measurement.mjs').Measurement[]>} */
export async function measurePreview() {
  await prepareBench();
  const data = temporaryFolder();
  const workspace = join(data, 'workspace');
  mkdirSync(workspace);
  const extension = join(data, 'extension');
  symlinkSync(root, extension);
  const server = await startVscodeServer({ data, settings: { ...testSettings, 'files.autoSave': 'off' } });
  const browser = await launchChromium();
  const measurements = [];
  try {
    for (const size of SIZES) {
      const times = { cable: [], markdown: [] };
      for (let round = 0; round < ROUNDS; round++) {
        for (const kind of Object.keys(FILES)) {
          const { file, line } = await writeText(workspace, kind, size);
          times[kind].push(...(await timesOf(browser, server.address(workspace, { extension, file }), kind, line)));
        }
      }
      const beyond = Object.entries(PAUSES).map(([kind, pause]) => `${(median(times[kind]) - pause).toFixed(0)} ms`);
      measurements.push({
        title: `a word typed to its preview, ${size.toUpperCase()}B, against Markdown's`,
        ours: median(times.cable),
        floor: median(times.markdown),
        unit: 'ms',
        goal: GOAL,
        note: `without the pauses ${beyond.join(' and ')}`,
      });
    }
  } finally {
    await browser.close();
    await stop(server.child);
    removeFolder(data);
  }
  return measurements;
}

/** An invented text, and a line of prose near its middle. */
async function writeText(workspace, kind, size) {
  const { genDoc, parseSize } = await benchModule('gen.mjs');
  const text = genDoc(kind, parseSize(size), 1);
  const file = join(workspace, `${size}.${FILES[kind]}`);
  writeFileSync(file, text);
  const lines = text.split('\n');
  const line = lines.findIndex((words, index) => index > lines.length / 2 && /^[a-z].{20,}[a-z] ?$/.test(words));
  return { file, line };
}

async function timesOf(browser, address, kind, line) {
  const page = await localPage(browser);
  try {
    await openWorkbench(page, address);
    const preview = await openPreview(page, kind);
    await page.locator('.monaco-editor .view-line').first().click();
    await goToEndOfLine(page, line);
    await page.evaluate(() => {
      addEventListener('input', () => (globalThis.typedAt = performance.timeOrigin + performance.now()), true);
    });
    const times = [];
    for (let edit = 0; edit < WARMING + EDITS; edit++) {
      await delay(REST);
      const word = `word${edit}`;
      await preview.evaluate(watchFor, word);
      await page.keyboard.insertText(` ${word}`);
      const shownAt = await preview.evaluate(() => globalThis.shown);
      times.push(shownAt - (await page.evaluate(() => globalThis.typedAt)));
    }
    return times.slice(WARMING);
  } finally {
    await page.context().close();
  }
}

// Runs in the preview: promises the time at which a word stands in the page, laid out.
function watchFor(word) {
  globalThis.shown = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The preview does not show ${word}`)), 20_000);
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(word)) return;
      observer.disconnect();
      document.body.getBoundingClientRect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
