/** Cables quoted inside another: their fields, and where they end. */
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { Cable } from './cable';
import { ownNumberOf } from './classificationLine';
import type { PlacedMark } from './placedMarks';
import { canonicalNumber } from './messageNumber';
import type { QuotedCable } from './model';
import { lineEndOf } from './placement';
import { defined, oneLine } from './plain';
import { tokensOf } from './tokens';

/** A name in capitals right before the word that closes a quotation: `SMITH UNQUOTE JONES`. */
const SIGNED = /(?:^|[.?!"]\s+)([A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,2})\s+UN(?:QUOTE|QTE)\b/;

/** The cables quoted in the text of a cable. One ends where a quotation is closed, or with the text. */
export function quotedCables(
  cable: Cable,
  places: readonly PlacedBlock[],
  marks: readonly PlacedMark[],
): QuotedCable[] {
  const ends = marks.filter(({ kind, text }) => kind === 'passageMark' && text.startsWith('UNQ'));
  const groups: { readonly blocks: PlacedBlock[]; readonly end: PlacedMark | undefined }[] = [];
  for (const place of cable.quoted) {
    const end = ends.find(({ range }) => range.start.line >= place.line);
    const open = groups.at(-1);
    if (open && open.end === end) open.blocks.push(place);
    else groups.push({ blocks: [place], end });
  }
  return groups.map(({ blocks, end }) => {
    const first = blocks[0]!;
    const number = blocks.find(({ block }) => block.kind === LineKind.Classification);
    const own = number && ownNumberOf(number.block);
    const last = end?.place ?? lastText(places) ?? first;
    const index = end ? end.range.end.line - last.line : last.block.filledLines - 1;
    return defined({
      number: own && canonicalNumber(own),
      subject: subjectIn(blocks),
      signature: end && SIGNED.exec(last.block.line(index))?.[1],
      range: { start: { line: first.line, character: 0 }, end: lineEndOf(last, index) },
    });
  });
}

function subjectIn(blocks: readonly PlacedBlock[]): string | undefined {
  const lines = blocks
    .filter(({ block }) => headKind(block.kind) === LineKind.Subject)
    .flatMap(({ block }) => tokensOf(block).filter(({ kind }) => kind === 'subject'));
  return lines.length === 0 ? undefined : oneLine(lines.map(({ text }) => text).join(' '));
}

function lastText(places: readonly PlacedBlock[]): PlacedBlock | undefined {
  return places.findLast(({ block }) => block.filledLines > 0);
}
