import { diffArrays } from 'diff';
import type { TextEdit } from 'vscode-languageserver-types';
import type { CableDocument } from './document';

/** The edits by whole lines that make one text of another. */
export function lineEdits(before: CableDocument, after: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let line = 0;
  let removed = 0;
  let added = '';
  const flush = (): void => {
    if (removed === 0 && added === '') return;
    const start = { line: line - removed, character: 0 };
    edits.push({ range: { start, end: { line, character: 0 } }, newText: added });
    removed = 0;
    added = '';
  };
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    if (part.added) {
      added += part.value.join('');
      continue;
    }
    if (part.removed) {
      removed += part.count;
      line += part.count;
      continue;
    }
    flush();
    line += part.count;
  }
  flush();
  return edits;
}

/** Each with its terminator. */
function linesOf({ tree }: CableDocument): string[] {
  const lines: string[] = [];
  for (const { block } of tree.blocks()) {
    block.lineStarts.forEach((start, index) => lines.push(block.text.slice(start, block.lineEnd(index))));
  }
  return lines;
}
