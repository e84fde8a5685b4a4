// What the preview does with a page that has changed, in a browser: it becomes the new one, and what is the same stays.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { localPage } from '../../../scripts/lib/browser.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

const PAGE =
  '<main data-line="0"><h1>A &amp; B</h1><p id="kept">One.</p><p data-line="4">Two <b>words</b>.</p><pre>x\n y</pre><p>End.</p></main>';

/** Pages that follow, each with what has changed. */
const CHANGES = {
  'a letter': PAGE.replace('Two', 'Twos'),
  'an attribute': PAGE.replace('data-line="4"', 'class="a" title="&quot;"'),
  'an element that became another': PAGE.replace('<b>words</b>', '<i>words</i>'),
  'an element that became text': PAGE.replace('<b>words</b>', 'words'),
  'a paragraph more': PAGE.replace('<pre>', '<p>More.</p><pre>'),
  'a paragraph more at the end': PAGE.replace('</main>', '<p>More.</p></main>'),
  'paragraphs fewer': PAGE.replace(/<p data-line.*End/s, '<p>End'),
  'paragraphs alike': PAGE.replace('<p>End.</p>', '<p>End.</p><p>End.</p>'),
  'a cable more': `${PAGE}\n<main><p>Another.</p></main>`,
  nothing: PAGE,
};

async function renewPage(page, change) {
  const { kept, made } = await page.evaluate(
    ([before, after]) => {
      const cables = document.getElementById('cables');
      cables.innerHTML = before;
      const paragraph = document.getElementById('kept');
      globalThis.preview.renew(cables, after);
      return { kept: document.getElementById('kept') === paragraph, made: cables.innerHTML };
    },
    [PAGE, change],
  );
  const wanted = await page.evaluate((html) => {
    const plain = document.createElement('div');
    plain.innerHTML = html;
    return plain.innerHTML;
  }, change);
  if (made !== wanted) throw new Error(`${made}\n  instead of\n${wanted}`);
  if (!kept) throw new Error('a paragraph that is the same was made anew');
}

/** @param {import('../support/tap.mjs').Checks} checks @param {import('playwright-core').Browser} browser */
export async function checkRenewing(checks, browser) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, 'client/src/preview/renew.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'preview',
  });
  const page = await localPage(browser);
  await page.setContent('<div id="cables"></div>');
  await page.addScriptTag({ content: outputFiles[0].text });
  for (const [title, change] of Object.entries(CHANGES)) {
    await checks.check(`preview renewed: ${title}`, () => renewPage(page, change));
  }
}
