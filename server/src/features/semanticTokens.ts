import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { TokenKind } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';

/** The token type that an editor colours each kind by; kinds without one are left to the grammar. */
const TYPES: Partial<Record<TokenKind, string>> = {
  keyword: 'keyword',
  precedence: 'precedence',
  precedenceWord: 'precedence',
  routingIndicator: 'routingIndicator',
  addressee: 'addressee',
  officeSymbols: 'property',
  continuityNumber: 'number',
  serial: 'number',
  filingTime: 'number',
  section: 'number',
  securityProsign: 'type',
  operatingSignal: 'type',
  dateTimeGroup: 'dateTimeGroup',
  classification: 'classification',
  messageNumber: 'messageNumber',
  reference: 'messageNumber',
  caption: 'caption',
  fieldName: 'fieldName',
  order: 'string',
  subject: 'string',
  tag: 'tag',
  referenceLetter: 'variable',
};

const tokenTypes = [...new Set(Object.values(TYPES))];

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes, tokenModifiers: [] };

/** The tokens of headers and fields, encoded as the protocol wants them: five numbers each, relative to the last. */
export function semanticTokens(document: CableDocument): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastStart = 0;
  for (const cable of cablesOf(document.tree)) {
    for (const { block, line } of cable.blocks) {
      for (const token of tokensOf(block)) {
        const type = TYPES[token.kind];
        if (type === undefined) continue;
        const at = line + token.line;
        const start = at === lastLine ? token.start - lastStart : token.start;
        data.push(at - lastLine, start, token.end - token.start, tokenTypes.indexOf(type), 0);
        lastLine = at;
        lastStart = token.start;
      }
    }
  }
  return data;
}
