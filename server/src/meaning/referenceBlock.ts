import { bareReferenceEnd, referenceEnd } from '../syntax/fieldNames';
import type { Block } from '../syntax/block';
import { LineKind } from '../syntax/lineKind';
import { inCapitals, skipBlanks } from '../syntax/scan';
import { moved, readReferenceList } from './referenceEntries';
import type { ReferenceList } from './referenceEntries';

/** A block of REF as entries; offsets count from the block's start. */
export interface ReferenceBlock extends ReferenceList {
  /** Where the field's name ends; 0 in a block that goes on. */
  readonly nameEnd: number;
}

/** Reads a block of REF once. */
export function referenceBlockOf(block: Block): ReferenceBlock {
  return block.once(read);
}

function read(block: Block): ReferenceBlock {
  const { text } = block;
  const nameEnd = block.kind === LineKind.Reference ? fieldNameEnd(block) : 0;
  const { labels, entries } = readReferenceList(text.slice(nameEnd));
  return {
    nameEnd,
    labels: labels.map((label) => ({ ...label, start: label.start + nameEnd, end: label.end + nameEnd })),
    entries: entries.map((entry) => moved(entry, nameEnd)),
  };
}

function fieldNameEnd(block: Block): number {
  const end = block.lineContentEnd(0);
  const line = inCapitals(block.text.slice(0, end));
  const start = skipBlanks(line, 0, end);
  const after = referenceEnd(line, start, end);
  if (after >= 0) return after;
  const bare = bareReferenceEnd(line, start, end);
  return bare >= 0 ? bare : line.indexOf(':', start) + 1;
}
