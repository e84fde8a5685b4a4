// A VS Code window in Chromium that runs a suite of tests in its extension host, as `code --extensionTestsPath` does.
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium, localPage } from '../../../scripts/lib/browser.mjs';

// The tests report by `console.log`. Of VS Code's own troubles, such as an extension gallery out of reach, a line is enough.
function printLog(type, args) {
  if (type === 'log' || type === 'info') console.log(...args);
  else console.log(`[${type}] ${String(args[0]).split('\n')[0].slice(0, 200)}`);
}

const LONGEST_RUN_MS = 300_000;

/**
 * Opens the address of a window with tests, prints what the tests log, and waits for their end.
 * @param {string} address @returns {Promise<number>} exit code of the tests
 * @throws when they do not end within five minutes
 */
export async function runTestsAt(address) {
  const browser = await launchChromium();
  try {
    const page = await localPage(browser);
    // VS Code calls these two functions of the page when it runs tests.
    await page.exposeFunction('codeAutomationLog', printLog);
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (code) => resolve(Number(code))));
    await page.goto(address);
    const tooLong = delay(LONGEST_RUN_MS, undefined, { ref: false }).then(() => {
      throw new Error('The tests did not end within five minutes');
    });
    return await Promise.race([ended, tooLong]);
  } finally {
    await browser.close();
  }
}
