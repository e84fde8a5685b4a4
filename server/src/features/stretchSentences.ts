import { isText } from '../syntax/lineKind';
import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { Block } from '../syntax/block';
import type { CableTree } from '../syntax/tree';
import type { Lines } from './runs';
import { sentencesOf } from './sentences';
import type { Sentence } from './sentences';

/**
 * The sentences of a stretch of text, as UTF-16 units of the document. A numbered or labelled line begins one; number,
 * label and portion mark before it belong to none. A page line inside a sentence cuts it no more than a blank does.
 */
export function stretchSentences(tree: CableTree, stretch: Lines): Sentence[] {
  const pieces = new Pieces();
  for (const { block, line, offset } of tree.blocks(stretch.line)) {
    if (line >= stretch.endLine) break;
    if (isText(block.kind)) pieces.addText(block, offset, stretch.endLine - line);
    else pieces.addFrame(block);
  }
  return pieces.all.flatMap(({ offset, texts }) =>
    sentencesOf(texts.join('')).map(({ start, end }) => ({ start: offset + start, end: offset + end })),
  );
}

/** Pieces of a text that no sentence goes beyond. */
class Pieces {
  readonly all: { readonly offset: number; readonly texts: string[] }[] = [];

  /** Adds the first `lines` lines of a block. */
  addText(block: Block, offset: number, lines: number): void {
    let from = 0;
    for (const [line, column] of labelEnds(block)) {
      if (line >= lines) break;
      const start = block.lineStarts[line]!;
      this.add(block.text.slice(from, start), offset + from);
      from = start + column;
      this.begin(offset + from);
    }
    this.add(block.text.slice(from, block.lineStarts[lines]), offset + from);
  }

  /** Adds what is no text as so many blanks. */
  addFrame(block: Block): void {
    this.all[this.all.length - 1]?.texts.push('\n'.repeat(block.text.length));
  }

  private begin(offset: number): void {
    this.all.push({ offset, texts: [] });
  }

  private add(text: string, offset: number): void {
    if (this.all.length === 0) this.begin(offset);
    this.all[this.all.length - 1]!.texts.push(text);
  }
}

/** The lines of a block that begin with a number or label, and the columns where these and a portion mark end. */
function labelEnds(block: Block): Map<number, number> {
  const ends = new Map<number, number>();
  for (const token of tokensOf(block)) {
    const before = ends.get(token.line);
    const leads = token.kind === 'portionMark' ? before !== undefined : isLabel(token);
    if (leads && isAtStart(block, token, before ?? 0)) ends.set(token.line, token.end);
  }
  return ends;
}

function isLabel({ kind }: Token): boolean {
  return kind === 'paragraphNumber' || kind === 'itemLabel';
}

/** Whether only blanks, or the sign of a paragraph, stand between a column and a token. */
function isAtStart(block: Block, { line, start }: Token, column: number): boolean {
  const from = block.lineStarts[line]!;
  return /^[\s\u00b6]*$/.test(block.text.slice(from + column, from + start));
}
