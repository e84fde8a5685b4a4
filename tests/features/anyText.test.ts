import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { Range, SelectionRange, TextEdit } from 'vscode-languageserver-types';
import { comparePositions, contains } from '../../server/src/features/ranges';
import { cableText } from '../support/arbitraries';
import { fixture, NOT_CANCELLED } from '../support/fixtures';
import { decodeTokens } from '../support/semanticTokens';

const ALL_HINTS = { ...DEFAULT_SETTINGS, inlayHints: { tags: true, routingIndicators: true, dates: true } };

function selectionChain(selection: SelectionRange | undefined): Range[] {
  return selection ? [selection.range, ...selectionChain(selection.parent)] : [];
}

it('no feature throws on any text at any place, and every range lies inside the text', async () => {
  const text = fc.oneof(cableText, fc.string({ unit: 'binary' }));
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.integer({ min: -1, max: 80 }),
      fc.integer({ min: -1, max: 90 }),
      async (content, line, character) => {
        const { service, document } = fixture(content.replaceAll('%! ', ''));
        const position = { line, character };
        const highlights = service.documentHighlights(document, position);
        const selections = selectionChain(service.selectionRanges(document, [position])[0]);
        const ranges = [
          ...highlights.map((highlight) => highlight.range),
          ...selections,
          (await service.hover(document, position, DEFAULT_SETTINGS, NOT_CANCELLED))?.range,
          ...service.diagnose(document, DEFAULT_SETTINGS).map(({ range }) => range),
          ...service.complete(document, position, DEFAULT_SETTINGS).map((item) => (item.textEdit as TextEdit).range),
          ...(await service.definition(document, position, NOT_CANCELLED)).map((link) => link.originSelectionRange),
          ...service.format(document, DEFAULT_SETTINGS, 'draft').map(({ range }) => range),
          ...service
            .inlayHints(document, { start: position, end: { line: line + 40, character } }, ALL_HINTS)
            .map((hint) => ({ start: hint.position, end: hint.position })),
        ];
        for (const range of ranges) {
          if (!range) continue;
          const { start, end } = range;
          for (const place of [start, end]) expect(document.positionAt(document.offsetAt(place))).toEqual(place);
          expect(document.offsetAt(start)).toBeLessThanOrEqual(document.offsetAt(end));
        }
        // Where the cursor is, is highlighted too, and each selection holds the one before it.
        const near = document.positionAt(document.offsetAt(position));
        if (highlights.length > 0) expect(highlights.some(({ range }) => contains(range, near))).toBe(true);
        selections.forEach((range, index) => {
          const inner = selections[index - 1] ?? { start: near, end: near };
          expect(contains(range, inner.start) && contains(range, inner.end)).toBe(true);
          if (index > 0) expect(range).not.toEqual(inner);
        });
        let folded = -1;
        for (const { startLine, endLine } of service.foldingRanges(document, {
          collapsedText: true,
          limit: undefined,
        })) {
          expect(startLine).toBeGreaterThan(folded);
          expect(endLine).toBeGreaterThan(startLine);
          expect(endLine).toBeLessThan(document.lineCount);
          folded = startLine;
        }
        let end = { line: 0, character: 0 };
        for (const token of decodeTokens(service.semanticTokens(document))) {
          expect(comparePositions(end, { line: token.line, character: token.start })).toBeLessThanOrEqual(0);
          expect(token.end).toBeGreaterThan(token.start);
          end = { line: token.line, character: token.end };
          expect(document.positionAt(document.offsetAt(end))).toEqual(end);
          expect(service.semanticTokensLegend.tokenTypes[token.type]).toBeDefined();
        }
        expect(() => JSON.stringify([...service.facts(document)])).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});
