/**
 * A long cable split into sections as telegrams have them, and put together again: the section on the classification line,
 * and a page line, one blank line above it and two below, where a section begins (drafting rules 30, 32 and 35).
 */
import { blocksOfKind } from '../meaning/cable';
import type { Cable } from '../meaning/cable';
import { sectionOf } from '../meaning/classificationLine';
import { findMessageNumbers } from '../meaning/messageNumber';
import { placesOf } from '../meaning/paragraphs';
import type { Token } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { SECTION_LINES, textLines } from './sectionLength';

/** A text, or why there is none. */
export type Transmission = { readonly text: string } | { readonly refusal: string };

/** Characters of a station on a page line. */
const STATION = 10;
const LINES_BELOW = 2;
/** A section ends at a blank line where one is among the last lines that it may have: the last page of it. */
const PAGE = 20;

/** The cable as it is sent in sections. */
export function splitForTransmission(document: CableDocument, cable: Cable): Transmission {
  const places = placesOf(document.tree, cable);
  const line = classificationLineOf(cable);
  const number = line?.number && findMessageNumbers(line.number.text.toUpperCase())[0];
  if (!line || !number) return { refusal: 'The classification line has no number yet, which page lines repeat.' };
  if (line.section || places.some(({ block }) => block.kind === LineKind.PageLine)) {
    return { refusal: 'The cable has sections or pages already.' };
  }
  const lines = linesOf(document, cable);
  const first = line.place.line - cable.line;
  const cuts = cutsIn(lines, first, first + textLines(places));
  if (cuts.length === 0) return { refusal: `The cable fits into one section of ${SECTION_LINES} lines.` };
  const total = cuts.length + 1;
  const lineEnd = document.getEOLCharacters(line.place.line) || '\n';
  const station = `${number.post.slice(0, STATION).trimEnd()} ${padded(number.number, 8)}`;
  [...cuts.entries()].reverse().forEach(([index, at]) => {
    const pageLine = `${station}  ${padded(index + 2, 3)} OF ${padded(total, 3)}`;
    lines.splice(at, 0, lineEnd, pageLine + lineEnd, ...Array<string>(LINES_BELOW).fill(lineEnd));
  });
  const section = `SECTION ${padded(1, 2)} OF ${padded(total, 2)} `;
  lines[first] = inserted(lines[first]!, line.number!.start, section);
  return { text: lines.join('') };
}

/** The cable without section and page lines, as it was before it was split. */
export function joinedSections(document: CableDocument, cable: Cable): Transmission {
  const line = classificationLineOf(cable);
  const pages = placesOf(document.tree, cable).filter(
    ({ block }) => block.kind === LineKind.PageLine && sectionOf(block),
  );
  if (!line?.section || !line.number || pages.length === 0) {
    return { refusal: 'The cable has no section on its classification line, or no page lines.' };
  }
  const lines = linesOf(document, cable);
  const first = line.place.line - cable.line;
  lines[first] = lines[first]!.slice(0, line.section.start) + lines[first]!.slice(line.number.start);
  for (const { line: page } of pages.reverse()) {
    const at = page - cable.line;
    let below = 0;
    while (below < LINES_BELOW && isBlank(lines[at + 1 + below])) below++;
    const above = at > 0 && isBlank(lines[at - 1]) ? 1 : 0;
    lines.splice(at - above, above + 1 + below);
  }
  return { text: lines.join('') };
}

interface ClassificationLine {
  readonly place: PlacedBlock;
  readonly section: Token | undefined;
  readonly number: Token | undefined;
}

/** The first line of the classification, with its section and the number behind it. */
function classificationLineOf(cable: Cable): ClassificationLine | undefined {
  const [place] = blocksOfKind(cable, LineKind.Classification);
  if (!place) return undefined;
  const tokens = tokensOf(place.block).filter(({ line }) => line === 0);
  return {
    place,
    section: tokens.find(({ kind }) => kind === 'section'),
    number: tokens.find(({ kind }) => kind === 'messageNumber'),
  };
}

/** The lines of a cable, each with its terminator. */
function linesOf({ tree }: CableDocument, cable: Cable): string[] {
  return placesOf(tree, cable).flatMap(({ block }) =>
    block.lineStarts.map((start, index) => block.text.slice(start, block.lineEnd(index))),
  );
}

/** Before which lines a section begins, from the second on. */
function cutsIn(lines: readonly string[], first: number, end: number): number[] {
  const cuts: number[] = [];
  let start = first;
  while (end - start > SECTION_LINES) {
    const limit = start + SECTION_LINES;
    let cut = limit;
    while (cut > limit - PAGE && !isBlank(lines[cut - 1])) cut--;
    start = cut > limit - PAGE ? cut : limit;
    cuts.push(start);
  }
  return cuts;
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === '';
}

function inserted(line: string, at: number, text: string): string {
  return line.slice(0, at) + text + line.slice(at);
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
