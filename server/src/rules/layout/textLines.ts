/** What the rules on layout share: the lines of a cable, and where they may be broken. */
import type { Range } from 'vscode-languageserver-types';
import { USUAL_WIDTH } from '../../meaning/lineWidths';
import { isTable } from '../../meaning/setOff';
import type { Block } from '../../syntax/block';
import { isText, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { TextContext } from '../context';
import type { Finding, Fix } from '../rule';

/** A line of a cable without the blanks at its end. */
export interface CableLine {
  readonly place: PlacedBlock;
  /** Within its block. */
  readonly index: number;
  readonly text: string;
}

/** The lines of a cable's own blocks: none of a public site, of an archive's description or of a release stamp. */
export function cableLines(cable: TextContext, isWanted: (block: Block) => boolean = () => true): CableLine[] {
  return cable
    .places()
    .filter(({ block }) => isOwn(block.kind) && isWanted(block))
    .flatMap((place) =>
      Array.from({ length: place.block.filledLines }, (_, index) => ({
        place,
        index,
        text: place.block.line(index).trimEnd(),
      })),
    );
}

function isOwn(kind: LineKind): boolean {
  return kind <= LineKind.PageLine || kind === LineKind.Clearance || kind === LineKind.ClearanceContinuation;
}

/** Running text: no columns, which stand beside each other. */
export function isRunningText(block: Block): boolean {
  return isText(block.kind) && !isTable(block);
}

export function rangeIn({ place, index }: CableLine, start: number, end: number): Range {
  const line = place.line + index;
  return { start: { line, character: start }, end: { line, character: end } };
}

/** What is found in a line that is wider than it may be: what stands beyond. */
export function tooWide(line: CableLine, width: number, message: string): Finding {
  return {
    range: rangeIn(line, width, line.text.length),
    message,
    fixes: () => (isRunningText(line.place.block) ? breakLine(line) : []),
  };
}

/** Breaks a line at blanks so that each part has the usual width; what has no blank stays as it is. */
function breakLine(line: CableLine): Fix[] {
  const breaks: { readonly start: number; readonly end: number }[] = [];
  const { text } = line;
  let from = 0;
  while (text.length - from > USUAL_WIDTH) {
    const end = breakAt(text, from);
    if (end === undefined) break;
    const start = text.slice(0, end).trimEnd().length;
    breaks.push({ start, end });
    from = end;
  }
  if (breaks.length === 0) return [];
  const newText = line.place.block.text.includes('\r\n') ? '\r\n' : '\n';
  const edits = breaks.map(({ start, end }) => ({ range: rangeIn(line, start, end), newText }));
  return [{ title: 'Break the line', edits, safe: false, preferred: true, transcription: false }];
}

/** Where the part of a line that begins at `from` may be broken: behind its last blank in the width, else its first. */
function breakAt(text: string, from: number): number | undefined {
  const first = from + text.slice(from).search(/\S/);
  const last = text.lastIndexOf(' ', from + USUAL_WIDTH);
  const blank = last > first ? last : text.indexOf(' ', from + USUAL_WIDTH);
  if (blank < 0) return undefined;
  const rest = text.slice(blank).search(/\S/);
  return rest < 0 ? undefined : blank + rest;
}
