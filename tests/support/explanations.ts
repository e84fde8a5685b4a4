import type { Position } from 'vscode-languageserver-types';
import { explain } from '../../server/src/features/explain/explain';
import type { Explanation } from '../../server/src/features/explain/explanation';
import { subjectAt } from '../../server/src/features/hover';
import { tokensOf } from '../../server/src/meaning/tokens';
import type { Token } from '../../server/src/meaning/token';
import { CableDocument } from '../../server/src/syntax/document';
import type { Block } from '../../server/src/syntax/block';
import { LISTS_ALONE } from '../../server/src/vocabulary';
import { CableIndex } from '../../server/src/workspace/cableIndex';
import { NOT_CANCELLED } from './fixtures';

/** A token, the block it stands in, and what is told of it. */
export interface Explained {
  readonly token: Token;
  readonly block: Block;
  readonly explanation: Explanation | undefined;
}

/** What is told of every token of a text whose block is wanted, in a workspace without files. */
export async function explainAll(text: string, wanted: (block: Block) => boolean): Promise<Explained[]> {
  const document = CableDocument.create('file:///a.cable', 'cable', 0, text);
  const index = new CableIndex({ list: async () => [], read: async () => undefined });
  const knowledge = { lexicon: LISTS_ALONE, index, timeZone: () => '', cancellation: NOT_CANCELLED };
  const explained: Explained[] = [];
  for (const { block, line } of document.tree.blocks()) {
    if (!wanted(block)) continue;
    for (const token of tokensOf(block)) {
      const position: Position = {
        line: line + token.line,
        character: token.start + (token.end > token.start + 1 ? 1 : 0),
      };
      const subject = subjectAt(document, position, knowledge);
      explained.push({ token, block, explanation: subject && (await explain(subject)) });
    }
  }
  return explained;
}
