import type { Block } from '../syntax/block';
import { continues } from '../syntax/block';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';

/** The line of a block that a cable is signed in. */
export interface SignatureLine {
  readonly place: PlacedBlock;
  /** Counted from the block's first line. */
  readonly line: number;
  readonly name: string;
}

const SIGNATURE = /^(?:[A-Z][A-Z .,'/-]{1,39}|[A-Z][a-z]{2,19})$/;
const NOT_SIGNATURES = new Set(
  'EXEMPT|BT|END|END SUMMARY|END COMMENT|END TEXT|END NOTE|UNQUOTE|UNCLASSIFIED|CONFIDENTIAL|SECRET|COMMENT|SUMMARY'.split(
    '|',
  ),
);
/** A cable quoted up to its end is closed by this before the name of who sends it on: `SMITH UNQUOTE JONES`. */
const CLOSED_QUOTATION = /^.*\bUN(?:QUOTE|QTE)\.?\s+/;

/**
 * The signature of a cable: the last line of its text, when it can be a surname in capitals; marks of release, page
 * lines and the archive's description may follow. It stands alone, or right behind the last sentence.
 */
export function findSignature(places: readonly PlacedBlock[]): SignatureLine | undefined {
  for (let index = places.length - 1; index > 0; index--) {
    const place = places[index]!;
    const { block } = place;
    if (isTrailing(block)) continue;
    if (block.kind !== LineKind.Prose && block.kind !== LineKind.Paragraph) return undefined;
    const line = block.filledLines - 1;
    const name = block.line(line).trim().replace(CLOSED_QUOTATION, '');
    if (!isSignatureForm(name) || !hasTextBefore(places, index, line)) return undefined;
    const above = lineAbove(places, index, line);
    if (above !== undefined && !isBehindSentence(above, name)) return undefined;
    return line === 0 && block.kind === LineKind.Paragraph ? undefined : { place, line, name };
  }
  return undefined;
}

/** Whether a line can be the surname that a cable is signed with. */
export function isSignatureForm(name: string): boolean {
  return SIGNATURE.test(name) && !NOT_SIGNATURES.has(name);
}

/** The line of the same run above a line of a block; undefined where none or a blank one stands there. */
function lineAbove(places: readonly PlacedBlock[], index: number, line: number): string | undefined {
  const { block } = places[index]!;
  if (line > 0) return block.line(line - 1);
  // A long run has been cut into blocks.
  const before = places[index - 1]!.block;
  const isCut = continues(before.kind, block.kind) && before.filledLines === before.lineCount;
  return isCut ? before.line(before.lineCount - 1) : undefined;
}

/** Right behind text a single word only, and where that has come to the end of a sentence. */
function isBehindSentence(above: string, name: string): boolean {
  return /^[A-Za-z'-]+$/.test(name) && /[.?!")]$/.test(above.trim());
}

function hasTextBefore(places: readonly PlacedBlock[], index: number, line: number): boolean {
  return (
    line > 0 ||
    places.slice(0, index).some(({ block }) => block.kind === LineKind.Paragraph || block.kind === LineKind.Prose)
  );
}

/** Lines that may follow a signature. */
function isTrailing(block: Block): boolean {
  switch (block.kind) {
    case LineKind.Prose:
    case LineKind.Paragraph:
      return block.filledLines === 0;
    default:
      return block.kind >= LineKind.PageLine || block.kind === LineKind.Blank || block.kind === LineKind.Separator;
  }
}
