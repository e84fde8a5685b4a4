import { SymbolKind } from 'vscode-languageserver-types';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { canonicalNumber } from '../meaning/messageNumber';
import type { CableIndex } from '../workspace/cableIndex';
import { sentDay } from '../workspace/cableSummary';
import type { Cancellation } from '../workspace/files';
import { searchCables } from '../workspace/search';
import type { FoundCable } from '../workspace/search';
import { shortText } from './shortText';

/** Nobody reads more. */
const MAX_SYMBOLS = 200;

/**
 * The cables whose number or code of TAGS what is typed begins, whose number has its letters, or whose subject has words
 * that begin so; the best first.
 */
export async function workspaceSymbols(
  typed: string,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<WorkspaceSymbol[]> {
  await index.refresh(cancellation);
  return searchCables(index.traffic, typed, MAX_SYMBOLS).map(symbolOf);
}

/** Editors match what is typed with the name: it has the codes where these are what fits. */
function symbolOf({ cable, fit }: FoundCable): WorkspaceSymbol {
  const { number, subject = '', tags, classification, uri, selectionRange } = cable;
  const name = [number ? canonicalNumber(number) : '', shortText(subject), fit === 'tag' ? tags.join(' ') : ''];
  const container = [sentDay(cable), classification, fit === 'tag' ? undefined : tags.join(' ')];
  return {
    name: name.filter((part) => part !== '').join(' '),
    kind: SymbolKind.File,
    containerName: container.filter((part) => part !== undefined && part !== '').join(' · '),
    location: { uri, range: selectionRange },
  };
}
