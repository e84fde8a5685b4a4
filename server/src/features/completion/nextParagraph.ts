import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { LineState } from '../../syntax/lineKind';
import type { Cursor } from './cursor';
import { itemsFrom } from './items';
import { mostUsedMark } from '../../meaning/paragraphs';
import { blocksBefore, paragraphsAmong } from './numbersBefore';

/**
 * On an empty line of the text, below a blank one: the number of the next paragraph, with the mark that most paragraphs
 * bear.
 */
export function completeParagraphNumber(cursor: Cursor): CompletionItem[] {
  const { place, index, state, isResumed } = cursor;
  if (state !== LineState.Body || isResumed || index <= place.block.filledLines) return [];
  const paragraphs = paragraphsAmong([...blocksBefore(cursor), place]);
  const last = paragraphs.at(-1);
  if (!last) return [];
  const mark = mostUsedMark(paragraphs);
  const label = mark === undefined ? `${last.number + 1}.` : `${last.number + 1}. (${mark})`;
  return itemsFrom(cursor, 0, [
    { label, kind: CompletionItemKind.Snippet, description: 'next paragraph', text: `${label} ` },
  ]);
}
