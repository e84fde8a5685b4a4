import type { TextEdit } from 'vscode-languageserver-types';
import { stretchRange } from '../../meaning/placement';
import { writtenLetters } from '../../meaning/pointers';
import { letterAt, referenceLabels } from '../../meaning/references';
import type { ReferenceLabel } from '../../meaning/references';
import type { OutlineContext } from '../context';
import { stretchAt } from '../paragraphs/setApart';
import { lettered } from './referenceUnlettered';

const MAX_LETTERS = 26;

/**
 * The edits that letter the entries of REF from A in their order, with every pointer of the text that means one of them.
 * None where a letter stands twice or behind a later one: which of them a pointer means is not known.
 */
export function relettered(cable: OutlineContext): TextEdit[] {
  const labels = referenceLabels(cable.cable);
  if (labels.length === 0) return lettered(cable.references()).flatMap(({ edits }) => edits);
  const letters = labels.map(({ letter }) => letter);
  if (labels.length > MAX_LETTERS || !inOrder(letters)) return [];
  return letterEdits(cable, labels, targetsOf(letters));
}

/** Whether each letter stands behind those before it in the alphabet. */
export function inOrder(letters: readonly string[]): boolean {
  return letters.every((letter, index) => index === 0 || letter > letters[index - 1]!);
}

/** For each letter the one that it becomes: A for the first, B for the second. */
export function targetsOf(letters: readonly string[]): ReadonlyMap<string, string> {
  return new Map(letters.map((letter, index) => [letter, letterAt(index)]));
}

/** The edits that give labels other letters, and pointers to REF with them; the order of the letters stays. */
export function letterEdits(
  cable: OutlineContext,
  labels: readonly ReferenceLabel[],
  targets: ReadonlyMap<string, string>,
): TextEdit[] {
  const ofLabels = labels.flatMap(({ letter, range: { start }, text }): TextEdit[] => {
    const character = start.character + text.indexOf(letter);
    const range = { start: { ...start, character }, end: { ...start, character: character + 1 } };
    return changed(letter, targets).map((newText) => ({ range, newText }));
  });
  const ofPointers = ownReferencePointers(cable).flatMap(({ place, start, text }) =>
    writtenLetters(text).flatMap(({ letter, start: at }) =>
      changed(letter, targets).map((newText) => ({
        range: stretchRange(place, start + at, start + at + 1),
        newText,
      })),
    ),
  );
  return [...ofLabels, ...ofPointers];
}

/** The pointers to REF in the text of the cable itself: those of a text inside it mean the REF of that. */
export function ownReferencePointers(cable: OutlineContext): ReturnType<OutlineContext['pointers']> {
  return cable.pointers().filter(({ pointer, range }) => pointer.reference && !stretchAt(cable, range.start.line));
}

function changed(letter: string, targets: ReadonlyMap<string, string>): string[] {
  const target = targets.get(letter);
  return target === undefined || target === letter ? [] : [target];
}
