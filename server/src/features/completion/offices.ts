import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { tokensOf } from '../../meaning/tokens';
import { officeRows, offices } from '../../vocabulary';
import type { Lexicon } from '../../vocabulary';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS, withBlank } from './items';
import type { Candidate } from './items';
import type { CompletionSources } from './sources';
import { beginsAll, wordsIn } from '../../text/words';

/**
 * Where an entry of drafters or clearances begins: the offices that such lines of the workspace name, those of most
 * cables first, then those of the table, by symbol or words of the name.
 * @param from the column where the entry begins
 */
export function completeOffice(
  cursor: Cursor,
  from: number,
  { traffic, lexicon }: CompletionSources,
): CompletionItem[] {
  const { before, place } = cursor;
  const typed = before.slice(from).toUpperCase();
  const present = new Set(
    tokensOf(place.block)
      .filter((token) => token.kind === 'office' && !(token.line === cursor.index && token.start === from))
      .map(({ text }) => text),
  );
  const nameOf = (symbol: string): string => lexicon.ownOffice(symbol) ?? officeRows(symbol)[0]?.name ?? '';
  const isFree = (symbol: string): boolean => symbol !== typed && !present.has(symbol);
  const used = [...traffic.counts.offices()]
    .filter(([symbol]) => isFree(symbol) && isBegun(symbol, nameOf(symbol), typed))
    .sort(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1))
    .map(([symbol]) => symbol);
  const listed = offices()
    .filter(({ symbol, name }) => name !== '' && isFree(symbol) && isBegun(symbol, name, typed))
    .map(({ symbol }) => symbol);
  const symbols = [...new Set([...used, ...listed])].slice(0, MAX_ITEMS);
  const candidates = symbols.map((symbol) => candidateOf(symbol, nameOf(symbol), lexicon));
  return itemsFrom(cursor, from, withBlank(cursor, from, candidates));
}

/** Whether letters begin an office symbol, a part of it behind a slash, or words of its name. */
function isBegun(symbol: string, name: string, typed: string): boolean {
  if (symbol.startsWith(typed) || symbol.includes(`/${typed}`)) return true;
  return typed.length >= MIN_OF_NAME && beginsAll(wordsIn(typed), wordsIn(name));
}

/** Fewer letters begin a word of too many names. */
const MIN_OF_NAME = 4;

function candidateOf(symbol: string, name: string, lexicon: Lexicon): Candidate {
  const isOwn = lexicon.ownOffice(symbol) !== undefined;
  return {
    label: symbol,
    kind: CompletionItemKind.Unit,
    description: name === '' ? undefined : name,
    data: isOwn ? { of: 'own', meaning: name } : { of: 'office', symbol },
  };
}
