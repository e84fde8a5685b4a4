import type { TextEdit } from 'vscode-languageserver-types';
import { stretchRange } from '../../meaning/placement';
import { textMarksOf } from '../../meaning/textMarks';
import type { Block } from '../../syntax/block';
import type { RunningText } from './runningText';
import { unitsOf } from './words';
import type { Stretch } from './words';

const LINE_END = /\r\n|\n|\r/;
const BROKEN_GAP = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g;

/**
 * The edits that end the lines of running text where they are full.
 * @param wide whether sentences stand two blanks apart
 */
export function fill({ place, lineCount, indent }: RunningText, width: number, wide: boolean): TextEdit[] {
  const { block } = place;
  const lines = block.text.slice(0, block.lineContentEnd(lineCount - 1)).trimEnd();
  const start = lines.length - lines.trimStart().length;
  const units = unitsOf(lines.slice(start), stretchesOf(block, start), wide);
  const edits: TextEdit[] = [];
  const write = (from: number, to: number, gap: string): void => {
    // Blanks at the end of a line are the formatter's.
    const written = lines.slice(from, to).replace(/^[ \t]+(?=[\n\r])/, '');
    if (written !== gap) edits.push({ range: stretchRange(place, from, to), newText: gap });
  };
  let column = start;
  units.forEach((unit, index) => {
    const [from, end] = [start + unit.start, start + unit.end];
    for (const broken of lines.slice(from, end).matchAll(BROKEN_GAP)) {
      write(from + broken.index, from + broken.index + broken[0].length, ' ');
    }
    column += unit.width;
    const next = units[index + 1];
    if (!next) return;
    const to = start + next.start;
    if (unit.breaks || column + unit.room + next.width > width) {
      const lineEnd = LINE_END.exec(lines.slice(end, to))?.[0] ?? terminatorOf(block);
      write(end, to, lineEnd + ' '.repeat(indent));
      column = indent;
    } else {
      write(end, to, ' '.repeat(unit.gap));
      column += unit.room;
    }
  });
  return edits;
}

/** What stays on one line: the head of the paragraph with its first word, and each thing that the text names. */
function stretchesOf(block: Block, offset: number): Stretch[] {
  return textMarksOf(block).map(({ kind, start, end }) => {
    const isHead = kind === 'paragraphNumber' || kind === 'portionMark' || kind === 'itemLabel';
    return { start: start - offset, end: end - offset + (isHead ? 1 : 0) };
  });
}

/** The line end that the block has first. */
function terminatorOf(block: Block): string {
  return block.text.slice(block.lineContentEnd(0), block.lineEnd(0)) || '\n';
}
