import { cablesOf } from '../../meaning/cables';
import { factsOf } from '../../meaning/facts';
import type { CableDocument } from '../../syntax/document';
import { bodyBox } from './body';
import type { RenderContext } from './context';
import { headerBox, identityBox } from './header';
import { Html } from './html';
import { STYLE } from './style';

const { element, text } = Html;

/** What is needed besides the text. */
export type RenderSources = Pick<RenderContext, 'lexicon' | 'find'>;

/** A cable after the other: identity, header spelt out, text. Nothing of the text is markup. */
export function renderCables({ tree }: CableDocument, sources: RenderSources): string {
  const cables = cablesOf(tree);
  return cables
    .map((cable, index) => {
      const prefix = cables.length === 1 ? '' : `c${index + 1}-`;
      const context: RenderContext = { ...sources, tree, cable, facts: factsOf(tree, cable), prefix };
      return element('main', { 'data-line': cable.line }, identityBox(context), headerBox(context), bodyBox(context));
    })
    .map(({ markup }) => markup)
    .join('\n');
}

/** A page that needs no other file, and runs nothing. */
export function renderPage(document: CableDocument, title: string, sources: RenderSources): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    element('title', {}, text(title)).markup,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    renderCables(document, sources),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
