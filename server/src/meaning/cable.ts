import { headKind } from '../syntax/lineKind';
import type { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { Remembering } from '../text/remembering';

/** Blocks that stand together, such as a header and its fields. */
export class BlockGroup extends Remembering {
  constructor(readonly blocks: readonly PlacedBlock[]) {
    super();
  }
}

/** One cable of a file: its lines, and the blocks of its header and fields. See `cablesOf` for where one begins. */
export class Cable extends BlockGroup {
  constructor(
    readonly line: number,
    /** After its last line. */
    readonly endLine: number,
    /** What stands above the text: header lines, classification line, captions, fields, and what surrounds them. */
    blocks: readonly PlacedBlock[],
    /** Headers of further sections, in the text of joined copies. */
    readonly further: readonly PlacedBlock[],
    /** Fields in the text: those of a cable quoted there. */
    readonly quoted: readonly PlacedBlock[],
  ) {
    super(blocks);
  }

  /** Whether another has the same blocks, those of its text left out, on the same lines. */
  hasBlocksOf(other: Cable): boolean {
    return (
      arePlacedAlike(this.blocks, other.blocks) &&
      arePlacedAlike(this.further, other.further) &&
      arePlacedAlike(this.quoted, other.quoted)
    );
  }

  /** This cable with other blocks above its text. */
  withBlocks(blocks: readonly PlacedBlock[]): Cable {
    return new Cable(this.line, this.endLine, blocks, this.further, this.quoted);
  }
}

/** Whether these are the same blocks on the same lines. */
export function arePlacedAlike(some: readonly PlacedBlock[], others: readonly PlacedBlock[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ block, line }, index) => block === others[index]!.block && line === others[index]!.line)
  );
}

/** The blocks of a group whose first line, or the line they go on with, is of this kind. */
export function blocksOfKind(group: BlockGroup, kind: LineKind): readonly PlacedBlock[] {
  return group.once(byKind).get(kind) ?? [];
}

function byKind({ blocks }: BlockGroup): ReadonlyMap<LineKind, readonly PlacedBlock[]> {
  const kinds = new Map<LineKind, PlacedBlock[]>();
  for (const place of blocks) {
    const kind = headKind(place.block.kind);
    const same = kinds.get(kind);
    if (same) same.push(place);
    else kinds.set(kind, [place]);
  }
  return kinds;
}
