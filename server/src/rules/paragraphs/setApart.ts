/** Stretches of a text that speak for themselves: cables quoted inside it, enclosed texts and quotations. */
import { remembered } from '../context';
import type { OutlineContext, OutlineMark } from '../context';

/** Lines of the document, the last among them. */
export interface LineStretch {
  readonly first: number;
  readonly last: number;
  /** Whether a cable is quoted there. */
  readonly isCable: boolean;
}

/** The stretches of a cable, in the order of their kinds. */
export const stretchesApart = remembered((cable: OutlineContext): readonly LineStretch[] => [
  ...quotedCables(cable),
  ...enclosedTexts(cable),
]);

/** The stretch that holds a line; undefined in the cable's own text. */
export function stretchAt(cable: OutlineContext, line: number): LineStretch | undefined {
  return stretchesApart(cable).find(({ first, last }) => first <= line && line <= last);
}

/** From the fields of a quoted cable to where the quotation is closed, or to the end. */
function quotedCables(cable: OutlineContext): LineStretch[] {
  const ends = cable.marks('passageMark').filter(isClosingQuote);
  const stretches: LineStretch[] = [];
  for (const { line } of cable.cable.quoted) {
    const open = stretches.at(-1);
    if (open && line <= open.last) continue;
    const end = ends.find(({ range }) => range.start.line >= line);
    stretches.push({ first: line, last: end?.range.end.line ?? cable.cable.endLine, isCable: true });
  }
  return stretches;
}

/** From the line below BEGIN TEXT to END TEXT, from that below QUOTE to UNQUOTE. */
function enclosedTexts(cable: OutlineContext): LineStretch[] {
  const stretches: LineStretch[] = [];
  let open: OutlineMark | undefined;
  for (const mark of cable.marks('passageMark')) {
    if (isOpening(mark)) {
      open ??= mark;
    } else if (open && closes(mark, open)) {
      const [first, last] = [open.range.end.line + 1, mark.range.end.line];
      if (last >= first) stretches.push({ first, last, isCable: false });
      open = undefined;
    }
  }
  return stretches;
}

function isOpening({ text }: OutlineMark): boolean {
  return /^BEGIN\b.*\b(?:TEXT|QUOT)/is.test(text) || /^(?:QUOTE|QTE)$/.test(text);
}

function closes(mark: OutlineMark, open: OutlineMark): boolean {
  return /TEXT/i.test(open.text) ? /^END\b.*\bTEXT/is.test(mark.text) : isClosingQuote(mark);
}

function isClosingQuote({ text }: OutlineMark): boolean {
  return text.startsWith('UNQ') || /^END\b.*\bQUOT/is.test(text);
}
