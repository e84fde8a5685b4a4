/** Pointers in the text to paragraphs of the cable itself, not to those of other cables and documents. */
import type { OutlineContext, OutlineMark, OutlinePointer } from '../context';
import { areJoined, isOfAnother } from '../beside';
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
    if (stretchAt(cable, mark.range.start.line) || isOfAnother(mark.place.block, mark)) return false;
    return !beside.get(mark)!.some((other) => other !== undefined && isJoined(mark, other));
  });
}

function mayBeOwn({ pointer: { reference, number, septel, paragraphs } }: OutlinePointer): boolean {
  return paragraphs.length > 0 && !reference && number === undefined && !septel;
}

/** Whether a pointer to REF, or the number of a cable, stands right beside a pointer. */
function isJoined(mark: OutlineMark, other: OutlineMark): boolean {
  if (other.place.line !== mark.place.line || !namesCable(other)) return false;
  const { block } = mark.place;
  return other.start < mark.start ? areJoined(block, other, mark) : areJoined(block, mark, other);
}

function namesCable({ kind, text }: OutlineMark): boolean {
  return kind === 'citation' || !/^par/i.test(text);
}
