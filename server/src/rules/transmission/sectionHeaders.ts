import { BlockGroup } from '../../meaning/cable';
import type { Cable } from '../../meaning/cable';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';

/**
 * The header of the cable, then those of further sections, as far as a joined copy has them: the lines of each, the last
 * of them its classification line. None is empty.
 */
export function sectionHeaders(cable: Cable): readonly BlockGroup[] {
  return cable.once(read);
}

function read(cable: Cable): BlockGroup[] {
  const headers = [cable.blocks.filter(isOfHeader)];
  let ended = true;
  for (const place of cable.further.filter(isOfHeader)) {
    if (ended) headers.push([]);
    headers.at(-1)!.push(place);
    ended = place.block.kind === LineKind.Classification;
  }
  return headers.filter((blocks) => blocks.length > 0).map((blocks) => new BlockGroup(blocks));
}

function isOfHeader({ block }: PlacedBlock): boolean {
  return block.kind >= LineKind.TransmissionIdentification && block.kind <= LineKind.Classification;
}
