import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { semanticTokens, semanticTokensDelta, semanticTokensInRange } from '../../server/src/features/semanticTokens';
import * as tokens from '../../server/src/meaning/tokens';
import { CableDocument } from '../../server/src/syntax/document';
import { cableText, changeEvent, editDraw } from '../support/arbitraries';
import { applyTokenEdits, decodeTokens } from '../support/semanticTokens';
import { ALL_SIZES } from '../support/trees';

describe.each(ALL_SIZES)('semantic tokens in blocks of $blockLines lines, chunks of $chunkBlocks', (sizes) => {
  const open = (text: string): CableDocument => CableDocument.create('file:///a.cable', 'cable', 0, text, sizes);

  it('with the edits to them are those of the text opened anew', () => {
    fc.assert(
      fc.property(cableText, fc.array(editDraw, { minLength: 1, maxLength: 6 }), (text, draws) => {
        let document = open(text);
        let data = semanticTokens(document);
        draws.forEach((draw, index) => {
          const edited = document.update([changeEvent(draw, document.lineCount)], index + 1);
          const edits = semanticTokensDelta(document, edited);
          expect(edits.length).toBeLessThanOrEqual(1);
          data = applyTokenEdits(data, edits);
          document = edited;
          expect(data).toEqual(semanticTokens(open(document.getText())));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of a range are those of the whole text that it touches', () => {
    const place = fc.record({ line: fc.nat(70), character: fc.nat(40) });
    fc.assert(
      fc.property(cableText, place, place, (text, start, end) => {
        const document = open(text);
        const touched = decodeTokens(semanticTokens(document)).filter(
          (token) =>
            (token.line > start.line || (token.line === start.line && token.end > start.character)) &&
            (token.line < end.line || (token.line === end.line && token.start < end.character)),
        );
        expect(decodeTokens(semanticTokensInRange(document, { start, end }))).toEqual(touched);
      }),
      { numRuns: 200 },
    );
  });
});

it('after one letter only the tokens of the changed chunk are read', () => {
  const paragraphs = Array.from({ length: 4000 }, (_, index) => `${index + 1}. (U) A festival.\n\n`);
  const document = CableDocument.create('file:///a.cable', 'cable', 0, paragraphs.join(''));
  semanticTokens(document);
  const range = { start: { line: 4001, character: 6 }, end: { line: 4001, character: 6 } };
  const edited = document.update([{ range, text: '\n1. ' }], 1);
  const read = vi.spyOn(tokens, 'tokensOf');
  const edits = semanticTokensDelta(document, edited);
  expect(edits).toHaveLength(1);
  expect(read.mock.calls.length).toBeGreaterThan(0);
  expect(read.mock.calls.length).toBeLessThan(300);
  read.mockRestore();
});
