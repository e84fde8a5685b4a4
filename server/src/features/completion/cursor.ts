import type { Position } from 'vscode-languageserver-types';
import { cableAtLine } from '../../meaning/cables';
import type { Cable } from '../../meaning/cable';
import type { Token } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import type { CableDocument } from '../../syntax/document';
import { headKind, RESUMED } from '../../syntax/lineKind';
import type { LineKind, LineState } from '../../syntax/lineKind';
import { skipBlanks } from '../../syntax/scan';
import type { PlacedBlock } from '../../syntax/tree';

/** The place that completion is asked about: its line, the block of that line, and its cable when it is asked for. */
export class Cursor {
  readonly position: Position;
  readonly place: PlacedBlock;
  /** The line, counted from the block's first. */
  readonly index: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line from the cursor on. */
  readonly after: string;
  private found: Cable | undefined;

  constructor(
    readonly document: CableDocument,
    asked: Position,
  ) {
    // A column beyond the end of a line means its end.
    this.position = document.positionAt(document.offsetAt(asked));
    const { line, character } = this.position;
    this.place = document.tree.blockAtLine(line);
    this.index = line - this.place.line;
    const text = this.place.block.line(this.index);
    this.before = text.slice(0, character);
    this.after = text.slice(character);
  }

  /** The kind of the block's first line, or of the line that it goes on with. */
  get kind(): LineKind {
    return headKind(this.place.block.kind);
  }

  /** Whether nothing stands on the line. */
  get isOnBlankLine(): boolean {
    return this.index >= this.place.block.filledLines;
  }

  /** Whether nothing follows on the line. */
  get isAtEnd(): boolean {
    return skipBlanks(this.after, 0, this.after.length) === this.after.length;
  }

  /** Whether the line goes on with one before it. */
  get isContinuation(): boolean {
    return this.index > 0 || this.kind !== this.place.block.kind;
  }

  /** The state before the block, or on a blank line that after its lines; nothing of further sections in it. */
  get state(): LineState {
    const { block } = this.place;
    return (this.isOnBlankLine ? block.stateAfter : block.stateBefore) & ~RESUMED;
  }

  /** Whether the line belongs to the header of a further section. */
  get isResumed(): boolean {
    const { block } = this.place;
    return ((this.isOnBlankLine ? block.stateAfter : block.stateBefore) & RESUMED) !== 0;
  }

  get cable(): Cable {
    return (this.found ??= cableAtLine(this.document.tree, this.position.line));
  }

  /** The cable as far as the fields around the cursor go: those of a quoted cable stand for themselves. */
  get fields(): Cable {
    const { cable, place } = this;
    return cable.blocks.some(({ block }) => block === place.block) ? cable : cable.withBlocks([place]);
  }

  /** The tokens of the line. */
  get tokens(): readonly Token[] {
    return tokensOf(this.place.block).filter(({ line }) => line === this.index);
  }
}
