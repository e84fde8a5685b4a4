import type { Position } from 'vscode-languageserver-types';
import { cableAtLine, withHeader } from '../meaning/cables';
import { classificationOf } from '../meaning/factsHeader';
import { numberOf } from '../meaning/identity';
import { canonicalNumber } from '../meaning/messageNumber';
import { placesOf, textParts } from '../meaning/paragraphs';
import type { CableTree } from '../syntax/tree';

/** What a status bar tells of a cable. */
export interface CableStatus {
  /** The canonical number; '' where it has none. */
  readonly number: string;
  /** `CONFIDENTIAL`; '' where nothing tells. */
  readonly classification: string;
  /** The mark of the paragraph, without parentheses; '' where it has none. */
  readonly mark: string;
  /** Words of the text, marks and numbers of paragraphs counted. */
  readonly words: number;
  /** Lines of the cable up to the last that is not blank. */
  readonly lines: number;
}

/** What is told of the cable, and of the paragraph, at a position. */
export function statusOf(tree: CableTree, { line }: Position): CableStatus {
  const cable = cableAtLine(tree, line);
  const places = placesOf(tree, cable);
  const parts = textParts(tree, cable, places);
  const number = numberOf(cable);
  const last = places.findLast(({ block }) => block.filledLines > 0);
  let words = 0;
  for (const part of parts) for (const { block } of part.places) words += block.text.match(/\S+/g)?.length ?? 0;
  return {
    number: number ? canonicalNumber(number) : '',
    classification: classificationOf(withHeader(cable))?.level ?? '',
    mark: parts.find((part) => part.line <= line && line < part.endLine)?.numbered?.mark ?? '',
    words,
    lines: last ? last.line + last.block.filledLines - cable.line : 0,
  };
}
