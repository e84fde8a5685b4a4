/** The routing indicators of FL2, in the order of the text. */
import type { Range } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cable';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { BlockGroup } from '../../meaning/cable';

export interface RoutedStation {
  readonly indicator: string;
  readonly range: Range;
}

export function routedStations(header: BlockGroup): readonly RoutedStation[] {
  return header.once(read);
}

function read(header: BlockGroup): RoutedStation[] {
  return blocksOfKind(header, LineKind.Routing).flatMap((place) =>
    tokensOf(place.block)
      .filter(({ kind }) => kind === 'routingIndicator')
      .map((token) => ({ indicator: token.text.toUpperCase(), range: tokenRange(place, token) })),
  );
}
