import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { CableDocument } from '../../server/src/service';
import { cableText, changeEvent, editDraw } from '../support/arbitraries';
import { fixture } from '../support/fixtures';

const WHOLE = { start: { line: 0, character: 0 }, end: { line: Infinity, character: 0 } };
const ALL_HINTS = { ...DEFAULT_SETTINGS, inlayHints: { tags: true, routingIndicators: true, dates: true } };

/** A place on every line, another column on each. */
function places(document: CableDocument): Position[] {
  return Array.from({ length: document.lineCount }, (_, line) => ({ line, character: (7 * line) % 20 }));
}

/** What is kept for blocks, chunks and headers must never be told of another text. */
it('answers about an edited document equal those about the same text opened anew', () => {
  const { service } = fixture('');
  const answers = (document: CableDocument): unknown => ({
    symbols: service.documentSymbols(document),
    findings: service.diagnose(document, DEFAULT_SETTINGS),
    tokens: service.semanticTokens(document),
    folds: service.foldingRanges(document, { collapsedText: true, limit: undefined }),
    selections: service.selectionRanges(document, places(document)),
    highlights: places(document).map((position) => service.documentHighlights(document, position)),
    facts: [...service.facts(document)],
    hints: service.inlayHints(document, WHOLE, ALL_HINTS),
  });
  fc.assert(
    fc.property(cableText, fc.array(editDraw, { minLength: 1, maxLength: 8 }), (text, draws) => {
      let document = service.open('file:///a.cable', 'cable', 0, text);
      for (const [index, draw] of draws.entries()) {
        // Asking before each edit fills what is kept.
        answers(document);
        document = service.update(document, [changeEvent(draw, document.lineCount)], index + 1);
      }
      expect(answers(document)).toEqual(answers(service.open('file:///a.cable', 'cable', 0, document.getText())));
    }),
    { numRuns: 500 },
  );
});
