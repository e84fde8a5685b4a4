import { contentEnd, detached, endsWithTerminator, LineScanner } from '../text/lines';
import { Block, continues } from './block';
import { classifyLine } from './classifyLine';
import { isField, isText, kindOf, LineKind, stateAfter } from './lineKind';
import type { LineState } from './lineKind';
import { skipBlanks, trimEnd } from './scan';

/** Sizes of the tree; parameters, so that tests can run with the smallest. */
export interface TreeSizes {
  /** A run without blank lines is cut into blocks of at least half and at most eight times so many lines. */
  readonly blockLines: number;
  /** Blocks in a chunk of the tree; a chunk holds at most twice as many. */
  readonly chunkBlocks: number;
}

export const DEFAULT_SIZES: TreeSizes = { blockLines: 16, chunkBlocks: 64 };

/** Running text is cut where a sentence ends with a line, which parts what it names: at one in so many. */
const SENTENCE_ENDS = 2;

/** Counts the lines that were classified: what tests hold the cost of an edit against. */
export interface Meter {
  classifiedLines: number;
}

/**
 * How many blocks before the first changed one are built anew, where its first line has changed. One: whether a line
 * opens a block depends on itself and on the block before it, and whether that one opens where it does depends on nothing
 * that changed.
 */
export const LOOK_BACK = 1;

/** A block before its text is cut out. */
interface Outline {
  readonly kind: LineKind;
  readonly start: number;
  readonly stateBefore: LineState;
  readonly lineStarts: number[];
  filledLines: number;
  stateAfter: LineState;
  /** The last line added was blank. */
  blank: boolean;
  /** The run has been cut: whatever comes opens a block. */
  cut: boolean;
}

/** Builds the blocks of a text whose first line opens one. */
export class BlockBuilder {
  /** Blocks in groups of `chunkBlocks`; the blocks of a group share one copy of their text. */
  readonly groups: Block[][] = [];
  private open: Outline | undefined;
  private closed: Outline[] = [];
  private text = '';

  constructor(
    /** The state before the first line; after `addLines` that after the last. */
    public state: LineState,
    private readonly sizes: TreeSizes,
    private readonly meter: Meter | undefined,
  ) {}

  /**
   * Adds the lines of a text that goes on where the one added before ended; each but the last of a document has its
   * terminator. `last` tells that the document ends with it.
   */
  addLines(added: string, last: boolean): void {
    let start = this.text.length;
    const text = (this.text += added);
    const scanner = new LineScanner(text);
    while (start < text.length) {
      const end = scanner.lineEnd(start);
      this.addLine(start, end);
      start = end;
    }
    // What follows the last terminator is a line too, an empty one.
    if (last && (text.length === 0 || endsWithTerminator(text))) this.addLine(text.length, text.length);
  }

  private addLine(start: number, end: number): void {
    const content = contentEnd(this.text, start, end);
    const classification = classifyLine(this.text, start, content, this.state);
    const kind = kindOf(classification);
    if (this.meter) this.meter.classifiedLines++;
    if (this.opensBlock(kind)) this.openBlock(kind, start);
    const block = this.open!;
    block.lineStarts.push(start - block.start);
    block.blank = kind === LineKind.Blank;
    if (!block.blank) block.filledLines = block.lineStarts.length;
    block.stateAfter = this.state = stateAfter(classification);
    const { blockLines } = this.sizes;
    const lines = block.lineStarts.length;
    if (2 * lines >= blockLines) {
      block.cut = lines >= 8 * blockLines || this.mayEndBlock(block.kind, start, content);
    }
  }

  /** Whether a run of a kind, which is long enough, is cut behind a line: found from its content alone. */
  private mayEndBlock(kind: LineKind, start: number, end: number): boolean {
    // What a field says goes on from line to line.
    if (isField(kind)) return false;
    const to = trimEnd(this.text, start, end);
    if (isText(kind) && !endsSentence(this.text.charCodeAt(to - 1))) return false;
    const hash = lineHash(this.text, skipBlanks(this.text, start, to), to);
    return hash % (isText(kind) ? SENTENCE_ENDS : this.sizes.blockLines) === 0;
  }

  /** Whether a line of this kind opens a block after what has been added. */
  opensBlock(kind: LineKind): boolean {
    const { open } = this;
    if (open === undefined || open.cut) return true;
    if (kind === LineKind.Blank) return false;
    return open.blank || !continues(open.kind, kind);
  }

  private openBlock(kind: LineKind, start: number): void {
    if (this.open) {
      this.closed.push(this.open);
      if (this.closed.length === this.sizes.chunkBlocks) this.cutOut(start);
    }
    this.open = {
      kind,
      start,
      stateBefore: this.state,
      lineStarts: [],
      filledLines: 0,
      stateAfter: this.state,
      blank: false,
      cut: false,
    };
  }

  /** Ends the last block. */
  finish(): void {
    if (this.open) this.closed.push(this.open);
    this.open = undefined;
    if (this.closed.length > 0) this.cutOut(this.text.length);
  }

  /** Makes a group of the closed blocks, which end at `end`. */
  private cutOut(end: number): void {
    const { closed } = this;
    const base = closed[0]!.start;
    // A copy, so that a block never keeps alive the whole text that a client sent.
    const text = detached(this.text.slice(base, end));
    this.groups.push(
      closed.map(
        (outline, index) =>
          new Block(
            outline.kind,
            text.slice(outline.start - base, (closed[index + 1]?.start ?? end) - base),
            outline.lineStarts,
            outline.stateBefore,
            outline.stateAfter,
            outline.filledLines,
          ),
      ),
    );
    this.closed = [];
  }
}

/** Whether a unit is one of `.?!:;`. */
function endsSentence(unit: number): boolean {
  return unit === 46 || unit === 63 || unit === 33 || unit === 58 || unit === 59;
}

/**
 * A number from a line's content, by which some lines end a block: whether a line does, hardly depends on where the run
 * began, so that after an edit the cuts fall on the same lines again.
 */
function lineHash(text: string, start: number, end: number): number {
  let hash = end - start;
  // Some of its units are enough, from its whole length.
  for (let position = start, step = 1 + (hash >> 4); position < end; position += step) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(position)) | 0;
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
