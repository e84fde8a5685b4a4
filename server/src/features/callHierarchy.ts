/** The citations between cables as a hierarchy of calls: those that cite a cable come in, those that it cites go out. */
import { SymbolKind } from 'vscode-languageserver-types';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { canonicalNumber } from '../meaning/messageNumber';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import { sentDay } from '../workspace/cableSummary';
import type { CableSummary } from '../workspace/cableSummary';
import type { Cancellation } from '../workspace/files';
import { namedAt } from './named';
import { shortText } from './shortText';

/** The cable that is named at a position, else the one that the position is in. */
export async function prepareCallHierarchy(
  document: CableDocument,
  position: Position,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CallHierarchyItem[]> {
  const named = namedAt(document, position);
  if (named?.kind === 'cable') {
    const cables = await index.find(named.number, cancellation);
    if (cables.length > 0) return cables.map(itemOf);
  }
  await index.refresh(cancellation);
  const own = index.traffic.cablesIn(document.uri).filter(({ range }) => position.line < range.end.line);
  return own.slice(0, 1).map(itemOf);
}

/** The cables that cite one, each with the places. */
export async function incomingCalls(
  item: CallHierarchyItem,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CallHierarchyIncomingCall[]> {
  const cable = await cableOf(item, index, cancellation);
  if (!cable?.number) return [];
  const calls = new Map<string, { readonly from: CallHierarchyItem; readonly fromRanges: Range[] }>();
  for (const { cable: citing, citation } of await index.citing(cable.number, cancellation)) {
    const key = keyOf(citing);
    const call = calls.get(key) ?? { from: itemOf(citing), fromRanges: [] };
    call.fromRanges.push(citation.range);
    calls.set(key, call);
  }
  return [...calls.values()];
}

/** The cables of the workspace that one cites, each with the places. */
export async function outgoingCalls(
  item: CallHierarchyItem,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CallHierarchyOutgoingCall[]> {
  const cable = await cableOf(item, index, cancellation);
  const calls = new Map<string, { readonly to: CallHierarchyItem; readonly fromRanges: Range[] }>();
  for (const { number, range } of cable?.citations ?? []) {
    for (const cited of index.traffic.find(number)) {
      const key = keyOf(cited);
      const call = calls.get(key) ?? { to: itemOf(cited), fromRanges: [] };
      call.fromRanges.push(range);
      calls.set(key, call);
    }
  }
  return [...calls.values()];
}

function itemOf(cable: CableSummary): CallHierarchyItem {
  const { uri, range, selectionRange, number, subject } = cable;
  const name = number ? canonicalNumber(number) : (subject ?? uri.slice(uri.lastIndexOf('/') + 1));
  const detail = [sentDay(cable), number && subject !== undefined ? shortText(subject) : ''].filter(Boolean);
  return { name, kind: SymbolKind.File, detail: detail.join(' · '), uri, range, selectionRange };
}

function keyOf({ uri, range }: Pick<CableSummary, 'uri' | 'range'>): string {
  return `${uri}#${range.start.line}`;
}

/** The cable of an item as it is now. */
async function cableOf(
  item: CallHierarchyItem,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<CableSummary | undefined> {
  await index.refresh(cancellation);
  return index.traffic.cablesIn(item.uri).find((cable) => keyOf(cable) === keyOf(item));
}
