import { sectionOf } from '../meaning/classificationLine';
import { isHeaderLine } from '../meaning/headerTokens';
import { tokensOf } from '../meaning/tokens';
import type { Block } from '../syntax/block';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { Lines } from './runs';
import { shortText } from './shortText';

/** A section that a long message was sent in, or a page. */
export interface TransmissionSection extends Lines {
  readonly name: string;
}

/**
 * The transmission sections among the blocks of a cable (message-format notes: long messages): from the classification line
 * to the first page line, then from each page line, or each further header's classification line of a joined copy, to
 * the next. A cable that shows no such joint has none. They follow the transmission and cut across paragraphs.
 */
export function transmissionSections(places: readonly PlacedBlock[]): TransmissionSection[] {
  const sections: TransmissionSection[] = [];
  let open: { name: string; line: number; endLine: number; filled: boolean } | undefined;
  for (const { block, line } of places) {
    if (block.filledLines === 0) continue;
    const endLine = line + block.filledLines;
    if (isJoint(block, open === undefined)) {
      if (open?.filled) sections.push(open);
      open = { name: nameOf(block), line, endLine, filled: false };
    } else if (open && isContent(headKind(block.kind))) {
      open.endLine = endLine;
      open.filled = true;
    }
  }
  if (open?.filled) sections.push(open);
  return sections.length > 1 ? sections : [];
}

/** Whether a section begins with a block. */
function isJoint(block: Block, first: boolean): boolean {
  if (block.kind === LineKind.PageLine) return true;
  if (block.kind !== LineKind.Classification) return false;
  return first || sectionOf(block) !== undefined;
}

/** Whether a line of this kind is part of what is sent in a section, and no frame around it. */
function isContent(kind: LineKind): boolean {
  if (isHeaderLine(kind)) return false;
  switch (kind) {
    case LineKind.Caption:
    case LineKind.Attention:
    case LineKind.ExecutiveOrder:
    case LineKind.Tags:
    case LineKind.Subject:
    case LineKind.Reference:
    case LineKind.ClassifiedBy:
    case LineKind.Paragraph:
    case LineKind.Prose:
      return true;
    default:
      return false;
  }
}

/** `Section 2 of 5`, `Section 1 of 3, page 2`, `Page 2`; else the line itself. */
function nameOf(block: Block): string {
  const named = sectionOf(block);
  if (named) {
    const section = `Section ${named.section} of ${named.total}`;
    return named.page === undefined ? section : `${section}, page ${named.page}`;
  }
  const page = tokensOf(block).find((token) => token.kind === 'pageNumber');
  return page ? `Page ${Number(page.text)}` : shortText(block.line(0));
}
