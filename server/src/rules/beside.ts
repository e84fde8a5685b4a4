/**
 * What the text right beside a pointer tells of it: whether it means this cable. The outline of a text takes nothing else
 * of the words between its marks.
 */
import type { TextMark } from '../meaning/textMarks';
import type { Block } from '../syntax/block';

/** Where a mark stands in the text of its block. */
type Stretch = Pick<TextMark, 'start' | 'end'>;

/** So many units of the text count. */
const BESIDE = 60;

/** A document right before a pointer, its number behind it: `UNSCR 1244, PARA 3`. */
const DOCUMENT_BEFORE =
  /\b(?:UNSCR|RESOLUTION|RES|ARTICLE|ART|ANNEX|APPENDIX|CHAPTER|TREATY|CONVENTION|AGREEMENT|ACCORDS?|CHARTER|PROTOCOL|MEMO(?:RANDUM)?|LETTER|AIRGRAM|CIRCULAR|DECLARATION|COMMUNIQUE|FAH|FAM|CFR|(?<!THIS\s)(?:TELEGRAM|CABLE))\.?(?:\s{1,3}(?:NO\.?\s{0,2})?[\dA-Z][\dA-Z./()-]{0,15})?[\s,("]{0,4}$/i;
/** Words that make it a paragraph of something else. */
const KIND_BEFORE = /\b(?:OPERATIVE|PREAMBULAR|OP|PP)\s{1,3}$/i;
/** A document that it is of, or stands in: `PARA 3 OF THE CHARTER`. */
const DOCUMENT_BEHIND =
  /^[\s,]{0,3}(?:OF|(?:IN|FROM)(?=\s{1,3}(?:THE|THAT|THIS|THEIR|ITS|HIS|HER|OUR|YOUR|REF|REFTEL|SEPTEL)\b))\b(?!\s{1,3}THIS\s{1,3}(?:CABLE|MESSAGE|TELEGRAM)\b)/i;

/** Whether a pointer is to a paragraph of a document that is named beside it. */
export function isOfAnother({ text }: Block, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  return DOCUMENT_BEFORE.test(before) || KIND_BEFORE.test(before) || DOCUMENT_BEHIND.test(behind(text, end));
}

/** Whether a letter stands behind a pointer, as one of an entry of REF does. */
export function isBeforeLetter({ text }: Block, { end }: Stretch): boolean {
  return /^[\s.:/(-]{0,3}[A-Z]\b/.test(behind(text, end));
}

function behind(text: string, end: number): string {
  return text.slice(end, end + BESIDE);
}

/** Whether only signs stand between two marks of a block, and small words that join a paragraph to its cable. */
export function areJoined({ text }: Block, first: Stretch, second: Stretch): boolean {
  const between = text.slice(first.end, second.start);
  return between.length < 24 && /^[\s,;:('"./)-]*(?:(?:in|of|at|see|and|IN|OF|AT|SEE|AND)\b[\s(]*)?$/.test(between);
}

/** All of this for a pointer, and for a citation whether it is joined to the mark before it, in one text. */
export function besideOf(block: Block, mark: TextMark, before: TextMark | undefined): string {
  const joined = before !== undefined && areJoined(block, before, mark);
  return mark.kind === 'pointer'
    ? [joined, isOfAnother(block, mark), isBeforeLetter(block, mark)].join()
    : String(joined);
}
