import type { Position } from 'vscode-languageserver-types';
import { plainCopy } from '../features/plainCopy';
import { cableAtLine, cablesOf } from '../meaning/cables';
import { numberOf } from '../meaning/identity';
import { placesOf, textParts } from '../meaning/paragraphs';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import type { Cancellation } from '../workspace/files';

/** A copy of a cable, as a text that can be compared with others. */
export interface CableCopy {
  readonly uri: string;
  /** The first line of the cable in its file. */
  readonly line: number;
  readonly text: string;
}

export async function copiesOf(
  document: CableDocument,
  position: Position,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CableCopy[]> {
  const own = cableAtLine(document.tree, position.line);
  const copies: CableCopy[] = [{ uri: document.uri, line: own.line, text: plainCopy(document.tree, own) }];
  const number = numberOf(own);
  if (!number) return copies;
  await index.refresh(cancellation);
  for (const { uri, range } of index.traffic.find(number)) {
    if (uri === document.uri && range.start.line === own.line) continue;
    const other = await index.document(uri);
    const cable = other && cablesOf(other.tree).find(({ line }) => line === range.start.line);
    if (other && cable) copies.push({ uri, line: cable.line, text: plainCopy(other.tree, cable) });
  }
  return copies;
}

/** The number of the paragraph that a position is in; undefined above the text. */
export function paragraphAt(document: CableDocument, { line }: Position): number | undefined {
  const cable = cableAtLine(document.tree, line);
  const parts = textParts(document.tree, cable, placesOf(document.tree, cable));
  return parts.find((part) => part.line <= line && line < part.endLine)?.numbered?.number;
}
