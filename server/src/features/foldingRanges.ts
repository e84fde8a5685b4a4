import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import { documentSymbols } from './documentSymbols';

/** What can be folded is what the outline shows, where it has several lines: header, lists, headings, paragraphs. */
export function foldingRanges(document: CableDocument): FoldingRange[] {
  return folds(documentSymbols(document));
}

function folds(symbols: readonly DocumentSymbol[]): FoldingRange[] {
  return symbols.flatMap(({ range, children }) => {
    const inner = folds(children ?? []);
    const { start, end } = range;
    return start.line < end.line ? [{ startLine: start.line, endLine: end.line }, ...inner] : inner;
  });
}
