import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { tokensOf } from '../../meaning/tokens';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS } from './items';
import type { CompletionSources } from './sources';

/**
 * On the lines of drafters and clearances: the offices that such lines of the workspace name, those of most cables
 * first. Behind the colon of an entry stands a person, who is not offered.
 */
export function completeOffice(cursor: Cursor, { traffic }: CompletionSources): CompletionItem[] {
  const { tokens, before, position, place } = cursor;
  const name = tokens.find(({ kind, end }) => kind === 'fieldName' && end <= position.character);
  if (!name && !cursor.isContinuation) return [];
  const sign = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
  let from = Math.max(name?.end ?? 0, sign);
  while (/\s/.test(before.charAt(from))) from++;
  const typed = before.slice(from).toUpperCase();
  if (typed.includes(':') || / - /.test(typed)) return [];
  const present = new Set(
    tokensOf(place.block)
      .filter((token) => token.kind === 'office' && !(token.line === cursor.index && token.start === from))
      .map(({ text }) => text),
  );
  const offices = [...traffic.offices()]
    .filter(([office]) => !present.has(office) && isBegun(office, typed))
    .sort(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1))
    .slice(0, MAX_ITEMS);
  return itemsFrom(
    cursor,
    from,
    offices.map(([office, uses]) => ({
      label: office,
      kind: CompletionItemKind.Unit,
      description: uses === 1 ? 'in 1 cable' : `in ${uses} cables`,
    })),
  );
}

/** Whether letters begin an office symbol, or a part of it behind a slash. */
function isBegun(office: string, typed: string): boolean {
  return office.startsWith(typed) || office.includes(`/${typed}`);
}
