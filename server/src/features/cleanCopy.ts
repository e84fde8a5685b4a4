import type { Cable } from '../meaning/cable';
import { cablesOf } from '../meaning/cables';
import { firstToken } from '../meaning/identity';
import { placesOf } from '../meaning/paragraphs';
import { isTable } from '../meaning/setOff';
import { isText, LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import { isCutShort } from './lineKinds';

/**
 * The text of a file for reading: paragraphs that page lines have cut are joined; page lines and markings, ends and
 * headers between sections with the captions that these repeat, and a public site's text are set aside, but for what alone
 * tells which cable it is. All else is as it stands, line ends and blanks included.
 */
export function cleanCopy(tree: CableTree): string {
  return cablesOf(tree)
    .map((cable) => cleanCable(tree, cable))
    .join('');
}

function cleanCable(tree: CableTree, cable: Cable): string {
  const isSetAside = setAsideIn(cable);
  const pieces: string[] = [];
  /** The text that may have been cut: what stands before the joint, and its piece. */
  let cut: { readonly place: PlacedBlock; readonly piece: number } | undefined;
  let joint = false;
  for (const place of placesOf(tree, cable)) {
    const { block } = place;
    if (isSetAside(place) || (joint && block.filledLines === 0)) {
      joint = true;
      continue;
    }
    if (joint && cut && goesOn(cut.place, place)) {
      const { block: before } = cut.place;
      pieces.length = cut.piece;
      pieces.push(before.text.slice(0, before.lineEnd(before.filledLines - 1)));
    }
    joint = false;
    if (block.filledLines > 0) cut = { place, piece: pieces.length };
    pieces.push(block.text);
  }
  return pieces.join('');
}

function goesOn({ block: before }: PlacedBlock, { block }: PlacedBlock): boolean {
  const isRunning = isText(before.kind) && block.kind === LineKind.Prose && !isTable(before) && !isTable(block);
  return isRunning && isCutShort(before.text);
}

/** Tells what is set aside; to be asked of the blocks in their order. */
function setAsideIn(cable: Cable): (place: PlacedBlock) => boolean {
  // Without a number on its own classification line a cable is known by what stands around it.
  const isNamed = firstToken(cable, LineKind.Classification, 'messageNumber') !== undefined;
  const repeated = new Set(isNamed ? cable.further.map(({ line }) => line) : []);
  const lastSection = Math.max(...repeated);
  const seen = new Set<LineKind>();
  let hasText = false;
  return ({ block: { kind }, line }) => {
    if (repeated.has(line)) return true;
    hasText ||= isText(kind);
    switch (kind) {
      case LineKind.SitePage:
      case LineKind.SiteBoxHeading:
      case LineKind.SiteBox:
        return isNamed;
      case LineKind.Separator:
      case LineKind.Validation:
      case LineKind.EndOfMessage:
        return hasText && line < lastSection;
      case LineKind.PageLine:
      case LineKind.PageMarking: {
        const isFirst = !seen.has(kind);
        seen.add(kind);
        return !isFirst || (hasText && (isNamed || kind === LineKind.PageMarking));
      }
      default:
        return false;
    }
  };
}
