import { CodeActionKind } from 'vscode-languageserver-types';
import type { TextEdit } from 'vscode-languageserver-types';
import { blocksOfKind } from '../meaning/cable';
import { cableAtLine } from '../meaning/cables';
import { levelOf } from '../meaning/classificationLine';
import { isLevelAbove, TELEGRAM_FORMS } from '../meaning/levels';
import { tokenRange } from '../meaning/placement';
import { highestPortion } from '../meaning/portions';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import type { DraftAction } from './draftAction';

export const RAISE_CLASSIFICATION = `${CodeActionKind.RefactorRewrite}.raiseClassification.cablegram`;

/** The classification of the cable at a line as high as its highest portion, where it is lower; never the other way round. */
export function raiseClassification(document: CableDocument, line: number): DraftAction[] {
  const cable = cableAtLine(document.tree, line);
  const highest = highestPortion(document.tree, cable);
  const spelling = highest && TELEGRAM_FORMS[highest.level];
  if (!highest || spelling === undefined) return [];
  const edits = blocksOfKind(cable, LineKind.Classification).flatMap((place) =>
    tokensOf(place.block).flatMap((token): TextEdit[] => {
      const level = token.kind === 'classification' ? levelOf(token.text) : undefined;
      if (!level || !isLevelAbove(highest.level, level)) return [];
      return [{ range: tokenRange(place, token), newText: spelling }];
    }),
  );
  if (edits.length === 0) return [];
  const title = `Raise the classification to ${highest.level}`;
  const confirm = `Line ${highest.range.start.line + 1} is marked (${highest.mark}). The line E.O. and its reasons stay as they are.`;
  return [{ kind: RAISE_CLASSIFICATION, title, edits, confirm }];
}
