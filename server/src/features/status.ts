import type { Position } from 'vscode-languageserver-types';
import { cableAtLine, withHeader } from '../meaning/cables';
import { clearancesOf } from '../meaning/clearances';
import { classificationOf } from '../meaning/factsHeader';
import { numberOf } from '../meaning/identity';
import { isLevelAbove } from '../meaning/levels';
import { canonicalNumber } from '../meaning/messageNumber';
import { placesOf, textParts } from '../meaning/paragraphs';
import { highestPortion } from '../meaning/portions';
import type { CableTree } from '../syntax/tree';
import { SECTION_LINES, textLines } from './sectionLength';

/** What a status bar tells of a cable. */
export interface CableStatus {
  /** The canonical number; '' where it has none. */
  readonly number: string;
  /** `CONFIDENTIAL`; '' where nothing tells. */
  readonly classification: string;
  /** The mark of the paragraph, without parentheses; '' where it has none. */
  readonly mark: string;
  /** The level of the highest portion; '' where none is marked. */
  readonly portions: string;
  /** Whether a portion is marked above the classification of the whole. */
  readonly isAbove: boolean;
  /** Words of the text, marks and numbers of paragraphs counted. */
  readonly words: number;
  /** Lines of the cable up to the last that is not blank. */
  readonly lines: number;
  /** How many sections it is sent in. */
  readonly sections: number;
  /** Who has still to clear or approve, as the lines of clearances name them: `DAO`, `EUR/SCE:JLARK`. */
  readonly openClearances: readonly string[];
}

/** What is told of the cable, and of the paragraph, at a position. */
export function statusOf(tree: CableTree, { line }: Position): CableStatus {
  const cable = cableAtLine(tree, line);
  const places = placesOf(tree, cable);
  const parts = textParts(tree, cable, places);
  const number = numberOf(cable);
  const last = places.findLast(({ block }) => block.filledLines > 0);
  const classification = classificationOf(withHeader(cable))?.level;
  const portions = highestPortion(tree, cable)?.level;
  let words = 0;
  for (const part of parts) for (const { block } of part.places) words += block.text.match(/\S+/g)?.length ?? 0;
  return {
    number: number ? canonicalNumber(number) : '',
    classification: classification ?? '',
    mark: parts.find((part) => part.line <= line && line < part.endLine)?.numbered?.mark ?? '',
    portions: portions ?? '',
    isAbove: portions !== undefined && classification !== undefined && isLevelAbove(portions, classification),
    words,
    sections: Math.max(1, Math.ceil(textLines(places) / SECTION_LINES)),
    lines: last ? last.line + last.block.filledLines - cable.line : 0,
    openClearances: clearancesOf(places)
      .filter(({ open }) => open)
      .map(({ office, name }) => [office, name].filter((part) => part !== undefined).join(':')),
  };
}
