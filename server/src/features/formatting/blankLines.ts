import type { TextEdit } from 'vscode-languageserver-types';
import { cablesOf } from '../../meaning/cables';
import { placesOf, textParts } from '../../meaning/paragraphs';
import { tokensOf } from '../../meaning/tokens';
import type { CableDocument } from '../../syntax/document';
import { headKind, isText, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';

/** They stand together, in this order. */
const FIELDS = [LineKind.ExecutiveOrder, LineKind.Tags, LineKind.Subject];

/** The parts of a cable that blank lines keep apart, in their order. */
const PARTS: readonly (readonly LineKind[])[] = [
  [LineKind.Classification],
  [LineKind.Caption],
  [LineKind.Attention],
  FIELDS,
  [LineKind.Reference],
  [LineKind.ClassifiedBy],
  [LineKind.Paragraph, LineKind.Prose],
];

/**
 * Edits that put one blank line above each paragraph (5 FAH-1 H-246.1), leave one at most between the parts of a cable, and
 * none between E.O., TAGS and SUBJECT (drafting rule 55, after released cables). What stands elsewhere stays. Other lines may
 * be read otherwise below a blank one: none is put above them.
 */
export function blankLines(document: CableDocument): TextEdit[] {
  return cablesOf(document.tree).flatMap((cable) => {
    const places = placesOf(document.tree, cable);
    const paragraphs = new Set(
      textParts(document.tree, cable, places).flatMap(({ kind, line }) => (kind === 'paragraph' ? line : [])),
    );
    return places.flatMap((place, index) => {
      const above = places[index - 1];
      const wanted = above && blanksBetween(above, place, paragraphs.has(place.line));
      return above && wanted !== undefined ? between(document, above, place, wanted) : [];
    });
  });
}

/** How many blank lines stand between two blocks; undefined where there is no rule. */
function blanksBetween(
  { block: above }: PlacedBlock,
  { block }: PlacedBlock,
  isParagraph: boolean,
): number | undefined {
  if (above.filledLines === 0) return undefined;
  // Below page lines, and what else is around a cable, others have set the blanks.
  if (isParagraph) return above.kind < LineKind.PageLine ? 1 : undefined;
  if (isText(above.kind)) return undefined;
  const [part, next] = [partOf(above.kind), partOf(block.kind)];
  if (part < 0 || next < part) return undefined;
  if (part < next) return 1;
  // Several on a line, one that stands twice, or out of its order, are findings first.
  const isAlone = tokensOf(above).filter(({ kind }) => kind === 'fieldName').length < 2;
  const isNext = isAlone && FIELDS.indexOf(headKind(above.kind)) < FIELDS.indexOf(headKind(block.kind));
  return PARTS[part] === FIELDS && isNext ? 0 : undefined;
}

function partOf(kind: LineKind): number {
  return PARTS.findIndex((kinds) => kinds.includes(headKind(kind)));
}

function between(document: CableDocument, above: PlacedBlock, place: PlacedBlock, wanted: number): TextEdit[] {
  const blanks = above.block.lineCount - above.block.filledLines;
  if (blanks === wanted || (blanks < wanted && place.block.kind !== LineKind.Paragraph)) return [];
  const end = { line: place.line, character: 0 };
  if (blanks < wanted) {
    return [{ range: { start: end, end }, newText: document.getEOLCharacters(place.line - 1).repeat(wanted - blanks) }];
  }
  return [{ range: { start: { line: place.line - blanks + wanted, character: 0 }, end }, newText: '' }];
}
