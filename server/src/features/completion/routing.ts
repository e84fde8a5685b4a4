import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import { blocksOfKind } from '../../meaning/cable';
import { isBlank } from '../../syntax/scan';
import { addressBookOf, matchingAddresses } from './addressBook';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS } from './items';
import type { Candidate } from './items';
import { completeDoubledPrecedence } from './precedences';
import type { CompletionSources } from './sources';

/** On FL2 and its continuations: routing indicators alone; the doubled precedence where the line begins. */
export function completeRouting(cursor: Cursor, { lexicon }: CompletionSources): CompletionItem[] {
  const { before } = cursor;
  let from = before.length;
  while (from > 0 && !isBlank(before.charCodeAt(from - 1))) from--;
  if (!cursor.isContinuation && before.slice(0, from).trim() === '') return completeDoubledPrecedence(cursor);
  const present = presentIndicators(cursor, from);
  const candidates = new Map<string, Candidate>();
  for (const { indicator, address, isOwn } of matchingAddresses(before.slice(from), addressBookOf(lexicon))) {
    if (candidates.size === MAX_ITEMS) break;
    if (indicator === '' || present.has(indicator) || candidates.has(indicator)) continue;
    candidates.set(indicator, {
      label: indicator,
      kind: CompletionItemKind.Reference,
      description: address,
      data: isOwn ? { of: 'own', meaning: address } : { of: 'address', indicator, address },
    });
  }
  return itemsFrom(cursor, from, [...candidates.values()]);
}

/** The indicators that stand in FL2 but for the one that is being typed. */
function presentIndicators({ cable, position }: Cursor, from: number): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { block, line } of blocksOfKind(cable, LineKind.Routing)) {
    for (const token of tokensOf(block)) {
      const isTyped = line + token.line === position.line && token.start === from;
      if (token.kind === 'routingIndicator' && !isTyped) present.add(token.text.toUpperCase());
    }
  }
  return present;
}
