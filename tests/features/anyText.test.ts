import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { TextEdit } from 'vscode-languageserver-types';
import { cableText } from '../support/arbitraries';
import { fixture, NOT_CANCELLED } from '../support/fixtures';

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
        const ranges = [
          service.hover(document, position)?.range,
          ...service.diagnose(document, DEFAULT_SETTINGS).map(({ range }) => range),
          ...service.complete(document, position).map((item) => (item.textEdit as TextEdit).range),
          ...(await service.definition(document, position, NOT_CANCELLED)).map((link) => link.originSelectionRange),
          ...service.format(document, DEFAULT_SETTINGS, 'draft').map(({ range }) => range),
        ];
        for (const range of ranges) {
          if (!range) continue;
          const { start, end } = range;
          for (const place of [start, end]) expect(document.positionAt(document.offsetAt(place))).toEqual(place);
          expect(document.offsetAt(start)).toBeLessThanOrEqual(document.offsetAt(end));
        }
        expect(service.semanticTokens(document).every((value) => value >= 0)).toBe(true);
        expect(() => JSON.stringify(service.facts(document))).not.toThrow();
      },
    ),
    { numRuns: 1000 },
  );
});
