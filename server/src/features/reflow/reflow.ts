import type { TextEdit } from 'vscode-languageserver-types';
import type { Cable } from '../../meaning/cable';
import { cablesOf } from '../../meaning/cables';
import { placesOf } from '../../meaning/paragraphs';
import { applied } from '../../syntax/applied';
import type { CableDocument } from '../../syntax/document';
import { isText } from '../../syntax/lineKind';
import type { CableTree } from '../../syntax/tree';
import { saidIn } from '../said';
import { fill } from './fill';
import { runningTexts } from './runningText';
import { uncut } from './uncut';

/** Lines of a document, zero-based, both belonging to it. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

const ALL: LineSpan = { first: 0, last: Infinity };

/**
 * Edits that end the lines of running text where they are full. Nothing but blanks and line ends between words changes, no
 * word is broken or joined, and what the text says stays the same: a block where a line would begin with something that is
 * read otherwise there stays as it is. A second reflow changes nothing.
 * @param width columns that a line may have
 * @param lines blocks that touch these lines alone
 */
export function reflow(document: CableDocument, width: number, lines = ALL): TextEdit[] {
  const tree = uncut(document.tree);
  const blocks = cablesOf(tree).flatMap((cable) => {
    const wide = hasWideSentences(tree, cable);
    return runningTexts(tree, cable)
      .filter(({ place, lineCount }) => place.line <= lines.last && place.line + lineCount > lines.first)
      .map((running) => fill(running, width, wide))
      .filter((edits) => edits.length > 0);
  });
  return blocks.length === 0 ? [] : faithful(document, blocks, saidIn(tree)).flat();
}

/** Whether sentences of a cable stand two blanks apart somewhere. */
function hasWideSentences(tree: CableTree, cable: Cable): boolean {
  return placesOf(tree, cable).some(({ block }) => isText(block.kind) && /\w[.?!]["')]* {2}\S/.test(block.text));
}

/** Those of the groups of edits after which the document says the same; halved until the others are found. */
function faithful(document: CableDocument, groups: readonly TextEdit[][], said: string): readonly TextEdit[][] {
  if (groups.length === 0 || saidIn(uncut(applied(document, groups.flat()).tree)) === said) return groups;
  if (groups.length === 1) return [];
  const middle = groups.length >> 1;
  const kept = [
    ...faithful(document, groups.slice(0, middle), said),
    ...faithful(document, groups.slice(middle), said),
  ];
  return kept.length < groups.length ? faithful(document, kept, said) : [];
}
