// How well the texts of a page can be read: the contrast of each with what is behind it, as WCAG 2 counts it.
/** @typedef {{ text: string, ratio: number }} Contrast */

/** What WCAG 2 asks of running text (1.4.3, level AA). */
export const READABLE = 4.5;

/**
 * The colours are those that the browser has worked out, with what shines through.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} page
 * @returns {Promise<Contrast[]>} of every text that is shown
 */
export const textContrasts = (page) => page.evaluate(contrastsInPage);

/** @param {Contrast[]} contrasts */
export const faintest = (contrasts) => contrasts.reduce((one, other) => (other.ratio < one.ratio ? other : one));

// Runs in the page.
function contrastsInPage() {
  const colourOf = (written) => {
    const [red, green, blue, alpha = 1] = written.match(/[\d.]+/g).map(Number);
    return { red, green, blue, alpha };
  };
  const over = (front, back, opacity) => {
    const alpha = front.alpha * opacity;
    const mixed = (name) => front[name] * alpha + back[name] * (1 - alpha);
    return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 };
  };
  // In VS Code the page is transparent, and stands on the background of the editor.
  const probe = document.body.appendChild(document.createElement('i'));
  const editor = getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
  probe.style.forcedColorAdjust = 'none';
  probe.style.backgroundColor = editor || 'Canvas';
  const canvas = colourOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const behind = (element) => {
    const below = element.parentElement ? behind(element.parentElement) : canvas;
    return over(colourOf(getComputedStyle(element).backgroundColor), below, 1);
  };
  const opacityOf = (element) => {
    const own = Number(getComputedStyle(element).opacity);
    return element.parentElement ? own * opacityOf(element.parentElement) : own;
  };
  const luminance = ({ red, green, blue }) => {
    const linear = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const contrasts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const element = node.parentElement;
    if (text === '' || element.getClientRects().length === 0) continue;
    const back = behind(element);
    const front = over(colourOf(getComputedStyle(element).color), back, opacityOf(element));
    const [low, high] = [luminance(front), luminance(back)].sort((one, other) => one - other);
    contrasts.push({ text, ratio: (high + 0.05) / (low + 0.05) });
  }
  return contrasts;
}
