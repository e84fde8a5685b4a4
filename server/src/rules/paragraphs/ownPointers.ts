/** Pointers in the text to paragraphs of the cable itself, not to those of other cables and documents. */
import type { OutlineContext, OutlineMark } from '../context';
import { textBeside } from '../outline';
import { stretchAt } from './setApart';

export type ParagraphPointer = ReturnType<OutlineContext['pointers']>[number];

/** `PARA 3`, `paragraphs 3-5 above`; in doubt a pointer is left out. */
export function ownPointers(cable: OutlineContext): ParagraphPointer[] {
  const others = [...cable.marks('pointer'), ...cable.marks('citation')];
  return cable.pointers().filter((mark) => {
    const { reference, number, septel, paragraphs } = mark.pointer;
    if (paragraphs.length === 0 || reference || number !== undefined || septel) return false;
    return !stretchAt(cable, mark.range.start.line) && !isOfAnother(mark) && !isBesideAnother(mark, others);
  });
}

/** Words before or behind a pointer that name a document: `UNSCR 1244, PARA 3`, `PARA 3 OF THE CHARTER`. */
const BEFORE =
  /\b(?:UNSCR|RESOLUTION|RES|ARTICLE|ART|SECTION|CHAPTER|ANNEX|APPENDIX|TREATY|CONVENTION|AGREEMENT|ACCORDS?|CHARTER|PROTOCOL|MEMO\w*|NOTE|LETTER|AIRGRAM|REPORT|CIRCULAR|DECLARATION|COMMUNIQUE|OPERATIVE|PREAMBULAR|FAH|FAM|CFR|TELEGRAM|CABLE|MESSAGE|SEPTEL|REF\w*)\b[\s\w()/.'"-]{0,24},?\s*[(]?\s*$/i;
/** A document that something stands in: `this cable` and `this message` are no other. */
const AFTER =
  /^[\s,(]{0,3}(?:OF|IN|FROM|TO)\s+(?!THIS\s+(?:CABLE|MESSAGE|TELEGRAM)\b)(?:THE|THAT|THIS|THEIR|ITS|HIS|HER|OUR|YOUR|A|AN|REF\w*|SEPTEL|[A-Z0-9]{2,}\b)|^[\s,(]{0,3}OF\s+(?!THIS\s+(?:CABLE|MESSAGE|TELEGRAM)\b)|^[\s,(]{0,3}(?:THEREOF|IBID)\b/i;
/** Small words that stand behind `IN` and `TO` where no document does: `IN PARA 3 TO SEND`. */
const NO_DOCUMENT = /^[\s,(]{0,3}(?:IN|TO|FROM)\s+[a-z]/;

function isOfAnother({ place, start, end }: OutlineMark): boolean {
  const [before, after] = textBeside(place.block, start, end);
  return BEFORE.test(before) || (AFTER.test(after) && !NO_DOCUMENT.test(after));
}

/** Whether a pointer to REF or the number of a cable stands right beside it. */
function isBesideAnother(mark: OutlineMark, others: readonly OutlineMark[]): boolean {
  return others.some((other) => {
    if (other === mark || other.place.line !== mark.place.line || !namesCable(other)) return false;
    const [first, second] = other.start < mark.start ? [other, mark] : [mark, other];
    return first.end <= second.start && isJoin(mark.place.block.text.slice(first.end, second.start));
  });
}

function namesCable({ kind, text }: OutlineMark): boolean {
  return kind === 'citation' || !/^par/i.test(text);
}

/** Signs, and small words that join a paragraph to its cable. */
function isJoin(between: string): boolean {
  return between.length < 24 && /^[\s,;:('"./)-]*(?:(?:in|of|at|see|and|IN|OF|AT|SEE|AND)\b[\s(]*)?$/.test(between);
}
