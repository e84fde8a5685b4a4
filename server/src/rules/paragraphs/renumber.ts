import type { TextEdit } from 'vscode-languageserver-types';
import { stretchRange } from '../../meaning/placement';
import { numberLike, writtenNumbers } from '../../meaning/pointers';
import type { OutlineContext, OutlineParagraph, OutlinePointer } from '../context';
import { ownParagraphs, wouldStay } from './ownParagraphs';
import { ownPointers } from './ownPointers';

/** What numbering the paragraphs of a cable anew changes. */
export interface Renumbering {
  readonly edits: readonly TextEdit[];
  /** Pointers left as they are: to a number that occurs twice, or to none. */
  readonly left: readonly OutlinePointer[];
}

/**
 * The edits that number the paragraphs of a cable from 1 in their order, with every pointer of its text that means one
 * of them. A pointer to a number that occurs twice is left: which is meant is not known.
 */
export function renumbered(cable: OutlineContext): TextEdit[] {
  return [...renumbering(cable).edits];
}

/** The edits, and the pointers that they leave; no edits where a paragraph could be taken for an item afterwards. */
export function renumbering(cable: OutlineContext): Renumbering {
  const paragraphs = ownParagraphs(cable);
  const changed = paragraphs.filter(({ number }, index) => number !== index + 1);
  const byLine = new Map(paragraphs.map(({ place }, index) => [place.line, index + 1]));
  // The parts of a form, 6A and 6B, would have to go with their number.
  if (changed.length === 0 || changed.some(({ suffix }) => suffix !== undefined) || !wouldStay(cable, byLine)) {
    return { edits: [], left: [] };
  }
  const targets = targetsOf(paragraphs);
  const edits = changed.map((paragraph) => numberEdit(paragraph, byLine.get(paragraph.place.line)!));
  const left: OutlinePointer[] = [];
  for (const pointer of ownPointers(cable)) {
    const made = pointerEdits(pointer, targets);
    if (made) edits.push(...made);
    else left.push(pointer);
  }
  return { edits, left };
}

/** For each number that stands once, the one that it becomes; undefined for one that stands twice. */
function targetsOf(paragraphs: readonly OutlineParagraph[]): ReadonlyMap<number, number | undefined> {
  const targets = new Map<number, number | undefined>();
  paragraphs.forEach(({ number }, index) => targets.set(number, targets.has(number) ? undefined : index + 1));
  return targets;
}

/** Changes the digits before the full stop. */
export function numberEdit({ range: { start, end } }: OutlineParagraph, target: number): TextEdit {
  return { range: { start, end: { line: end.line, character: end.character - 1 } }, newText: `${target}` };
}

/** The edits of a pointer; undefined where one of its numbers has no target. */
export function pointerEdits(
  { text, place, start }: OutlinePointer,
  targets: ReadonlyMap<number, number | undefined>,
): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (const written of writtenNumbers(text)) {
    const target = targets.get(written.number);
    if (target === undefined) return undefined;
    if (target === written.number) continue;
    edits.push({
      range: stretchRange(place, start + written.start, start + written.end),
      newText: numberLike(text.slice(written.start, written.end), target),
    });
  }
  return edits;
}
