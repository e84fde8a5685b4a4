import type { Hover, Position } from 'vscode-languageserver-types';
import { cableAtLine } from '../meaning/cables';
import { eraOf } from '../meaning/era';
import { dateOf } from '../meaning/identity';
import { tokenRange } from '../meaning/placement';
import type { Token } from '../meaning/token';
import { tokenAt, tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import type { PlacedBlock } from '../syntax/tree';
import { explainCode } from './explainCode';
import { explainDateTimeGroup } from './explainDateTimeGroup';
import { explainRoutingIndicator } from './explainRoutingIndicator';
import { explainTag } from './explainTag';
import { render } from './explanation';
import type { Explanation } from './explanation';

/** Explains the code at a position, such as a routing indicator, a TAGS code, a date-time group; undefined elsewhere. */
export function hover(document: CableDocument, position: Position, markdown: boolean): Hover | undefined {
  const place = document.tree.blockAtLine(position.line);
  const token = tokenAt(place.block, position.line - place.line, position.character);
  const explanation = token && explain(document, place, token);
  return explanation && { contents: render(explanation, markdown), range: tokenRange(place, token) };
}

function explain(document: CableDocument, place: PlacedBlock, token: Token): Explanation | undefined {
  switch (token.kind) {
    case 'routingIndicator':
      return explainRoutingIndicator(token.text, addresseeBeside(place, token), yearAt(document, place));
    case 'tag':
      return explainTag(token.text, eraOf(cableAtLine(document.tree, place.line)));
    case 'dateTimeGroup':
      return explainDateTimeGroup(token.text);
    default:
      return explainCode(token.kind, token.text);
  }
}

function yearAt(document: CableDocument, { line }: PlacedBlock): number | undefined {
  return dateOf(cableAtLine(document.tree, line))?.getUTCFullYear();
}

/** The address that a routing indicator of TO, INFO or XMT serves. */
function addresseeBeside({ block }: PlacedBlock, indicator: Token): string | undefined {
  return tokensOf(block).find(
    (token) => token.kind === 'addressee' && token.line === indicator.line && token.start > indicator.end,
  )?.text;
}
