import { describe, expect, it } from 'vitest';
import { documentSymbols } from '../../server/src/features/documentSymbols';
import { CableDocument } from '../../server/src/syntax/document';
import { CableTree } from '../../server/src/syntax/tree';
import { corpus } from '../support/corpus';
import { symbolFault } from '../support/symbols';
import { treeDifference } from '../support/trees';

/** Every real cable of the corpus, where there is one. */
const files = corpus();

describe.runIf(files.length > 0)('the real corpus', () => {
  it.each(files)('$name gives an outline', ({ text }) => {
    const document = CableDocument.create('file:///a.cable', 'cable', 1, text);
    const symbols = documentSymbols(document);
    expect(symbols.length).toBeGreaterThan(0);
    expect(symbolFault(symbols)).toBeUndefined();
  });

  it.each(files)('$name without any one line is read as if it were new', ({ text }) => {
    const document = CableDocument.create('file:///a.cable', 'cable', 1, text);
    for (let line = 0; line < document.lineCount; line++) {
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      const { tree } = document.update([{ range, text: '' }], 2);
      const expected = text.slice(0, document.offsetAt(range.start)) + text.slice(document.offsetAt(range.end));
      expect(tree.slice(0, tree.length)).toBe(expected);
      expect(treeDifference(tree, CableTree.parse(expected))).toBeUndefined();
    }
  });

  it.each(files)('$name typed letter by letter is read as if it were new, with a sound outline', ({ text }) => {
    let document = CableDocument.create('file:///a.cable', 'cable', 0, '');
    for (let length = 1; length <= text.length; length++) {
      const end = document.positionAt(length - 1);
      document = document.update([{ range: { start: end, end }, text: text.charAt(length - 1) }], length);
      const difference = treeDifference(document.tree, CableTree.parse(text.slice(0, length)));
      if (difference) expect.fail(`After ${length} units: ${difference}`);
      const fault = symbolFault(documentSymbols(document));
      if (fault) expect.fail(`After ${length} units: ${fault}`);
    }
    expect(document.getText()).toBe(text);
  });
});
