/** What the rules on the shape of the header share: its lines by their numbers in ACP 127. */
import type { Range } from 'vscode-languageserver-types';
import type { BlockGroup } from '../../meaning/cable';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';

/** A line of the header: its number in ACP 127, and what it is called here. */
export interface HeaderLine {
  readonly number: number;
  readonly name: string;
  readonly place: PlacedBlock;
  readonly kind: LineKind;
}

const NUMBERS: Partial<Record<LineKind, readonly [number: number, name: string]>> = {
  [LineKind.TransmissionIdentification]: [1, 'transmission identification'],
  [LineKind.Routing]: [2, 'routing line'],
  [LineKind.CallingStation]: [3, 'DE line'],
  [LineKind.Security]: [4, 'security line'],
  [LineKind.DateTimeGroup]: [5, 'date-time group'],
  [LineKind.Originator]: [6, 'FM line'],
  [LineKind.Action]: [7, 'TO line'],
  [LineKind.Information]: [8, 'INFO line'],
  [LineKind.Exempt]: [9, 'XMT line'],
};

export function headerLineName(number: number): string {
  return Object.values(NUMBERS).find(([own]) => own === number)![1];
}

/** The first lines of FL1 to FL9 in the order of the text, continuations left out. */
export function headerLines(cable: BlockGroup): HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (const place of cable.blocks) {
    const numbered = NUMBERS[place.block.kind];
    if (numbered) lines.push({ number: numbered[0], name: numbered[1], place, kind: headKind(place.block.kind) });
  }
  return lines;
}

/** The first line of a block, from its first to its last unit that is not blank. */
export function firstLineRange({ block, line }: PlacedBlock): Range {
  return lineRange(line, block.line(0));
}

export function lineRange(line: number, text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start: { line, character: start }, end: { line, character: Math.max(start, text.trimEnd().length) } };
}
