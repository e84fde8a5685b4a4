// The workbench as a person sees it, driven in Chromium.
/** @typedef {import('playwright-core').Page} Page */

const PATIENCE = { timeout: 60_000 };

/** Opens the address of a window and waits until it shows a text. @param {Page} page @param {string} address */
export async function openWorkbench(page, address) {
  await page.goto(address);
  await page.locator('.monaco-editor .view-line').first().waitFor(PATIENCE);
}

/**
 * Rests the mouse on a word of the shown text until a hover with the wanted text is there.
 * @param {Page} page @param {string} word @param {RegExp} wanted
 * @returns {Promise<string>} the hover's text @throws when it does not come
 */
export async function hoverOver(page, word, wanted) {
  const target = page.locator('.monaco-editor .view-line').getByText(word).first();
  const hover = page.locator('.monaco-hover:visible', { hasText: wanted }).first();
  const end = performance.now() + PATIENCE.timeout;
  // VS Code does not ask twice in a row at one place: a hover that came to nothing because the server was not there yet
  // is asked for again over another letter of the word.
  for (let letter = 0; !(await hover.isVisible()); letter = (letter + 1) % word.length) {
    if (performance.now() > end) throw new Error(`No hover with ${wanted} over ${word}`);
    const { x, y } = await target.evaluate(middleOfLetter, { word, letter });
    await page.mouse.move(x, y, { steps: 3 });
    await hover.waitFor({ timeout: 3000 }).catch(() => {});
  }
  return hover.innerText();
}

// Runs in the page. A part of a line is one element for several words, so that the place of the word in it is measured.
function middleOfLetter(element, { word, letter }) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at + letter);
    range.setEnd(node, at + letter + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  throw new Error(`${word} is not in one piece: ${element.textContent}`);
}

/** Runs a command of the command palette. @param {Page} page @param {string} title */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor(PATIENCE);
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor(PATIENCE);
  await page.keyboard.press('Enter');
}

/** Our preview and VS Code's own: the name of the language, the command, and what the page shows. */
const PREVIEWS = {
  cable: { language: 'Diplomatic cable', command: 'Cablegram: Open Preview to the Side', shown: '#cables main' },
  markdown: { language: 'Markdown', command: 'Markdown: Open Preview to the Side', shown: '.markdown-body p' },
};

/**
 * Opens the preview of the text in the editor.
 * @param {Page} page @param {keyof typeof PREVIEWS} kind @returns {Promise<import('playwright-core').Frame>}
 */
export async function openPreview(page, kind = 'cable') {
  const { language, command, shown } = PREVIEWS[kind];
  // The command palette does not grow while it is open.
  await page.locator('.statusbar-item', { hasText: language }).waitFor(PATIENCE);
  await runCommand(page, command);
  return innerFrame(page, shown);
}

// The frame of the webview once it has an element.
async function innerFrame(page, selector) {
  const view = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const element = view.locator(selector).first();
  await element.waitFor(PATIENCE);
  return (await element.elementHandle()).ownerFrame();
}

/** Puts the cursor behind a line of the editor. @param {Page} page @param {number} line counted from zero */
export async function goToEndOfLine(page, line) {
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input[type=text]');
  await input.waitFor(PATIENCE);
  await input.fill(`:${line + 1}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
}
