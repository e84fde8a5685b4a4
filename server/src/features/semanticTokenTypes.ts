import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import type { TokenKind } from '../meaning/token';
import type { LineKind } from '../syntax/lineKind';
import { isPageChrome } from './lineKinds';

/** The token type that an editor colours each kind by; `undefined` is left to the grammar. */
const TYPES: Readonly<Record<TokenKind, string | undefined>> = {
  keyword: 'keyword',
  transmissionIdentification: 'keyword',
  precedence: 'precedence',
  routingIndicator: 'routingIndicator',
  addressee: 'addressee',
  officeSymbols: 'property',
  precedenceWord: 'precedence',
  continuityNumber: 'number',
  serial: 'number',
  filingTime: 'number',
  securityProsign: 'type',
  operatingSignal: 'type',
  signalText: 'comment',
  dateTimeGroup: 'dateTimeGroup',
  groupCount: 'number',
  classification: 'classification',
  section: 'number',
  messageNumber: 'messageNumber',
  caption: 'caption',
  // One for the whole line: the grammar tells more.
  attention: undefined,
  correction: 'keyword',
  fieldName: 'fieldName',
  order: 'number',
  declassification: 'string',
  tag: 'tag',
  tagName: 'string',
  subject: 'subject',
  referenceLetter: 'variable',
  reference: 'messageNumber',
  referenceText: 'string',
  referenceNote: 'property',
  person: 'string',
  reason: 'number',
  office: 'variable',
  clearanceNote: 'property',
  control: 'comment',
  pageNumber: 'number',
  paragraphNumber: 'paragraphNumber',
  portionMark: 'portionMark',
  itemLabel: 'variable',
  passageMark: 'passageMark',
  pointer: 'pointer',
  citation: 'messageNumber',
  withheld: 'withheld',
  protection: 'property',
  releaseMark: 'releaseMark',
  attributeName: 'property',
  attributeValue: 'string',
  // What cannot be read has a finding of its own.
  unreadable: undefined,
};

const tokenTypes = [...new Set(Object.values(TYPES).filter((type) => type !== undefined))];

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes, tokenModifiers: [] };

const INDEXES = new Map(Object.entries(TYPES).map(([kind, type]) => [kind, type ? tokenTypes.indexOf(type) : -1]));

const COMMENT = tokenTypes.indexOf('comment');

/** The index of a token's type in the legend; -1 for kinds that have none. A page line is a remark as a whole. */
export function tokenTypeIndex(kind: TokenKind, line: LineKind): number {
  return isPageChrome(line) ? COMMENT : (INDEXES.get(kind) ?? -1);
}
