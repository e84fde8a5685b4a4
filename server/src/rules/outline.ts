/** The blocks that the outline of a text is made of, found once for each chunk. */
import type { Cable } from '../meaning/cable';
import { lineOf } from '../meaning/placement';
import { textMarksOf } from '../meaning/textMarks';
import type { TextMark } from '../meaning/textMarks';
import type { Block } from '../syntax/block';
import type { Chunk } from '../syntax/chunk';
import { LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import { besideOf } from './beside';

/** The blocks of a chunk with a number or a mark of the text, page lines and marks of release; places within the chunk. */
export function outlineOf(chunk: Chunk): readonly PlacedBlock[] {
  return chunk.once(read);
}

function read(chunk: Chunk): PlacedBlock[] {
  const places: PlacedBlock[] = [];
  let line = 0;
  for (const block of chunk.blocks) {
    if (isOfOutline(block)) places.push({ block, line });
    line += block.lineCount;
  }
  return places;
}

function isOfOutline(block: Block): boolean {
  switch (block.kind) {
    case LineKind.Paragraph:
    case LineKind.PageLine:
    case LineKind.ReleaseMark:
      return true;
    case LineKind.Prose:
      return textMarksOf(block).length > 0;
    default:
      return false;
  }
}

/** The outline of a cable, with its places in the document. */
export function placesOfOutline(tree: CableTree, cable: Cable): PlacedBlock[] {
  const places: PlacedBlock[] = [];
  tree.chunks.forEach((chunk, index) => {
    const first = tree.lineOfChunk(index);
    if (first >= cable.endLine || first + chunk.lineCount <= cable.line) return;
    for (const { block, line } of outlineOf(chunk)) {
      const at = first + line;
      if (at >= cable.line && at < cable.endLine) places.push({ block, line: at });
    }
  });
  return places;
}

/** Whether two chunks have the same outline: the same numbers and marks at the same places, whatever is between. */
export function sameOutline(one: Chunk, other: Chunk): boolean {
  if (one === other) return true;
  if (one.lineCount !== other.lineCount) return false;
  if (sameBlocks(one, other)) return true;
  const [places, others] = [outlineOf(one), outlineOf(other)];
  return (
    places.length === others.length &&
    places.every(({ block, line }, index) => {
      const place = others[index]!;
      return line === place.line && (block === place.block || signatureOf(block) === signatureOf(place.block));
    })
  );
}

/** Whether chunks have blocks of the same lines and outline one by one, as they have after most letters. */
function sameBlocks({ blocks }: Chunk, { blocks: others }: Chunk): boolean {
  return (
    blocks.length === others.length &&
    blocks.every((block, index) => {
      const other = others[index]!;
      return block === other || (block.lineCount === other.lineCount && signatureOf(block) === signatureOf(other));
    })
  );
}

/** All that the outline takes of a block, in one text. */
function signatureOf(block: Block): string {
  return block.once(describe);
}

function describe(block: Block): string {
  if (block.kind === LineKind.PageLine || block.kind === LineKind.ReleaseMark) return `${block.kind} ${block.text}`;
  let cited: TextMark | undefined;
  const marks = textMarksOf(block).map((mark) => {
    const { kind, start, end } = mark;
    const line = lineOf(block, start);
    const place = `${line},${start - block.lineStarts[line]!} ${kind} ${block.text.slice(start, end)}`;
    if (kind !== 'pointer' && kind !== 'citation') return place;
    const before = cited;
    cited = mark;
    return `${place} ${besideOf(block, mark, before)}`;
  });
  return `${block.kind}\n${marks.join('\n')}`;
}
