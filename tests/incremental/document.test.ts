import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CableDocument } from '../../server/src/syntax/document';
import { changeEvent, cableText, editDraw } from '../support/arbitraries';
import { ALL_SIZES, describeTree } from '../support/trees';

/** Every method of the document against the class of the protocol's library, which is the oracle. */
function expectSame(document: CableDocument, oracle: TextDocument): void {
  expect(document.getText()).toBe(oracle.getText());
  expect(document.lineCount).toBe(oracle.lineCount);
  expect(document.version).toBe(oracle.version);
  for (let offset = -1; offset <= oracle.getText().length + 1; offset++) {
    const position = oracle.positionAt(offset);
    expect(document.positionAt(offset)).toEqual(position);
    expect(document.offsetAt(position)).toBe(oracle.offsetAt(position));
  }
  for (let line = -1; line <= oracle.lineCount + 1; line++) {
    expect(document.getLineRange(line)).toEqual(oracle.getLineRange(line));
    expect(document.getEOLCharacters(line)).toBe(oracle.getEOLCharacters(line));
    for (const character of [-1, 0, 3, 10_000]) {
      expect(document.offsetAt({ line, character })).toBe(oracle.offsetAt({ line, character }));
    }
    const range = { start: { line, character: 2 }, end: { line: line + 2, character: 1 } };
    expect(document.getText(range)).toBe(oracle.getText(range));
  }
}

describe.each(ALL_SIZES)('a document in blocks of $blockLines lines, chunks of $chunkBlocks', (sizes) => {
  it('equals the library’s document after any edits, and its tree a fresh parse', () => {
    fc.assert(
      fc.property(
        cableText,
        fc.array(fc.array(editDraw, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (text, updates) => {
          let document = CableDocument.create('file:///a.cable', 'cable', 0, text, sizes);
          const oracle = TextDocument.create('file:///a.cable', 'cable', 0, text);
          updates.forEach((draws, index) => {
            const changes = [];
            for (const draw of draws) {
              // Each change speaks of the text after the one before it.
              const change = changeEvent(draw, oracle.lineCount);
              TextDocument.update(oracle, [change], index + 1);
              changes.push(change);
            }
            document = document.update(changes, index + 1);
            expect(describeTree(document.tree)).toEqual(
              describeTree(CableDocument.create('', 'cable', 0, oracle.getText(), sizes).tree),
            );
          });
          expectSame(document, oracle);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves the tree of an older version untouched', () => {
    fc.assert(
      fc.property(cableText, editDraw, (text, draw) => {
        const before = CableDocument.create('file:///a.cable', 'cable', 0, text, sizes);
        const described = describeTree(before.tree);
        before.update([changeEvent(draw, before.lineCount)], 1);
        expect(before.getText()).toBe(text);
        expect(describeTree(before.tree)).toEqual(described);
      }),
      { numRuns: 100 },
    );
  });

  it('takes joins and splits at every boundary of a small text', () => {
    const text = 'TO RUEHC/SECSTATE WASHDC\r\nRUEHPS/PRISTINA\r\r\n\n1. (U) One\rtwo\n \nREF: A\n';
    for (let offset = 0; offset <= text.length; offset++) {
      for (const inserted of ['\n', '\r', '\r\n', '', '2. x']) {
        for (const removed of [0, 1, 2]) {
          const document = CableDocument.create('', 'cable', 0, text, sizes);
          const oracle = TextDocument.create('', 'cable', 0, text);
          const range = { start: oracle.positionAt(offset), end: oracle.positionAt(offset + removed) };
          TextDocument.update(oracle, [{ range, text: inserted }], 1);
          const updated = document.update([{ range, text: inserted }], 1);
          expect(updated.getText()).toBe(oracle.getText());
          expect(describeTree(updated.tree)).toEqual(
            describeTree(CableDocument.create('', 'cable', 0, oracle.getText(), sizes).tree),
          );
        }
      }
    }
  });
});

describe('a document and what clients send', () => {
  const document = CableDocument.create('file:///a.cable', 'cable', 1, 'one\ntwo\n');

  it('takes a change of the whole text', () => {
    expect(document.update([{ text: 'three' }], 2).getText()).toBe('three');
  });

  it('takes a range that ends before it starts, and one beyond the text, as the nearest that exists', () => {
    const swapped = { start: { line: 1, character: 3 }, end: { line: 0, character: 3 } };
    expect(document.update([{ range: swapped, text: '' }], 2).getText()).toBe('one\n');
    const beyond = { start: { line: 7, character: 9 }, end: { line: 9, character: 0 } };
    expect(document.update([{ range: beyond, text: 'end' }], 2).getText()).toBe('one\ntwo\nend');
  });

  it.each([
    { range: { start: { line: 0, character: NaN }, end: { line: 0, character: 1 } }, text: 'x' },
    { range: { start: { line: 0, character: 0 } }, text: 'x' },
    { range: null, text: 'x' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    null,
  ])('refuses %j, and stays as it was', (change) => {
    expect(() => document.update([change as never], 2)).toThrow(TypeError);
    expect(document.getText()).toBe('one\ntwo\n');
  });
});
