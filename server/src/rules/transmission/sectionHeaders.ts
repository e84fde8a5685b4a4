import type { Cable } from '../../meaning/cables';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';

/** The header of a section: its lines, the last of them its classification line. */
export interface SectionHeader {
  readonly blocks: readonly PlacedBlock[];
}

type WithFurther = Pick<Cable, 'blocks' | 'further'>;

const known = new WeakMap<WithFurther, readonly SectionHeader[]>();

/** The header of the cable, then those of further sections, as far as a joined copy has them; none that is empty. */
export function sectionHeaders(cable: WithFurther): readonly SectionHeader[] {
  let headers = known.get(cable);
  if (!headers) known.set(cable, (headers = read(cable)));
  return headers;
}

function read(cable: WithFurther): SectionHeader[] {
  const headers: { blocks: PlacedBlock[] }[] = [{ blocks: cable.blocks.filter(isOfHeader) }];
  let ended = true;
  for (const place of cable.further.filter(isOfHeader)) {
    if (ended) headers.push({ blocks: [] });
    headers.at(-1)!.blocks.push(place);
    ended = place.block.kind === LineKind.Classification;
  }
  return headers.filter(({ blocks }) => blocks.length > 0);
}

function isOfHeader({ block }: PlacedBlock): boolean {
  return block.kind >= LineKind.TransmissionIdentification && block.kind <= LineKind.Classification;
}
