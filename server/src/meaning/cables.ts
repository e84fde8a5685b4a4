import type { Block } from '../syntax/block';
import type { Chunk } from '../syntax/chunk';
import { headKind, LineKind, LineState } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';

/**
 * One cable of a file: its lines, and the blocks of its header and fields.
 *
 * Where a file holds several cables, a new one begins:
 * - at a line VZCZC, unless the cable so far is only what stands above a header (coversheet, page line, notes);
 * - after NNNN;
 * - at a date-time group that stands in the text when FM follows it (joined copies without VZCZC).
 * A cable quoted inside another has neither of these and is no cable of its own.
 */
export interface Cable {
  readonly line: number;
  /** After its last line. */
  readonly endLine: number;
  /** Header lines, classification line, captions and fields, in the order of the text. */
  readonly blocks: readonly PlacedBlock[];
}

/** Blocks of a chunk that matter for the cable as a whole, and where they begin in the chunk. */
const landmarks = new WeakMap<Chunk, readonly PlacedBlock[]>();

function landmarksOf(chunk: Chunk): readonly PlacedBlock[] {
  let found = landmarks.get(chunk);
  if (!found) {
    const collected: PlacedBlock[] = [];
    let line = 0;
    let offset = 0;
    let inText = false;
    for (const block of chunk.blocks) {
      // Of a run of paragraphs only the first: it tells that the cable has a text.
      const paragraph = block.kind === LineKind.Paragraph;
      if (isLandmark(block.kind) && !(paragraph && inText)) collected.push({ block, line, offset });
      inText = paragraph || (inText && !isLandmark(block.kind));
      line += block.lineCount;
      offset += block.text.length;
    }
    found = collected;
    landmarks.set(chunk, found);
  }
  return found;
}

function isLandmark(kind: LineKind): boolean {
  switch (kind) {
    case LineKind.Blank:
    case LineKind.Prose:
    case LineKind.PageLine:
    case LineKind.Distribution:
    case LineKind.Attention:
      return false;
    default:
      return true;
  }
}

const cables = new WeakMap<CableTree, readonly Cable[]>();

/** The cables of a file, at least one; together they hold every line. Found once for each version. */
export function cablesOf(tree: CableTree): readonly Cable[] {
  let found = cables.get(tree);
  if (!found) {
    found = split(tree);
    cables.set(tree, found);
  }
  return found;
}

function split(tree: CableTree): Cable[] {
  const result: Cable[] = [];
  let start = 0;
  let blocks: PlacedBlock[] = [];
  let ended = false;
  const begin = (line: number): void => {
    if (line <= start) return;
    result.push({ line: start, endLine: line, blocks });
    start = line;
    blocks = [];
  };
  let previous: PlacedBlock | undefined;
  for (let index = 0; index < tree.chunks.length; index++) {
    const { line, offset } = tree.chunkStart(index);
    for (const relative of landmarksOf(tree.chunks[index]!)) {
      const placed = { block: relative.block, line: relative.line + line, offset: relative.offset + offset };
      if (ended && previous) begin(previous.line + previous.block.lineCount);
      else if (placed.block.kind === LineKind.TransmissionIdentification && blocks.length > 0) begin(placed.line);
      else if (previous && opensInText(previous.block, placed.block)) {
        blocks.pop();
        begin(previous.line);
        blocks.push(previous);
      }
      ended = placed.block.kind === LineKind.EndOfMessage;
      blocks.push(placed);
      previous = placed;
    }
  }
  result.push({ line: start, endLine: tree.lineCount, blocks });
  return result;
}

/** Whether a date-time group in the text and the block after it are the header of another cable. */
function opensInText(group: Block, next: Block): boolean {
  return (
    group.kind === LineKind.DateTimeGroup &&
    next.kind === LineKind.Originator &&
    next.stateBefore === LineState.BodyDateTimeGroup
  );
}

/** The cable that holds a line. */
export function cableAtLine(tree: CableTree, line: number): Cable {
  const all = cablesOf(tree);
  return all.find((cable) => line < cable.endLine) ?? all[all.length - 1]!;
}

/** The blocks of a cable whose first line, or the line they go on with, is of this kind. */
export function blocksOfKind(cable: Pick<Cable, 'blocks'>, kind: LineKind): PlacedBlock[] {
  return cable.blocks.filter(({ block }) => headKind(block.kind) === kind);
}
