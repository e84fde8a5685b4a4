/** Pointers in the text to paragraphs of the cable itself, not to those of other cables and documents. */
import type { OutlineContext, OutlineMark, OutlinePointer } from '../context';
import { textBeside } from '../outline';
import { stretchAt } from './setApart';

/** `PARA 3`, `paragraphs 3-5 above`; in doubt a pointer is left out. */
export function ownPointers(cable: OutlineContext): OutlinePointer[] {
  const pointers = cable.pointers().filter(mayBeOwn);
  if (pointers.length === 0) return pointers;
  const marks = [...cable.marks('pointer'), ...cable.marks('citation')].sort(
    (one, other) => one.place.line - other.place.line || one.start - other.start,
  );
  const beside = new Map(marks.map((mark, index) => [mark, [marks[index - 1], marks[index + 1]]]));
  return pointers.filter((mark) => {
    if (stretchAt(cable, mark.range.start.line) || isOfAnother(mark)) return false;
    return !beside.get(mark)!.some((other) => other !== undefined && isJoined(mark, other));
  });
}

function mayBeOwn({ pointer: { reference, number, septel, paragraphs } }: OutlinePointer): boolean {
  return paragraphs.length > 0 && !reference && number === undefined && !septel;
}

/** A document right before a pointer, its number behind it: `UNSCR 1244, PARA 3`. */
const DOCUMENT_BEFORE =
  /\b(?:UNSCR|RESOLUTION|RES|ARTICLE|ART|ANNEX|APPENDIX|CHAPTER|TREATY|CONVENTION|AGREEMENT|ACCORDS?|CHARTER|PROTOCOL|MEMO(?:RANDUM)?|LETTER|AIRGRAM|CIRCULAR|DECLARATION|COMMUNIQUE|FAH|FAM|CFR|(?<!THIS\s)(?:TELEGRAM|CABLE))\.?(?:\s{1,3}(?:NO\.?\s{0,2})?[\dA-Z][\dA-Z./()-]{0,15})?[\s,("]{0,4}$/i;
/** Words that make it a paragraph of something else. */
const KIND_BEFORE = /\b(?:OPERATIVE|PREAMBULAR|OP|PP)\s{1,3}$/i;
/** A document that it is of, or stands in: `PARA 3 OF THE CHARTER`. */
const DOCUMENT_BEHIND =
  /^[\s,]{0,3}(?:OF|(?:IN|FROM)(?=\s{1,3}(?:THE|THAT|THIS|THEIR|ITS|HIS|HER|OUR|YOUR|REF|REFTEL|SEPTEL)\b))\b(?!\s{1,3}THIS\s{1,3}(?:CABLE|MESSAGE|TELEGRAM)\b)/i;

function isOfAnother({ place, start, end }: OutlineMark): boolean {
  const [before, after] = textBeside(place.block, start, end);
  return DOCUMENT_BEFORE.test(before) || KIND_BEFORE.test(before) || DOCUMENT_BEHIND.test(after);
}

/** Whether a pointer to REF, or the number of a cable, stands right beside a pointer. */
function isJoined(mark: OutlineMark, other: OutlineMark): boolean {
  if (other.place.line !== mark.place.line || !namesCable(other)) return false;
  const [first, second] = other.start < mark.start ? [other, mark] : [mark, other];
  return isJoin(mark.place.block.text.slice(first.end, second.start));
}

function namesCable({ kind, text }: OutlineMark): boolean {
  return kind === 'citation' || !/^par/i.test(text);
}

/** Signs, and small words that join a paragraph to its cable. */
function isJoin(between: string): boolean {
  return between.length < 24 && /^[\s,;:('"./)-]*(?:(?:in|of|at|see|and|IN|OF|AT|SEE|AND)\b[\s(]*)?$/.test(between);
}
