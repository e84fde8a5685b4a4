import { diffArrays } from 'diff';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { CableDocument } from './document';

/** The edits by whole lines that make one text of another. */
export function lineEdits(before: CableDocument, after: CableDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  let line = 0;
  let removed = 0;
  let added = '';
  const flush = (): void => {
    if (removed === 0 && added === '') return;
    const [start, end] = [line - removed, line].map((at) => startOf(before, at));
    edits.push({ range: { start: start!, end: end! }, newText: added });
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

/** Where a line begins; behind the last one, where the text ends. */
function startOf(document: CableDocument, line: number): Position {
  return document.positionAt(document.offsetAt({ line, character: 0 }));
}

/** Each with its terminator. */
function linesOf({ tree }: CableDocument): string[] {
  const lines: string[] = [];
  for (const { block } of tree.blocks()) {
    block.lineStarts.forEach((start, index) => lines.push(block.text.slice(start, block.lineEnd(index))));
  }
  return lines;
}
