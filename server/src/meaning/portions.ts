import type { Range } from 'vscode-languageserver-types';
import { isText, LineKind } from '../syntax/lineKind';
import type { CableTree } from '../syntax/tree';
import type { Cable } from './cable';
import { fieldTokens } from './factsFields';
import { isLevelAbove, levelOfMark } from './levels';
import type { ClassificationLevel } from './model';
import { placesOf, textParts } from './paragraphs';
import { stretchRange, tokenRange } from './placement';
import { readMark } from './portionMark';
import { textMarksOf } from './textMarks';

/** The mark of a portion of a cable, and the level that it gives. */
export interface MarkedPortion {
  /** Without parentheses. */
  readonly mark: string;
  readonly level: ClassificationLevel;
  /** With parentheses. */
  readonly range: Range;
}

/**
 * The highest mark among those of the subject, the headings and the numbered paragraphs, the first of several; undefined
 * where no portion has one that is known. The whole of a cable is at least as high.
 */
export function highestPortion(tree: CableTree, cable: Cable): MarkedPortion | undefined {
  let highest: MarkedPortion | undefined;
  for (const { text, range } of marksOf(tree, cable)) {
    const mark = readMark(text, 0, text.length)?.mark;
    const level = mark === undefined ? undefined : levelOfMark(mark);
    if (mark === undefined || !level || (highest && !isLevelAbove(level, highest.level))) continue;
    highest = { mark, level, range };
  }
  return highest;
}

function marksOf(tree: CableTree, cable: Cable): { readonly text: string; readonly range: Range }[] {
  const places = placesOf(tree, cable);
  const ofSubject = fieldTokens(cable, LineKind.Subject)
    .filter(({ token }) => token.kind === 'portionMark')
    .map(({ place, token }) => ({ text: token.text, range: tokenRange(place, token) }));
  const ofHeadings = textParts(tree, cable, places)
    .filter(({ kind, title }) => kind === 'heading' && title.startsWith('('))
    .map(({ place, title }) => {
      const start = place.block.text.indexOf(title);
      return { text: title, range: stretchRange(place, start, start + title.indexOf(')') + 1) };
    });
  const ofParagraphs = places
    .filter(({ block }) => isText(block.kind))
    .flatMap((place) =>
      textMarksOf(place.block)
        .filter(({ kind }) => kind === 'portionMark')
        .map(({ start, end }) => ({
          text: place.block.text.slice(start, end),
          range: stretchRange(place, start, end),
        })),
    );
  return [...ofSubject, ...ofHeadings, ...ofParagraphs];
}
