/**
 * Which of the numbered lines of a text begin a paragraph, and which are items of a list inside one. A line alone does
 * not tell: it takes the numbers of those around it.
 */
export interface Numbered {
  readonly number: number;
  /** The letter of `6A`; the first of a number begins its paragraph, the others are its items. */
  readonly suffix: string | undefined;
  /** Whether a portion mark follows the number: only paragraphs have one. */
  readonly marked: boolean;
}

/** How far ahead a second line of the same number is looked for. */
const AHEAD = 40;
/** A gap up to this is a paragraph whose neighbours are missing; more is a number that a line of prose begins with. */
const MAX_GAP = 5;

/** For each line whether it begins a paragraph, in their order. */
export function decideNumbers(lines: readonly Numbered[]): boolean[] {
  const decided: boolean[] = [];
  let last = 0;
  let isLastMarked = false;
  let item = 0;
  lines.forEach((line, index) => {
    const paragraph =
      line.marked || last === 0 || (begins(lines, index, last, item) && !(isLastMarked && goesOn(lines, index, item)));
    if (paragraph) {
      last = line.number;
      isLastMarked = line.marked;
      item = 0;
    } else {
      item = line.number;
    }
    decided.push(paragraph);
  });
  return decided;
}

/**
 * Whether a line without a mark, among paragraphs with marks, is the next item of an open list: not where the next
 * paragraph with a mark misses one of its number.
 */
function goesOn(lines: readonly Numbered[], index: number, item: number): boolean {
  const { number } = lines[index]!;
  if (item === 0 || number !== item + 1) return false;
  const next = lines.slice(index + 1, index + AHEAD).find(({ marked }) => marked);
  return next === undefined || next.number <= number;
}

function begins(lines: readonly Numbered[], index: number, last: number, item: number): boolean {
  const { number, suffix } = lines[index]!;
  if (number === last + 1) {
    // Where a list has come to just this number, it goes on if the paragraph of that number is still to come.
    return item !== last || !comesAgain(lines, index);
  }
  if (number === last) return item === 0 && number > 1 && suffix === undefined; // a number given twice
  return number > last && number <= last + MAX_GAP && item === 0;
}

/** Whether the number of a line comes again, the list having gone on without a break till it ends. */
function comesAgain(lines: readonly Numbered[], index: number): boolean {
  const { number } = lines[index]!;
  for (let ahead = index + 1; ahead < lines.length && ahead - index < AHEAD; ahead++) {
    const next = lines[ahead]!.number;
    if (next === number) return true;
    if (next !== number + ahead - index) return false;
  }
  return false;
}
