import type { TextEdit } from 'vscode-languageserver-types';
import type { Cable } from '../../meaning/cable';
import type { CableTree } from '../../syntax/tree';
import type { Lexicon } from '../../vocabulary';
import { textContextOf } from '../context';
import { ownParagraphs, wouldStay } from './ownParagraphs';
import { ownPointers } from './ownPointers';
import { numberEdit, pointerEdits } from './renumber';

/** The edits that give one paragraph another number, with every pointer of its cable that means it; or why there are none. */
export function renumberedParagraph(
  tree: CableTree,
  cable: Cable,
  lexicon: Lexicon,
  from: number,
  to: number,
): { readonly edits: readonly TextEdit[] } | { readonly refusal: string } {
  if (from === to) return { edits: [] };
  const context = textContextOf(cable, lexicon, tree);
  const paragraphs = ownParagraphs(context);
  const [paragraph, ...others] = paragraphs.filter(({ number }) => number === from);
  if (!paragraph) return { refusal: `This cable has no paragraph ${from} of its own.` };
  if (others.length > 0) return { refusal: `There are several paragraphs ${from}: renumber them all.` };
  if (paragraphs.some(({ number }) => number === to)) return { refusal: `There is a paragraph ${to} already.` };
  if (!wouldStay(context, new Map([[paragraph.place.line, to]]))) {
    return { refusal: `As ${to} it would be read as an item of a list, or others would.` };
  }
  const targets = new Map(paragraphs.map(({ number }) => [number, number === from ? to : number]));
  const pointers = ownPointers(context).filter(({ pointer }) => pointer.paragraphs.includes(from));
  return {
    edits: [numberEdit(paragraph, to), ...pointers.flatMap((pointer) => pointerEdits(pointer, targets) ?? [])],
  };
}
