import type { Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isRanged, wellFormed } from '../text/changes';
import type { TextDocumentContentChangeEvent } from '../text/changes';
import type { Meter, TreeSizes } from './blockBuilder';
import { CableTree } from './tree';

/**
 * A document whose text lives in its tree. Behaves as the document class of `vscode-languageserver-textdocument`
 * on the same edits, but is immutable: `update` gives a new one, and one typed letter costs the same at any size.
 * Positions are zero-based lines and UTF-16 columns; those outside the text count as the nearest inside.
 */
export class CableDocument implements TextDocument {
  private constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    readonly tree: CableTree,
  ) {}

  static create(uri: string, languageId: string, version: number, text: string, sizes?: TreeSizes): CableDocument {
    return new CableDocument(uri, languageId, version, CableTree.parse(text, sizes));
  }

  /**
   * The document after changes that apply one after the other.
   * @throws TypeError on a change that the protocol does not know; this document is then unchanged.
   */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number, meter?: Meter): CableDocument {
    const tree = changes.reduce((before, change) => this.at(version, before).apply(change, meter), this.tree);
    return this.at(version, tree);
  }

  private at(version: number, tree: CableTree): CableDocument {
    return new CableDocument(this.uri, this.languageId, version, tree);
  }

  private apply(change: TextDocumentContentChangeEvent, meter?: Meter): CableTree {
    if (!isRanged(change)) return this.tree.reparse(change.text, meter);
    const { start, end } = wellFormed(change.range);
    return this.tree.edit(this.offsetAt(start), this.offsetAt(end), change.text, meter);
  }

  get lineCount(): number {
    return this.tree.lineCount;
  }

  getText(range?: Range): string {
    if (!range) return this.tree.slice(0, this.tree.length);
    const start = this.offsetAt(range.start);
    const end = this.offsetAt(range.end);
    return this.tree.slice(Math.min(start, end), Math.max(start, end));
  }

  offsetAt({ line, character }: Position): number {
    if (line >= this.lineCount) return this.tree.length;
    if (line < 0) return 0;
    const { block, line: first, offset } = this.tree.blockAtLine(line);
    const index = line - first;
    const start = block.lineStarts[index]!;
    return offset + Math.max(start, Math.min(start + character, block.lineContentEnd(index)));
  }

  positionAt(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.tree.length));
    const { block, line, offset: first } = this.tree.blockAtOffset(target);
    let index = block.lineCount - 1;
    while (index > 0 && block.lineStarts[index]! > target - first) index--;
    const column = Math.min(target - first, block.lineContentEnd(index)) - block.lineStarts[index]!;
    return { line: line + index, character: column };
  }

  getLineRange(line: number): Range {
    const within = Math.max(0, Math.min(line, this.lineCount - 1));
    const character = line < 0 ? 0 : this.lineText(within).length;
    return { start: { line: within, character: 0 }, end: { line: within, character } };
  }

  getEOLCharacters(line: number): string {
    if (line < 0 || line >= this.lineCount) return '';
    const { block, line: first } = this.tree.blockAtLine(line);
    return block.text.slice(block.lineContentEnd(line - first), block.lineEnd(line - first));
  }

  /** The content of a line without its terminator; '' outside the document. */
  lineText(line: number): string {
    if (line < 0 || line >= this.lineCount) return '';
    const { block, line: first } = this.tree.blockAtLine(line);
    return block.line(line - first);
  }
}
