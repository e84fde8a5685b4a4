import type { TextEdit } from 'vscode-languageserver-types';
import { numberLike, readPointer, writtenNumbers } from '../meaning/pointers';
import { ownPointers } from '../rules/paragraphs/ownPointers';
import type { OutlinePointer } from '../rules/context';
import { numberEdit, pointerEdits } from '../rules/paragraphs/renumber';
import type { Refusal } from './draftAction';
import type { OwnText } from './ownText';

type Targets = ReadonlyMap<number, number>;

export const READ_OTHERWISE = 'Afterwards a paragraph would be read as an item of a list, or an item as a paragraph.';

/**
 * The edits that give paragraphs other numbers, with every pointer of their cable that means one of them; or why there
 * are none.
 * @param targets for each number that changes, the one that it becomes
 */
export function renumberedBy({ context, paragraphs }: OwnText, targets: Targets): readonly TextEdit[] | Refusal {
  const all = new Map(paragraphs.map(({ paragraph: { number } }) => [number, targets.get(number) ?? number]));
  if (all.size < paragraphs.length) return { disabled: 'A number stands twice: renumber the paragraphs first.' };
  const changed = paragraphs.filter(({ paragraph: { number } }) => targets.has(number));
  if (changed.some(({ paragraph: { suffix } }) => suffix !== undefined)) {
    return { disabled: 'The parts of a form, such as 6A, would have to go with their number.' };
  }
  const edits = changed.map(({ paragraph }) => numberEdit(paragraph, targets.get(paragraph.number)!));
  for (const pointer of ownPointers(context)) {
    if (meansTheSame(pointer, all)) continue;
    const made = pointerEdits(pointer, all) ?? [];
    if (made.length > 0 && !keepsRanges(pointer, all)) {
      return { disabled: `Line ${pointer.range.start.line + 1} speaks of ${pointer.text.replace(/\s+/g, ' ')}.` };
    }
    edits.push(...made);
  }
  return edits;
}

/** The numbers of the paragraphs, in their order. */
export function numbersOf({ paragraphs }: OwnText): number[] {
  return paragraphs.map(({ paragraph: { number } }) => number);
}

/** Whether a pointer means the same paragraphs as before, in whatever order: `paras 2-3` where 2 and 3 change places. */
function meansTheSame({ pointer: { paragraphs } }: OutlinePointer, all: Targets): boolean {
  return paragraphs.every((number) => paragraphs.includes(all.get(number) ?? number));
}

/** Whether the paragraphs that a pointer meant are among those that it names with other numbers, and their order is kept. */
function keepsRanges({ text, pointer: { paragraphs } }: OutlinePointer, all: Targets): boolean {
  let written = text;
  for (const { number, start, end } of writtenNumbers(text).reverse()) {
    written =
      written.slice(0, start) + numberLike(text.slice(start, end), all.get(number) ?? number) + written.slice(end);
  }
  const named = readPointer(written).paragraphs;
  const meant = paragraphs.map((number) => all.get(number) ?? number);
  // What is inserted between the ends of a range belongs to it.
  const others = named.filter((number) => !meant.includes(number));
  return (
    meant.every((number) => named.includes(number)) && !others.some((number) => [...all.values()].includes(number))
  );
}
