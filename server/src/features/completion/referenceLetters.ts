import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { referencesOf } from '../../meaning/references';
import { shortText } from '../shortText';
import type { Cursor } from './cursor';
import { itemsFrom } from './items';
import type { Candidate } from './items';

/** As much before the cursor as a citation with several letters takes. */
const MAX_CITATION = 40;
const CITATION = /\b(?:REF(?:TEL)?S?|[Rr]ef(?:tel)?s?) (?:[A-Z](?:, |,? (?:and|AND) |-)){0,6}([A-Z]?)$/;

/** In the text right behind `REF `: the letters of this cable's references. The one place in running text. */
export function completeReferenceLetter(cursor: Cursor): CompletionItem[] {
  const citation = CITATION.exec(cursor.before.slice(-MAX_CITATION));
  if (!citation || /^\w/.test(cursor.after)) return [];
  const letters = new Map<string, Candidate>();
  for (const { letter, text } of referencesOf(cursor.cable)) {
    if (letter === undefined || letters.has(letter)) continue;
    letters.set(letter, {
      label: `REF ${letter}`,
      kind: CompletionItemKind.Reference,
      description: shortText(text),
      text: letter,
    });
  }
  return itemsFrom(cursor, cursor.before.length - citation[1]!.length, [...letters.values()]);
}
